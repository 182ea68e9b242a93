import { SchedulingModule } from '@debrief/server-scheduling';
import { Module } from '@nestjs/common';
import { InvitationCalendar, InvitationReplies } from './invitation-calendar';
import { InvitationListener } from './invitation.listener';
import { SeatInvitationReplies, ToldInvitationCalendar } from './invitation.parts';
import { MailModule } from './mail.module';

/** What mail needs to know of invitations: their calendar part, and the answers that come back. */
@Module({
  imports: [SchedulingModule],
  providers: [
    { provide: InvitationCalendar, useClass: ToldInvitationCalendar },
    { provide: InvitationReplies, useClass: SeatInvitationReplies },
  ],
  exports: [InvitationCalendar, InvitationReplies],
})
export class InvitationModule {}

/** Listens for what changes a round, in whichever process runs the jobs. */
@Module({ imports: [SchedulingModule, MailModule], providers: [InvitationListener] })
export class InvitationWorkerModule {}

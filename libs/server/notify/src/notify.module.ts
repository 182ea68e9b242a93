import { CommitteeModule } from '@debrief/server-committee';
import { DebriefModule } from '@debrief/server-debrief';
import { GuideModule } from '@debrief/server-guide';
import { LoopModule } from '@debrief/server-loop';
import { SelfScheduleModule } from '@debrief/server-selfschedule';
import { Module } from '@nestjs/common';
import { CandidateLinks } from './candidate-links';
import { ChoiceMails } from './choice-mail.listener';
import { CommitteeMailListener } from './committee-mail.listener';
import { GuideMailListener } from './guide-mail.listener';
import { DebriefMails } from './debrief-mail.listener';
import { DecisionMails } from './decision-mail.listener';
import { FlagMails } from './flag-mail.listener';
import { InvitationModule, InvitationWorkerModule } from './invitation.module';
import { MailCourier } from './mail.courier';
import { MailDeskModule } from './mail-desk.module';
import { MailErasure } from './mail-erasure.listener';
import { MailGates } from './mail.gates';
import { MailListeners } from './mail.listeners';
import { MailMaker } from './mail.maker';
import { MailModule } from './mail.module';
import { MailRecipients } from './mail.recipients.repository';
import { ReminderModule, ReminderWorkerModule } from './reminder.module';

/** What the API answers about it. */
@Module({
  imports: [LoopModule, InvitationModule, MailModule, MailDeskModule, ReminderModule],
  exports: [InvitationModule, MailModule],
})
export class NotifyModule {}

/** What listens and works in whichever process runs the jobs. */
@Module({
  imports: [
    NotifyModule,
    GuideModule,
    SelfScheduleModule,
    CommitteeModule,
    DebriefModule,
    InvitationWorkerModule,
    ReminderWorkerModule,
  ],
  providers: [
    MailCourier,
    MailMaker,
    MailGates,
    MailRecipients,
    MailListeners,
    MailErasure,
    GuideMailListener,
    CandidateLinks,
    ChoiceMails,
    CommitteeMailListener,
    DebriefMails,
    DecisionMails,
    FlagMails,
  ],
})
export class NotifyWorkerModule {}

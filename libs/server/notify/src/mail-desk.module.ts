import { IdentityModule } from '@debrief/server-identity';
import { Module } from '@nestjs/common';
import { BounceController } from './bounce.controller';
import { BounceRepository } from './bounce.repository';
import { BounceService } from './bounce.service';
import { DecisionMailResolver } from './decision-mail.resolver';
import { InvitationModule } from './invitation.module';
import { MailBodies } from './mail.bodies';
import { MailCandidates } from './mail.candidates.repository';
import { MailLogReader } from './mail-log.reader';
import { MailLogRepository } from './mail-log.repository';
import { MailLogResolver } from './mail-log.resolver';
import { MailLogService } from './mail-log.service';
import { MailModule } from './mail.module';
import { NotificationController } from './notification.controller';
import { NotificationRepository } from './notification.repository';
import { NotificationResolver } from './notification.resolver';
import { NotificationService } from './notification.service';

/** What people ask and do about mail: the log, their wishes, what came back. */
@Module({
  imports: [IdentityModule, MailModule, InvitationModule],
  controllers: [NotificationController, BounceController],
  providers: [
    MailBodies,
    MailCandidates,
    MailLogReader,
    MailLogRepository,
    MailLogResolver,
    DecisionMailResolver,
    MailLogService,
    NotificationRepository,
    NotificationResolver,
    NotificationService,
    BounceRepository,
    BounceService,
  ],
})
export class MailDeskModule {}

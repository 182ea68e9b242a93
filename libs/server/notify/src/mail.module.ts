import { IdentityModule } from '@debrief/server-identity';
import { CONFIG, type Config } from '@debrief/server-kernel';
import { Module } from '@nestjs/common';
import { DecisionMailRepository } from './decision-mail.repository';
import { MailBooks } from './mail.books.repository';
import { MailFacts } from './mail.facts.repository';
import { MailQueue } from './mail.queue';
import { MailRepository } from './mail.repository';
import { MailTransport } from './mail.transport';
import { NotificationLink } from './notification-link';

/** The parts of mail that both halves stand on. */
@Module({
  imports: [IdentityModule],
  providers: [
    MailRepository,
    MailQueue,
    MailBooks,
    MailFacts,
    DecisionMailRepository,
    NotificationLink,
    {
      provide: MailTransport,
      useFactory: (config: Config) => new MailTransport(config),
      inject: [CONFIG],
    },
  ],
  exports: [
    MailRepository,
    MailQueue,
    MailBooks,
    MailFacts,
    DecisionMailRepository,
    NotificationLink,
    MailTransport,
    IdentityModule,
  ],
})
export class MailModule {}

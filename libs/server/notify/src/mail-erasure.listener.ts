import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';

const ERASED = 'The candidate was erased.';

/**
 * The log of mail keeps that something was sent, not to whom or about whom, once a candidate is
 * erased. What still waits for them is not sent. Safe to repeat.
 */
@Injectable()
export class MailErasure implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('candidate.erased', ({ candidateId }) => this.erase(candidateId));
  }

  public async erase(candidateId: string): Promise<void> {
    await this.uow.keepBooks(async (tx) => {
      await tx.execute(
        `DELETE FROM mail_stopped_address WHERE address IN (
           SELECT lower(to_address) FROM mail WHERE candidate_id = $1 AND to_address <> '')`,
        [candidateId],
      );
      await tx.execute(
        `UPDATE mail SET to_address = '', subject = '', params = '{}', next_attempt_at = NULL, lease_until = NULL,
           last_error = CASE WHEN state IN ('queued', 'sending') THEN $2::text END,
           state = CASE WHEN state IN ('queued', 'sending') THEN 'skipped' ELSE state END
         WHERE candidate_id = $1`,
        [candidateId, ERASED],
      );
      // Mail to colleagues names the candidate in its subject.
      await tx.execute(
        `UPDATE mail m SET subject = '' FROM loop l
         WHERE l.candidate_id = $1 AND m.candidate_id IS NULL AND m.subject <> ''
           AND (m.loop_id = l.id OR m.seat_id IN (SELECT s.id FROM seat s WHERE s.loop_id = l.id))`,
        [candidateId],
      );
    });
  }
}

import { PILOT_EVERY_MS, type MailKind, type NextMailStep } from '@debrief/domain';
import { Db, type BookTx, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** Longer than a send may take: whoever finds it run out knows that the sender is gone. */
export const LEASE_MS = 25_000;

/** A mail that one process holds for the length of its lease. */
export interface ClaimedMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly personId: string | null;
  readonly candidateId: string | null;
  readonly loopId: string | null;
  readonly params: unknown;
  readonly attempts: number;
  readonly refusedBefore: boolean;
  /** It is sent to see whether the server works again. */
  readonly asPilot: boolean;
  readonly leaseUntil: Date;
}

interface ServerRow {
  readonly failing_since: Date | null;
  readonly next_pilot_at: Date | null;
}

/** The books of what was tried when: queue, leases and the state of the mail server. */
@Injectable()
export class MailBooks {
  public constructor(private readonly db: Db) {}

  /**
   * Takes up to `limit` due mails, the longest due first; or only the one given. While the server is
   * in trouble it gives one mail every {@link PILOT_EVERY_MS} to all processes together.
   */
  public async claim(
    tx: BookTx,
    limit: number,
    mailId: string | null = null,
  ): Promise<ClaimedMail[]> {
    await tx.execute('INSERT INTO mail_server_state (id) VALUES (1) ON CONFLICT DO NOTHING');
    const server = await tx.queryOne<ServerRow>(
      'SELECT failing_since, next_pilot_at FROM mail_server_state WHERE id = 1 FOR UPDATE',
    );
    const asPilot = Boolean(server?.failing_since);
    if (asPilot && server?.next_pilot_at && server.next_pilot_at > tx.now) return [];
    const leaseUntil = new Date(tx.now.getTime() + LEASE_MS);
    const rows = await tx.query<Omit<ClaimedMail, 'asPilot' | 'leaseUntil'>>(
      `UPDATE mail m SET state = 'sending', lease_until = $2
       FROM (SELECT id FROM mail
         WHERE ((state = 'queued' AND next_attempt_at <= $1) OR (state = 'sending' AND lease_until <= $1))
           AND ($4::uuid IS NULL OR id = $4)
         ORDER BY next_attempt_at, id LIMIT $3 FOR UPDATE SKIP LOCKED) due
       WHERE m.id = due.id
       RETURNING m.id, m.kind, m.person_id AS "personId", m.candidate_id AS "candidateId", m.loop_id AS "loopId",
         m.params, m.attempts, m.last_error IS NOT NULL AS "refusedBefore"`,
      [tx.now, leaseUntil, asPilot ? 1 : limit, mailId],
    );
    if (asPilot && rows.length > 0) {
      await tx.execute('UPDATE mail_server_state SET next_pilot_at = $1 WHERE id = 1', [
        new Date(tx.now.getTime() + PILOT_EVERY_MS),
      ]);
    }
    return rows.map((row) => ({ ...row, asPilot, leaseUntil }));
  }

  /** What was made for the recipient, noted before it goes out. */
  public async noteMade(
    tx: BookTx,
    mailId: string,
    address: string,
    subject: string,
  ): Promise<void> {
    await tx.execute('UPDATE mail SET to_address = $2, subject = $3 WHERE id = $1', [
      mailId,
      address,
      subject,
    ]);
  }

  /** Notes what a try led to. A mail that was taken meanwhile by somebody else is left to them, unless it was sent. */
  public async settle(
    tx: BookTx,
    mail: ClaimedMail,
    next: NextMailStep,
    why: { readonly code: number | null; readonly text: string } | null,
  ): Promise<boolean> {
    const written = await tx.execute(
      `UPDATE mail SET state = $2, attempts = $3, next_attempt_at = $4, lease_until = NULL, last_code = $5,
         last_error = left($6, 500), sent_at = CASE WHEN $2 = 'sent' THEN $7::timestamptz END
       WHERE id = $1 AND state = 'sending' AND ($2 = 'sent' OR lease_until = $8)`,
      [
        mail.id,
        next.state,
        next.attempts,
        next.nextAttemptAt,
        why?.code ?? null,
        why?.text ?? null,
        tx.now,
        mail.leaseUntil,
      ],
    );
    return written === 1;
  }

  public async skip(tx: BookTx, mail: ClaimedMail, reason: string): Promise<void> {
    await tx.execute(
      `UPDATE mail SET state = 'skipped', lease_until = NULL, next_attempt_at = NULL, last_code = NULL, last_error = $2
       WHERE id = $1 AND state = 'sending' AND lease_until = $3`,
      [mail.id, reason, mail.leaseUntil],
    );
    // A pilot that did not fly says nothing about the server: the next one may go at once.
    if (mail.asPilot)
      await tx.execute('UPDATE mail_server_state SET next_pilot_at = $1 WHERE id = 1', [tx.now]);
  }

  /** Begins or prolongs the trouble: the next pilot goes out a while after this try began. */
  public async noteTrouble(tx: BookTx, problem: string, began: Date): Promise<void> {
    await tx.execute(
      `UPDATE mail_server_state SET failing_since = coalesce(failing_since, $1::timestamptz), last_error = left($2, 500),
         next_pilot_at = greatest(next_pilot_at, $3::timestamptz) WHERE id = 1`,
      [tx.now, problem, new Date(began.getTime() + PILOT_EVERY_MS)],
    );
  }

  public async noteWell(tx: BookTx): Promise<void> {
    await tx.execute(
      `UPDATE mail_server_state SET failing_since = NULL, next_pilot_at = NULL, last_error = NULL
       WHERE id = 1 AND failing_since IS NOT NULL`,
    );
  }

  public async stopAddress(
    tx: BookTx | Tx,
    address: string,
    code: number | null,
    reason: string,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO mail_stopped_address (address, code, reason, stopped_at) VALUES (lower($1), $2, left($3, 500), $4)
       ON CONFLICT (address) DO NOTHING`,
      [address, code, reason, tx.now],
    );
  }

  public async isStopped(address: string): Promise<boolean> {
    const found = await this.db.readOne(
      'notify.address.stopped',
      'SELECT 1 FROM mail_stopped_address WHERE address = lower($1)',
      [address],
    );
    return found !== null;
  }
}

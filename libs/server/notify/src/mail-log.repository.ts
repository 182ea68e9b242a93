import type { MailKind, MailState } from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';
import { conflicted, loopsOwedBy, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

export interface MailLogRow {
  readonly id: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly personId: string | null;
  readonly candidateId: string | null;
  readonly toAddress: string;
  readonly subject: string;
  readonly loopId: string | null;
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  readonly code: number | null;
  readonly problem: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly cursor: string;
}

export interface MailLogFilter {
  readonly state: MailState | null;
  readonly trouble: boolean;
  readonly candidateId: string | null;
  readonly loopId: string | null;
  readonly after: readonly [at: string, id: string] | null;
  readonly limit: number;
}

export interface StoppedAddressRow {
  readonly address: string;
  readonly code: number | null;
  readonly reason: string;
  readonly stoppedAt: Date;
}

const COLUMNS = `m.id, m.kind, m.state, m.person_id AS "personId", m.candidate_id AS "candidateId",
  m.to_address AS "toAddress", m.subject, m.loop_id AS "loopId", m.attempts, m.next_attempt_at AS "nextAttemptAt",
  m.last_code AS code, m.last_error AS problem, m.created_at AS "createdAt", m.sent_at AS "sentAt",
  m.created_at::text AS cursor`;

/**
 * Boolean: the viewer may see the row `m` in the log. A mail about a loop tells who has not filed,
 * so it stays out while the viewer owes there, unless it went to themselves; one about a candidate
 * that they are barred from always does. A digest is about the loops of all its seats.
 */
const VISIBLE = `(
  NOT EXISTS (SELECT 1 FROM loop l WHERE l.id = m.loop_id AND (${conflicted('$1::uuid', 'l')}
    OR (m.person_id IS DISTINCT FROM $1::uuid AND ${owesFeedback('$1::uuid', 'l')})))
  AND NOT EXISTS (SELECT 1 FROM conflict_of_interest barred
    WHERE barred.person_id = $1::uuid AND barred.candidate_id = m.candidate_id)
  AND (m.kind <> 'digest' OR m.person_id = $1::uuid OR NOT EXISTS (
    SELECT 1 FROM jsonb_to_recordset(m.params->'items') AS item ("seatId" uuid)
    JOIN seat of_item ON of_item.id = item."seatId" JOIN loop l ON l.id = of_item.loop_id
    WHERE l.id IN ${loopsOwedBy('$1::uuid')} OR ${conflicted('$1::uuid', 'l')})))`;

/** The log of mails, filtered for its reader. */
@Injectable()
export class MailLogRepository {
  public constructor(private readonly db: Db) {}

  /** Newest first. */
  public page(viewerId: string, filter: MailLogFilter): Promise<MailLogRow[]> {
    return this.db.read(
      'notify.mail_log.page',
      `SELECT ${COLUMNS} FROM mail m
       WHERE ($2::text IS NULL OR m.state = $2) AND (NOT $3::boolean OR m.state IN ('failed', 'bounced'))
         AND ($4::uuid IS NULL OR m.candidate_id = $4 OR m.loop_id IN (SELECT id FROM loop WHERE candidate_id = $4))
         AND ($5::uuid IS NULL OR m.loop_id = $5)
         AND ($6::timestamptz IS NULL OR (m.created_at, m.id) < ($6::timestamptz, $7::uuid))
         AND ${VISIBLE}
       ORDER BY m.created_at DESC, m.id DESC LIMIT $8`,
      [
        viewerId,
        filter.state,
        filter.trouble,
        filter.candidateId,
        filter.loopId,
        filter.after?.[0] ?? null,
        filter.after?.[1] ?? null,
        filter.limit,
      ],
    );
  }

  public one(viewerId: string, mailId: string): Promise<MailLogRow | null> {
    return this.db.readOne(
      'notify.mail_log.one',
      `SELECT ${COLUMNS} FROM mail m WHERE m.id = $2 AND ${VISIBLE}`,
      [viewerId, mailId],
    );
  }

  /** The row for a change, locked; null for what the viewer does not see. */
  public lock(tx: Tx, viewerId: string, mailId: string): Promise<MailLogRow | null> {
    return tx.queryOne(
      `SELECT ${COLUMNS} FROM mail m WHERE m.id = $2 AND ${VISIBLE} FOR UPDATE OF m`,
      [viewerId, mailId],
    );
  }

  /** Due now, as if nothing had been tried. */
  public async queueAgain(tx: Tx, mailId: string): Promise<void> {
    await tx.execute(
      `UPDATE mail SET state = 'queued', attempts = 0, next_attempt_at = $2, lease_until = NULL, last_code = NULL,
         last_error = NULL, sent_at = NULL WHERE id = $1`,
      [mailId, tx.now],
    );
  }

  public async counts(
    viewerId: string,
    since: Date,
  ): Promise<{ readonly waiting: number; readonly troubles: number }> {
    const row = await this.db.readOne<{ waiting: number; troubles: number }>(
      'notify.mail_log.counts',
      `SELECT count(*) FILTER (WHERE m.state IN ('queued', 'sending'))::int AS waiting,
         count(*) FILTER (WHERE m.state IN ('failed', 'bounced') AND m.created_at > $2)::int AS troubles
       FROM mail m WHERE m.state IN ('queued', 'sending', 'failed', 'bounced') AND ${VISIBLE}`,
      [viewerId, since],
    );
    return row ?? { waiting: 0, troubles: 0 };
  }

  public async serverState(): Promise<{
    readonly failingSince: Date | null;
    readonly problem: string | null;
  }> {
    const row = await this.db.readOne<{ failingSince: Date | null; problem: string | null }>(
      'notify.mail_log.server',
      'SELECT failing_since AS "failingSince", last_error AS problem FROM mail_server_state',
    );
    return row ?? { failingSince: null, problem: null };
  }

  /** The latest first, without those of candidates that the viewer is barred from. */
  public stopped(viewerId: string): Promise<StoppedAddressRow[]> {
    return this.db.read(
      'notify.address.all',
      `SELECT s.address, s.code, s.reason, s.stopped_at AS "stoppedAt" FROM mail_stopped_address s
       WHERE ${UNBARRED} ORDER BY s.stopped_at DESC, s.address LIMIT 500`,
      [viewerId],
    );
  }

  /** False when the viewer sees no such stopped address. */
  public async release(tx: Tx, viewerId: string, address: string): Promise<boolean> {
    const rows = await tx.execute(
      `DELETE FROM mail_stopped_address s WHERE s.address = lower($2) AND ${UNBARRED}`,
      [viewerId, address],
    );
    return rows === 1;
  }
}

const UNBARRED = `NOT EXISTS (SELECT 1 FROM candidate c JOIN conflict_of_interest barred ON barred.candidate_id = c.id
  WHERE c.email = s.address AND barred.person_id = $1::uuid)`;

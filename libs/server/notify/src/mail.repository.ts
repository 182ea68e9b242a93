import { MAIL_KINDS, type MailKind } from '@debrief/domain';
import { Db, newId, type BookTx, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { NewMail } from './mail.params';

/** Why a mail was skipped when it was queued. */
export const SKIPPED = {
  unwanted: 'The recipient does not want these.',
  stopped: 'The address is stopped because mail to it came back.',
  noServer: 'No mail server is set up.',
} as const;

@Injectable()
export class MailRepository {
  public constructor(private readonly db: Db) {}

  /** Inserts the mails whose dedup key is new; gives the ids of those that are to be sent. */
  public async insert(
    tx: Tx | BookTx,
    mails: readonly NewMail[],
    has: { readonly server: boolean },
  ): Promise<string[]> {
    const rows = mails.map((mail) => ({
      id: newId(tx.now.getTime()),
      dedup_key: mail.dedupKey,
      kind: mail.kind,
      optional: MAIL_KINDS[mail.kind].optional,
      person_id: 'personId' in mail.to ? mail.to.personId : null,
      candidate_id: 'candidateId' in mail.to ? mail.to.candidateId : null,
      loop_id: mail.loopId ?? null,
      seat_id: mail.seatId ?? null,
      params: mail.params,
    }));
    const inserted = await tx.query<{ id: string; state: string }>(
      `INSERT INTO mail (id, dedup_key, kind, person_id, candidate_id, loop_id, seat_id, params, to_address,
         state, last_error, next_attempt_at, created_at)
       SELECT n.id, n.dedup_key, n.kind, n.person_id, n.candidate_id, n.loop_id, n.seat_id, n.params,
         coalesce(p.email, c.email, ''), CASE WHEN why.skip IS NULL THEN 'queued' ELSE 'skipped' END, why.skip,
         CASE WHEN why.skip IS NULL THEN $2::timestamptz END, $2
       FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, dedup_key text, kind text, optional boolean, person_id uuid,
         candidate_id uuid, loop_id uuid, seat_id uuid, params jsonb)
       LEFT JOIN person p ON p.id = n.person_id
       LEFT JOIN candidate c ON c.id = n.candidate_id
       LEFT JOIN notification_choice unwanted ON unwanted.person_id = n.person_id AND unwanted.kind = n.kind
         AND NOT unwanted.wanted AND n.optional
       LEFT JOIN mail_stopped_address stopped ON stopped.address = coalesce(p.email, c.email)
       CROSS JOIN LATERAL (SELECT CASE WHEN unwanted.kind IS NOT NULL THEN $3
         WHEN stopped.address IS NOT NULL THEN $4 WHEN NOT $6::boolean THEN $5 END::text AS skip) why
       ON CONFLICT (dedup_key) DO NOTHING
       RETURNING id, state`,
      [
        JSON.stringify(rows),
        tx.now,
        SKIPPED.unwanted,
        SKIPPED.stopped,
        SKIPPED.noServer,
        has.server,
      ],
    );
    return inserted.filter((row) => row.state === 'queued').map((row) => row.id);
  }

  /** The optional kinds that somebody has switched off. */
  public async unwantedBy(personId: string): Promise<ReadonlySet<MailKind>> {
    const rows = await this.db.read<{ kind: MailKind }>(
      'notify.choices.unwanted',
      'SELECT kind FROM notification_choice WHERE person_id = $1 AND NOT wanted',
      [personId],
    );
    return new Set(rows.map(({ kind }) => kind).filter((kind) => MAIL_KINDS[kind].optional));
  }
}

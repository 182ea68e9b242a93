import type { Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface BouncedMail {
  readonly id: string;
  readonly loopId: string | null;
  readonly address: string;
}

const BOUNCED = `SET state = 'bounced', next_attempt_at = NULL, lease_until = NULL, last_code = $2, last_error = left($3, 500)`;
const RETURNING = `RETURNING m.id, m.loop_id AS "loopId", m.to_address AS address`;

@Injectable()
export class BounceRepository {
  /** The mail with this id, if it went to this address; null when there is none or it has bounced before. */
  public byId(
    tx: Tx,
    mailId: string,
    address: string,
    why: { readonly code: number | null; readonly text: string },
  ): Promise<BouncedMail | null> {
    return tx.queryOne(
      `UPDATE mail m ${BOUNCED}
       WHERE m.id = $1 AND lower(m.to_address) = $4 AND m.state NOT IN ('bounced', 'skipped') ${RETURNING}`,
      [mailId, why.code, why.text, address],
    );
  }

  /** The latest mail that went to the address within the last week. */
  public latestTo(
    tx: Tx,
    address: string,
    why: { readonly code: number | null; readonly text: string },
  ): Promise<BouncedMail | null> {
    return tx.queryOne(
      `UPDATE mail m ${BOUNCED}
       WHERE m.id = (SELECT id FROM mail WHERE lower(to_address) = $1 AND state = 'sent' AND sent_at > $4::timestamptz - interval '7 days'
         ORDER BY sent_at DESC LIMIT 1) ${RETURNING}`,
      [address, why.code, why.text, tx.now],
    );
  }
}

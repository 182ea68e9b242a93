import { Db, type BookTx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { mayOwn, sealedFrom } from './webhook.seal';

const BATCH = 5000;

/** What has to be put right about deliveries as people, seats and time move on. */
@Injectable()
export class UpkeepRepository {
  public constructor(private readonly db: Db) {}

  /** Lets go what its owner may know by now, and holds back what they may not know any more. */
  public async reseal(tx: BookTx): Promise<number> {
    return tx.execute(
      `UPDATE webhook_delivery d SET state = CASE WHEN d.state = 'sealed' THEN 'waiting' ELSE 'sealed' END, next_attempt_at = $1
       FROM webhook_endpoint e, loop l
       WHERE e.id = d.endpoint_id AND l.id = d.loop_id AND d.state IN ('sealed', 'waiting')
         AND (d.state = 'sealed') IS DISTINCT FROM ${sealedFrom('e.owner_id', 'd', 'l')}`,
      [tx.now],
    );
  }

  /** Active endpoints whose owner has left or is no admin any more. */
  public async orphans(): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(
      'webhook.orphans',
      `SELECT e.id FROM webhook_endpoint e JOIN person owner ON owner.id = e.owner_id
       WHERE e.state = 'active' AND NOT ${mayOwn('owner')}`,
    );
    return rows.map(({ id }) => id);
  }

  /** Removes tries before the first instant and settled deliveries before the second, a batch of each; gives how many. */
  public async tidy(tx: BookTx, triesBefore: Date, deliveriesBefore: Date): Promise<number> {
    const tries = await tx.execute(
      `DELETE FROM webhook_attempt WHERE ctid = ANY (ARRAY(SELECT ctid FROM webhook_attempt WHERE at < $1 LIMIT ${BATCH}))`,
      [triesBefore],
    );
    const deliveries = await tx.execute(
      `DELETE FROM webhook_delivery WHERE ctid = ANY (ARRAY(
         SELECT ctid FROM webhook_delivery WHERE created_at < $1 AND state IN ('delivered', 'failed') LIMIT ${BATCH}))`,
      [deliveriesBefore],
    );
    return tries + deliveries;
  }
}

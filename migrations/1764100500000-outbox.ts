import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the work of an outbox row began, and when a row that is not done by then is handed out again. */
export class Outbox1764100500000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox ADD COLUMN started_at timestamptz, ADD COLUMN retry_at timestamptz;
      UPDATE outbox SET attempts = 0, retry_at = relayed_at + interval '1 minute'
        WHERE done_at IS NULL AND relayed_at IS NOT NULL;

      DROP INDEX ix_outbox_unfinished;
      CREATE INDEX ix_outbox_unfinished ON outbox (retry_at) WHERE done_at IS NULL AND relayed_at IS NOT NULL;
      CREATE INDEX ix_outbox_newest ON outbox (created_at DESC, id DESC);
      CREATE INDEX ix_outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;
    `);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_outbox_done, ix_outbox_newest, ix_outbox_unfinished;
      ALTER TABLE outbox DROP COLUMN started_at, DROP COLUMN retry_at;
      CREATE INDEX ix_outbox_unfinished ON outbox (relayed_at) WHERE done_at IS NULL AND relayed_at IS NOT NULL;
    `);
  }
}

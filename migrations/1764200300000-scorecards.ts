import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Archived drafts, artefacts, filing on behalf. */
export class Scorecards1764200300000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}

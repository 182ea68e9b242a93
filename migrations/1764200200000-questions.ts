import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The question bank at work: search, chosen questions, exposure. */
export class Questions1764200200000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}

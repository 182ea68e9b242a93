import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What candidates and interviewers hand in, and candidates who were erased. */
export class Files1764200000000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}

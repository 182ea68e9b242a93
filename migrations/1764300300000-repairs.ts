import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second readings of red flags, accepted gaps, and what a round is asked beyond its rubric. */
export class Repairs1764300300000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(BACK);
  }
}

const TABLES = `
SELECT 1;
`;

const BACK = `
SELECT 1;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to a decision beside its words: memo, record, approvals, what the candidate was told. */
export class Decisions1764300200000 implements MigrationInterface {
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

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Committees over redacted packets. */
export class Committees1764300400000 implements MigrationInterface {
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

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Availability1764400000000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROPS);
  }
}

const TABLES = `SELECT 1`;

const DROPS = `SELECT 1`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SelfSchedule1764400200000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROPS);
  }
}

const TABLES = `SELECT 1`;

const DROPS = `SELECT 1`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Preparation guides of candidates. */
export class Guides1764200400000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Content that is edited: notes of versions. */
export class Content1764200100000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}

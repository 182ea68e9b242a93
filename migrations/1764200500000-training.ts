import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Training paths, certifications, calibration. */
export class Training1764200500000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}

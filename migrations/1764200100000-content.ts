import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Content that is edited: notes of versions, versions of competencies, and who pins what. */
export class Content1764200100000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE content_version ADD COLUMN note text
        CONSTRAINT ck_content_version_note CHECK (length(note) BETWEEN 1 AND 2000);
      ALTER TABLE competency ADD COLUMN version int NOT NULL DEFAULT 1;
      CREATE INDEX ix_loop_blueprint_version ON loop (blueprint_version_id);
      CREATE INDEX ix_loop_taxonomy_version ON loop (taxonomy_version_id);
      CREATE INDEX ix_round_rubric_version ON round (rubric_version_id);
      CREATE INDEX ix_round_kit_version ON round (kit_version_id);
    `);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_round_kit_version, ix_round_rubric_version, ix_loop_taxonomy_version, ix_loop_blueprint_version;
      ALTER TABLE competency DROP COLUMN version;
      ALTER TABLE content_version DROP COLUMN note;
    `);
  }
}

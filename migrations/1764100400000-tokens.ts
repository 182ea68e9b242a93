import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens for programs, and accounts of programs that belong to no person. */
export class Tokens1764100400000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD COLUMN is_service boolean NOT NULL DEFAULT false;

      CREATE TABLE api_token (
        id uuid CONSTRAINT pk_api_token PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT fk_api_token_person REFERENCES person ON DELETE CASCADE,
        name text NOT NULL CONSTRAINT ck_api_token_name CHECK (length(name) BETWEEN 1 AND 100),
        token_hash bytea NOT NULL CONSTRAINT uq_api_token_hash UNIQUE,
        hint text NOT NULL,
        scopes text[] NOT NULL CONSTRAINT ck_api_token_scopes CHECK (cardinality(scopes) > 0),
        per_minute int NOT NULL DEFAULT 120 CONSTRAINT ck_api_token_rate CHECK (per_minute BETWEEN 1 AND 6000),
        created_by uuid NOT NULL CONSTRAINT fk_api_token_creator REFERENCES person,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        last_used_at timestamptz,
        last_used_from text
      );
      CREATE INDEX ix_api_token_person ON api_token (person_id);
      CREATE INDEX ix_api_token_creator ON api_token (created_by);
    `);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE api_token;
      ALTER TABLE person DROP COLUMN is_service;
    `);
  }
}

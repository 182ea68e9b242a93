import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Preparation guides of candidates, and when interviewers opened their kits. */
export class Guides1764200400000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kit_opening, guide');
  }
}

const TABLES = `
CREATE TABLE guide (
  id uuid CONSTRAINT pk_guide PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_guide_loop REFERENCES loop ON DELETE CASCADE,
  token_hash bytea NOT NULL CONSTRAINT uq_guide_token UNIQUE,
  token_sealed bytea,
  starts_on date NOT NULL,
  onsite_on date NOT NULL,
  made_by uuid NOT NULL CONSTRAINT fk_guide_made_by REFERENCES person,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  sent_at timestamptz,
  opens int NOT NULL DEFAULT 0,
  last_opened_at timestamptz,
  version int NOT NULL DEFAULT 1,
  CONSTRAINT ck_guide_days CHECK (onsite_on >= starts_on),
  CONSTRAINT ck_guide_revoked CHECK (revoked_at IS NULL OR token_sealed IS NULL)
);
CREATE UNIQUE INDEX uq_guide_live ON guide (loop_id) WHERE revoked_at IS NULL;
CREATE INDEX ix_guide_loop ON guide (loop_id);
CREATE INDEX ix_guide_made_by ON guide (made_by);

CREATE TABLE kit_opening (
  seat_id uuid CONSTRAINT pk_kit_opening PRIMARY KEY CONSTRAINT fk_kit_opening_seat REFERENCES seat ON DELETE CASCADE,
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL
);
`;

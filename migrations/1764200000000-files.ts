import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What candidates and interviewers hand in, and candidates who were erased. */
export class Files1764200000000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const part of [FILES, ERASED]) await runner.query(part);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER packet_version_append_only ON packet_version;
      DROP FUNCTION refuse_change_but_erasure();
      CREATE TRIGGER packet_version_append_only BEFORE UPDATE OR DELETE ON packet_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      ALTER TABLE packet_version DROP COLUMN erased_at;

      DROP INDEX uq_candidate_email;
      UPDATE candidate SET email = id || '@erased.invalid' WHERE email = '';
      ALTER TABLE candidate ADD CONSTRAINT uq_candidate_email UNIQUE (email);
      ALTER TABLE candidate DROP COLUMN erased_at;

      DROP TABLE seat_artefact, candidate_file, unowned_file;
    `);
  }
}

const FILES = `
CREATE TABLE unowned_file (
  id uuid CONSTRAINT pk_unowned_file PRIMARY KEY,
  due_at timestamptz NOT NULL,
  lease_until timestamptz
);
CREATE INDEX ix_unowned_file_due ON unowned_file (due_at);

CREATE TABLE candidate_file (
  id uuid CONSTRAINT pk_candidate_file PRIMARY KEY,
  candidate_id uuid NOT NULL CONSTRAINT fk_candidate_file_candidate REFERENCES candidate,
  kind text NOT NULL CONSTRAINT ck_candidate_file_kind
    CHECK (kind IN ('resume', 'work_sample', 'cover_letter', 'other')),
  name text NOT NULL CONSTRAINT ck_candidate_file_name CHECK (length(name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  bytes int NOT NULL CONSTRAINT ck_candidate_file_bytes CHECK (bytes BETWEEN 1 AND 10485760),
  sha256 text NOT NULL CONSTRAINT ck_candidate_file_sha CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  added_by uuid NOT NULL CONSTRAINT fk_candidate_file_person REFERENCES person,
  added_at timestamptz NOT NULL,
  CONSTRAINT uq_candidate_file_content UNIQUE (candidate_id, kind, sha256)
);
CREATE INDEX ix_candidate_file_person ON candidate_file (added_by);

CREATE TABLE seat_artefact (
  id uuid CONSTRAINT pk_seat_artefact PRIMARY KEY,
  seat_id uuid NOT NULL CONSTRAINT fk_seat_artefact_seat REFERENCES seat,
  author_id uuid NOT NULL CONSTRAINT fk_seat_artefact_author REFERENCES person,
  name text NOT NULL CONSTRAINT ck_seat_artefact_name CHECK (length(name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  bytes int NOT NULL CONSTRAINT ck_seat_artefact_bytes CHECK (bytes BETWEEN 1 AND 10485760),
  sha256 text NOT NULL CONSTRAINT ck_seat_artefact_sha CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  added_at timestamptz NOT NULL,
  CONSTRAINT uq_seat_artefact_content UNIQUE (seat_id, sha256)
);
CREATE INDEX ix_seat_artefact_author ON seat_artefact (author_id);
`;

const ERASED = `
ALTER TABLE candidate ADD COLUMN erased_at timestamptz;
ALTER TABLE candidate DROP CONSTRAINT uq_candidate_email;
-- Whoever was erased has no address; everybody else has one of their own.
CREATE UNIQUE INDEX uq_candidate_email ON candidate (email) WHERE email <> '';

ALTER TABLE packet_version ADD COLUMN erased_at timestamptz;
CREATE FUNCTION refuse_change_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Once, and only what the packet says about whom it was: the hash stays that of what was decided on.
  IF TG_OP = 'UPDATE' AND OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
    AND to_jsonb(NEW) - 'body' - 'erased_at' = to_jsonb(OLD) - 'body' - 'erased_at'
    AND NEW.body::jsonb - 'candidate' = OLD.body::jsonb - 'candidate' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% on % is refused: rows of this table are append-only', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER packet_version_append_only ON packet_version;
CREATE TRIGGER packet_version_append_only BEFORE UPDATE OR DELETE ON packet_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
`;

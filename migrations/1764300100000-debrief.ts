import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Debriefs: who votes, what they voted, what was said after the reveal. */
export class Debrief1764300100000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE debrief_note, debrief_voter, debrief');
  }
}

const TABLES = `
CREATE TABLE debrief (
  id uuid CONSTRAINT pk_debrief PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_debrief_loop REFERENCES loop ON DELETE CASCADE,
  number int NOT NULL,
  mode text NOT NULL CONSTRAINT ck_debrief_mode CHECK (mode IN ('together', 'apart')),
  read_until timestamptz,
  content_version int NOT NULL,
  opened_by uuid NOT NULL CONSTRAINT fk_debrief_opened_by REFERENCES person,
  opened_at timestamptz NOT NULL,
  revealed_at timestamptz,
  closed_at timestamptz,
  closed_by uuid CONSTRAINT fk_debrief_closed_by REFERENCES person,
  closed_reason text,
  version int NOT NULL DEFAULT 1,
  CONSTRAINT uq_debrief_number UNIQUE (loop_id, number)
);
CREATE UNIQUE INDEX uq_debrief_open ON debrief (loop_id) WHERE closed_at IS NULL;
CREATE INDEX ix_debrief_opened_by ON debrief (opened_by);

CREATE TABLE debrief_voter (
  debrief_id uuid NOT NULL CONSTRAINT fk_debrief_voter_debrief REFERENCES debrief ON DELETE CASCADE,
  person_id uuid NOT NULL CONSTRAINT fk_debrief_voter_person REFERENCES person,
  first_vote text CONSTRAINT ck_debrief_voter_first CHECK (first_vote IN ('strong_no', 'no', 'yes', 'strong_yes', 'insufficient_signal')),
  first_voted_at timestamptz,
  vote text CONSTRAINT ck_debrief_voter_vote CHECK (vote IN ('strong_no', 'no', 'yes', 'strong_yes', 'insufficient_signal')),
  level text,
  reason text NOT NULL DEFAULT '',
  citations jsonb NOT NULL DEFAULT '[]',
  sealed_at timestamptz,
  excused_at timestamptz,
  excused_by uuid CONSTRAINT fk_debrief_voter_excused_by REFERENCES person,
  excused_reason text,
  read_sections text[] NOT NULL DEFAULT '{}',
  last_seen_at timestamptz,
  CONSTRAINT pk_debrief_voter PRIMARY KEY (debrief_id, person_id),
  CONSTRAINT ck_debrief_voter_sealed CHECK ((sealed_at IS NULL) = (vote IS NULL))
);
CREATE INDEX ix_debrief_voter_person ON debrief_voter (person_id);

CREATE TABLE debrief_note (
  id uuid CONSTRAINT pk_debrief_note PRIMARY KEY,
  debrief_id uuid NOT NULL CONSTRAINT fk_debrief_note_debrief REFERENCES debrief ON DELETE CASCADE,
  author_id uuid NOT NULL CONSTRAINT fk_debrief_note_author REFERENCES person,
  kind text NOT NULL CONSTRAINT ck_debrief_note_kind CHECK (kind IN ('note', 'dissent')),
  body text NOT NULL,
  about jsonb NOT NULL,
  written_at timestamptz NOT NULL
);
CREATE INDEX ix_debrief_note_debrief ON debrief_note (debrief_id, written_at);
CREATE INDEX ix_debrief_note_author ON debrief_note (author_id);
`;

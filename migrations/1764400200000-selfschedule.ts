import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Times offered to candidates by private link, what they answered, and candidates as actors of the audit. */
export class SelfSchedule1764400200000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROPS);
  }
}

const TABLES = `
CREATE TABLE self_link (
  id uuid CONSTRAINT pk_self_link PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_self_link_loop REFERENCES loop ON DELETE CASCADE,
  stage_id uuid NOT NULL CONSTRAINT fk_self_link_stage REFERENCES stage ON DELETE CASCADE,
  run_id uuid,
  token_hash bytea NOT NULL CONSTRAINT uq_self_link_token UNIQUE,
  token_sealed bytea,
  choices jsonb NOT NULL,
  gone text[] NOT NULL DEFAULT '{}',
  message text NOT NULL DEFAULT '',
  time_zone text,
  state text NOT NULL CONSTRAINT ck_self_link_state CHECK (state IN ('open', 'booked', 'cancelled', 'withdrawn')),
  booked_choice text,
  cutoff_hours int NOT NULL CONSTRAINT ck_self_link_cutoff CHECK (cutoff_hours BETWEEN 0 AND 168),
  expires_at timestamptz NOT NULL,
  offered_by uuid NOT NULL CONSTRAINT fk_self_link_offered_by REFERENCES person,
  offered_at timestamptz NOT NULL,
  answered_at timestamptz,
  opens int NOT NULL DEFAULT 0,
  last_opened_at timestamptz,
  version int NOT NULL DEFAULT 1,
  CONSTRAINT ck_self_link_withdrawn CHECK (state <> 'withdrawn' OR token_sealed IS NULL),
  CONSTRAINT ck_self_link_booked CHECK (state <> 'booked' OR booked_choice IS NOT NULL)
);
CREATE UNIQUE INDEX uq_self_link_live ON self_link (stage_id) WHERE state <> 'withdrawn';
CREATE INDEX ix_self_link_loop ON self_link (loop_id, offered_at);
CREATE INDEX ix_self_link_offered_by ON self_link (offered_by);

CREATE TABLE candidate_answer (
  id uuid CONSTRAINT pk_candidate_answer PRIMARY KEY,
  link_id uuid NOT NULL CONSTRAINT fk_candidate_answer_link REFERENCES self_link ON DELETE CASCADE,
  loop_id uuid NOT NULL CONSTRAINT fk_candidate_answer_loop REFERENCES loop ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT ck_candidate_answer_kind
    CHECK (kind IN ('booked', 'moved', 'cancelled', 'other_times', 'arrange')),
  choice text,
  words text NOT NULL DEFAULT '' CONSTRAINT ck_candidate_answer_words CHECK (length(words) <= 1000),
  windows jsonb NOT NULL DEFAULT '[]',
  at timestamptz NOT NULL
);
CREATE INDEX ix_candidate_answer_link ON candidate_answer (link_id, at);
CREATE INDEX ix_candidate_answer_loop ON candidate_answer (loop_id, at);

ALTER TABLE audit_event DROP CONSTRAINT ck_audit_actor_kind,
  ADD CONSTRAINT ck_audit_actor_kind CHECK (actor_kind IN ('person', 'system', 'candidate'));
`;

// The trail is append-only: rows of candidates stay, and only new ones are held to the old rule.
const DROPS = `
ALTER TABLE audit_event DROP CONSTRAINT ck_audit_actor_kind,
  ADD CONSTRAINT ck_audit_actor_kind CHECK (actor_kind IN ('person', 'system')) NOT VALID;
DROP TABLE candidate_answer, self_link;
`;

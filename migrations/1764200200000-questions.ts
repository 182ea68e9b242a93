import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The question bank at work: search, chosen questions, exposure, cool-down, leaks. */
export class Questions1764200200000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEARCH);
    await runner.query(CHOSEN);
    await runner.query(EXPOSURE);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE question_leak, question_rest, question_policy, question_exposure, round_question, round_choice;
      DROP INDEX ix_content_version_question_words, ix_content_version_question_vector;
      DROP FUNCTION question_words(text, jsonb);
      DROP FUNCTION question_vector(text, jsonb);
    `);
  }
}

/**
 * What a question is found by, as functions of its version: a version never changes, so an index on
 * them never goes stale and the append-only table needs no column of its own. Words stand in the
 * vector as they are written and by their stem: the one finds beginnings, the other endings.
 */
const SEARCH = `
CREATE FUNCTION question_vector(title text, body jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector('english'::regconfig, title) || to_tsvector('simple'::regconfig, title), 'A')
    || setweight(to_tsvector('simple'::regconfig, replace(coalesce(body->>'topic', ''), '_', ' ') || ' '
         || replace(coalesce(body->>'competencies', ''), '_', ' ') || ' ' || coalesce(body->>'difficulty', '')), 'B')
    || setweight(to_tsvector('english'::regconfig, coalesce(body->>'tests', '')) || to_tsvector('simple'::regconfig, coalesce(body->>'tests', '')), 'B')
    || setweight(to_tsvector('english'::regconfig, coalesce(body->>'prompt', '')) || to_tsvector('simple'::regconfig, coalesce(body->>'prompt', '')), 'C')
    || setweight(to_tsvector('english'::regconfig, coalesce(body->'keyPoints', '[]')) || to_tsvector('english'::regconfig, coalesce(body->'followUps', '[]')), 'D')
$$;
CREATE FUNCTION question_words(title text, body jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(title || ' ' || replace(coalesce(body->>'topic', ''), '_', ' ') || ' '
    || replace(coalesce(body->>'competencies', ''), '_', ' ') || ' ' || coalesce(body->>'tests', ''))
$$;
CREATE INDEX ix_content_version_question_vector ON content_version USING gin (question_vector(title, body)) WHERE body ? 'prompt';
CREATE INDEX ix_content_version_question_words ON content_version USING gin (question_words(title, body) gin_trgm_ops) WHERE body ? 'prompt';
`;

const CHOSEN = `
CREATE TABLE round_choice (
  round_id uuid CONSTRAINT pk_round_choice PRIMARY KEY CONSTRAINT fk_round_choice_round REFERENCES round ON DELETE CASCADE,
  version int NOT NULL DEFAULT 1,
  chosen_by uuid NOT NULL CONSTRAINT fk_round_choice_person REFERENCES person,
  chosen_at timestamptz NOT NULL
);

CREATE TABLE round_question (
  round_id uuid NOT NULL CONSTRAINT fk_round_question_round REFERENCES round ON DELETE CASCADE,
  question_key text NOT NULL,
  loop_id uuid NOT NULL CONSTRAINT fk_round_question_loop REFERENCES loop ON DELETE CASCADE,
  version_id uuid NOT NULL CONSTRAINT fk_round_question_version REFERENCES content_version,
  position int NOT NULL,
  override_reason text CONSTRAINT ck_round_question_reason CHECK (length(override_reason) BETWEEN 1 AND 1000),
  chosen_by uuid NOT NULL CONSTRAINT fk_round_question_person REFERENCES person,
  chosen_at timestamptz NOT NULL,
  dropped_at timestamptz,
  CONSTRAINT pk_round_question PRIMARY KEY (round_id, question_key)
);
CREATE UNIQUE INDEX uq_round_question_loop ON round_question (loop_id, question_key) WHERE dropped_at IS NULL;
CREATE INDEX ix_round_question_key ON round_question (question_key) WHERE dropped_at IS NULL;
`;

const EXPOSURE = `
CREATE TABLE question_exposure (
  question_key text NOT NULL,
  round_id uuid NOT NULL CONSTRAINT fk_question_exposure_round REFERENCES round ON DELETE CASCADE,
  source text NOT NULL CONSTRAINT ck_question_exposure_source CHECK (source IN ('chosen', 'asked')),
  version_id uuid NOT NULL CONSTRAINT fk_question_exposure_version REFERENCES content_version,
  candidate_id uuid NOT NULL CONSTRAINT fk_question_exposure_candidate REFERENCES candidate,
  loop_id uuid NOT NULL CONSTRAINT fk_question_exposure_loop REFERENCES loop ON DELETE CASCADE,
  met_at timestamptz NOT NULL,
  CONSTRAINT pk_question_exposure PRIMARY KEY (question_key, round_id, source)
);
CREATE INDEX ix_question_exposure_met ON question_exposure (met_at DESC);
CREATE INDEX ix_question_exposure_candidate ON question_exposure (candidate_id);
CREATE INDEX ix_question_exposure_round ON question_exposure (round_id);

CREATE TABLE question_policy (
  id int CONSTRAINT pk_question_policy PRIMARY KEY DEFAULT 1 CONSTRAINT ck_question_policy_one CHECK (id = 1),
  window_days int NOT NULL CONSTRAINT ck_question_policy_window CHECK (window_days BETWEEN 1 AND 730),
  most_uses int NOT NULL CONSTRAINT ck_question_policy_uses CHECK (most_uses BETWEEN 1 AND 100),
  version int NOT NULL DEFAULT 1
);

CREATE TABLE question_leak (
  id uuid CONSTRAINT pk_question_leak PRIMARY KEY,
  question_key text NOT NULL,
  place text NOT NULL CONSTRAINT ck_question_leak_place CHECK (length(place) BETWEEN 1 AND 500),
  note text NOT NULL DEFAULT '',
  reported_by uuid NOT NULL CONSTRAINT fk_question_leak_reporter REFERENCES person,
  reported_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'open' CONSTRAINT ck_question_leak_state CHECK (state IN ('open', 'confirmed', 'dismissed')),
  settled_by uuid CONSTRAINT fk_question_leak_settler REFERENCES person,
  settled_at timestamptz,
  finding text NOT NULL DEFAULT '',
  CONSTRAINT ck_question_leak_settled CHECK ((state = 'open') = (settled_at IS NULL) AND (settled_at IS NULL) = (settled_by IS NULL))
);
CREATE INDEX ix_question_leak_key ON question_leak (question_key, reported_at DESC);

CREATE TABLE question_rest (
  question_key text CONSTRAINT pk_question_rest PRIMARY KEY,
  leak_id uuid NOT NULL CONSTRAINT fk_question_rest_leak REFERENCES question_leak,
  rested_by uuid NOT NULL CONSTRAINT fk_question_rest_person REFERENCES person,
  rested_at timestamptz NOT NULL
);
`;

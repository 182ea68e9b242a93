import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The first schema. Text columns with CHECKs instead of enum types, so that a new word is one
 * constraint swapped and never a table rewritten. Names are fixed by hand: `pk_ uq_ fk_ ck_ ix_ ex_`.
 */
export class Initial1764000000000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    for (const part of [KERNEL, IDENTITY, BLUEPRINT, HIRING, LOOP, SCORECARD, PACKET]) {
      await runner.query(part);
    }
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE decision, packet_version, packet_projection,
        early_look, access_ledger, flag_adjudication, red_flag, rating, scorecard_version, scorecard, scorecard_draft,
        seat, round, stage, loop,
        conflict_of_interest, application_restricted, application, candidate_restricted, candidate, job_recruiter, job,
        content_version, content_item, competency,
        sign_in_link, session, person, organisation,
        idempotency_key, outbox, audit_event;
      DROP FUNCTION refuse_change();
    `);
  }
}

const KERNEL = `
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: rows of this table are append-only', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TABLE audit_event (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_audit_event PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  actor_id uuid,
  actor_kind text NOT NULL CONSTRAINT ck_audit_actor_kind CHECK (actor_kind IN ('person', 'system')),
  action text NOT NULL,
  subject_type text NOT NULL,
  subject_id text NOT NULL,
  loop_id uuid,
  detail jsonb NOT NULL DEFAULT '{}',
  trace_id text
);
CREATE INDEX ix_audit_event_subject ON audit_event (subject_type, subject_id, id);
CREATE INDEX ix_audit_event_loop ON audit_event (loop_id, id) WHERE loop_id IS NOT NULL;
CREATE INDEX ix_audit_event_actor ON audit_event (actor_id, id);
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE outbox (
  id uuid CONSTRAINT pk_outbox PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT uq_outbox_seq UNIQUE,
  type text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  relayed_at timestamptz,
  done_at timestamptz,
  attempts int NOT NULL DEFAULT 0,
  last_error text
);
CREATE INDEX ix_outbox_waiting ON outbox (seq) WHERE relayed_at IS NULL;
CREATE INDEX ix_outbox_unfinished ON outbox (relayed_at) WHERE done_at IS NULL AND relayed_at IS NOT NULL;

CREATE TABLE idempotency_key (
  actor_id uuid NOT NULL,
  key uuid NOT NULL,
  operation text NOT NULL,
  request_hash text NOT NULL,
  response jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_idempotency_key PRIMARY KEY (actor_id, key)
);
CREATE INDEX ix_idempotency_key_age ON idempotency_key (created_at);
`;

const IDENTITY = `
CREATE TABLE organisation (
  id int CONSTRAINT pk_organisation PRIMARY KEY DEFAULT 1 CONSTRAINT ck_organisation_single CHECK (id = 1),
  name text NOT NULL,
  time_zone text NOT NULL,
  working_hours jsonb NOT NULL,
  feedback_due_hours int NOT NULL DEFAULT 24 CONSTRAINT ck_organisation_due CHECK (feedback_due_hours BETWEEN 1 AND 240),
  default_seal text NOT NULL DEFAULT 'stage_complete'
    CONSTRAINT ck_organisation_seal CHECK (default_seal IN ('stage_complete', 'own_scorecard', 'debrief_opened')),
  version int NOT NULL DEFAULT 1
);

CREATE TABLE person (
  id uuid CONSTRAINT pk_person PRIMARY KEY,
  name text NOT NULL CONSTRAINT ck_person_name CHECK (length(name) BETWEEN 1 AND 200),
  email text NOT NULL CONSTRAINT ck_person_email CHECK (email = lower(email) AND length(email) <= 320),
  roles text[] NOT NULL DEFAULT '{}'
    CONSTRAINT ck_person_roles CHECK (roles <@ ARRAY['interviewer', 'recruiter', 'hiring_manager', 'admin']::text[]),
  time_zone text NOT NULL,
  working_hours jsonb NOT NULL,
  password_hash text,
  active boolean NOT NULL DEFAULT true,
  failed_sign_ins int NOT NULL DEFAULT 0,
  locked_until timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  version int NOT NULL DEFAULT 1,
  CONSTRAINT uq_person_email UNIQUE (email)
);

CREATE TABLE session (
  token_hash bytea CONSTRAINT pk_session PRIMARY KEY,
  id uuid NOT NULL CONSTRAINT uq_session_id UNIQUE,
  person_id uuid NOT NULL CONSTRAINT fk_session_person REFERENCES person ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  user_agent text NOT NULL DEFAULT ''
);
CREATE INDEX ix_session_person ON session (person_id);

CREATE TABLE sign_in_link (
  token_hash bytea CONSTRAINT pk_sign_in_link PRIMARY KEY,
  kind text NOT NULL CONSTRAINT ck_sign_in_link_kind CHECK (kind IN ('first_admin', 'invite', 'sign_in')),
  person_id uuid CONSTRAINT fk_sign_in_link_person REFERENCES person ON DELETE CASCADE,
  created_by uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT ck_sign_in_link_person CHECK ((kind = 'first_admin') = (person_id IS NULL))
);
CREATE INDEX ix_sign_in_link_person ON sign_in_link (person_id);
`;

const BLUEPRINT = `
CREATE TABLE competency (
  key text CONSTRAINT pk_competency PRIMARY KEY,
  name text NOT NULL,
  description text NOT NULL,
  cross_round boolean NOT NULL DEFAULT false
);

CREATE TABLE content_item (
  id uuid CONSTRAINT pk_content_item PRIMARY KEY,
  type text NOT NULL CONSTRAINT ck_content_item_type
    CHECK (type IN ('rubric', 'question', 'kit', 'flag_taxonomy', 'blueprint')),
  key text NOT NULL,
  archived boolean NOT NULL DEFAULT false,
  latest_version int NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_content_item_key UNIQUE (type, key)
);

CREATE TABLE content_version (
  id uuid CONSTRAINT pk_content_version PRIMARY KEY,
  item_id uuid NOT NULL CONSTRAINT fk_content_version_item REFERENCES content_item,
  number int NOT NULL CONSTRAINT ck_content_version_number CHECK (number > 0),
  title text NOT NULL,
  round_kind text,
  body jsonb NOT NULL,
  published_at timestamptz NOT NULL DEFAULT now(),
  published_by uuid,
  CONSTRAINT uq_content_version_number UNIQUE (item_id, number)
);
CREATE TRIGGER content_version_append_only BEFORE UPDATE OR DELETE ON content_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

const HIRING = `
CREATE TABLE job (
  id uuid CONSTRAINT pk_job PRIMARY KEY,
  title text NOT NULL CONSTRAINT ck_job_title CHECK (length(title) BETWEEN 1 AND 200),
  department text NOT NULL,
  level text NOT NULL,
  pattern text NOT NULL,
  blueprint_key text NOT NULL,
  hiring_manager_id uuid NOT NULL CONSTRAINT fk_job_hiring_manager REFERENCES person,
  open boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  version int NOT NULL DEFAULT 1
);
CREATE INDEX ix_job_hiring_manager ON job (hiring_manager_id);
CREATE INDEX ix_job_created ON job (created_at DESC, id DESC);

CREATE TABLE job_recruiter (
  job_id uuid NOT NULL CONSTRAINT fk_job_recruiter_job REFERENCES job ON DELETE CASCADE,
  person_id uuid NOT NULL CONSTRAINT fk_job_recruiter_person REFERENCES person,
  CONSTRAINT pk_job_recruiter PRIMARY KEY (job_id, person_id)
);
CREATE INDEX ix_job_recruiter_person ON job_recruiter (person_id);

CREATE TABLE candidate (
  id uuid CONSTRAINT pk_candidate PRIMARY KEY,
  name text NOT NULL CONSTRAINT ck_candidate_name CHECK (length(name) BETWEEN 1 AND 200),
  email text NOT NULL CONSTRAINT ck_candidate_email CHECK (email = lower(email) AND length(email) <= 320),
  time_zone text NOT NULL,
  pronunciation text NOT NULL DEFAULT '',
  links text[] NOT NULL DEFAULT '{}',
  source text NOT NULL DEFAULT '',
  consent_at timestamptz,
  retain_until date,
  created_at timestamptz NOT NULL DEFAULT now(),
  version int NOT NULL DEFAULT 1,
  CONSTRAINT uq_candidate_email UNIQUE (email)
);
CREATE INDEX ix_candidate_created ON candidate (created_at DESC, id DESC);
CREATE INDEX ix_candidate_name ON candidate USING gin (name gin_trgm_ops);
CREATE INDEX ix_candidate_email ON candidate USING gin (email gin_trgm_ops);

CREATE TABLE candidate_restricted (
  candidate_id uuid CONSTRAINT pk_candidate_restricted PRIMARY KEY
    CONSTRAINT fk_candidate_restricted_candidate REFERENCES candidate ON DELETE CASCADE,
  private_notes text NOT NULL DEFAULT '',
  demographics jsonb NOT NULL DEFAULT '{}'
);

CREATE TABLE application (
  id uuid CONSTRAINT pk_application PRIMARY KEY,
  candidate_id uuid NOT NULL CONSTRAINT fk_application_candidate REFERENCES candidate,
  job_id uuid NOT NULL CONSTRAINT fk_application_job REFERENCES job,
  current_loop_id uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  version int NOT NULL DEFAULT 1
);
CREATE INDEX ix_application_candidate ON application (candidate_id);
CREATE INDEX ix_application_job ON application (job_id, created_at DESC, id DESC);

CREATE TABLE application_restricted (
  application_id uuid CONSTRAINT pk_application_restricted PRIMARY KEY
    CONSTRAINT fk_application_restricted_application REFERENCES application ON DELETE CASCADE,
  pay_expectation text NOT NULL DEFAULT ''
);

CREATE TABLE conflict_of_interest (
  id uuid CONSTRAINT pk_conflict_of_interest PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT fk_conflict_person REFERENCES person,
  candidate_id uuid NOT NULL CONSTRAINT fk_conflict_candidate REFERENCES candidate ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT ck_conflict_kind
    CHECK (kind IN ('own_record', 'referrer', 'relative', 'former_colleague', 'reporting_line')),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_conflict UNIQUE (person_id, candidate_id, kind)
);
CREATE INDEX ix_conflict_candidate ON conflict_of_interest (candidate_id);
`;

const LOOP = `
CREATE TABLE loop (
  id uuid CONSTRAINT pk_loop PRIMARY KEY,
  application_id uuid CONSTRAINT fk_loop_application REFERENCES application,
  candidate_id uuid NOT NULL CONSTRAINT fk_loop_candidate REFERENCES candidate,
  job_id uuid NOT NULL CONSTRAINT fk_loop_job REFERENCES job,
  is_mock boolean NOT NULL DEFAULT false,
  state text NOT NULL CONSTRAINT ck_loop_state
    CHECK (state IN ('planned', 'in_progress', 'debrief', 'on_hold', 'hired', 'not_hired', 'stopped')),
  seal text NOT NULL CONSTRAINT ck_loop_seal CHECK (seal IN ('stage_complete', 'own_scorecard', 'debrief_opened')),
  blueprint_version_id uuid NOT NULL CONSTRAINT fk_loop_blueprint_version REFERENCES content_version,
  taxonomy_version_id uuid NOT NULL CONSTRAINT fk_loop_taxonomy_version REFERENCES content_version,
  current_stage int NOT NULL DEFAULT 0,
  stop_reason text,
  started_at timestamptz NOT NULL,
  last_activity_at timestamptz NOT NULL,
  closed_at timestamptz,
  missing_count int NOT NULL DEFAULT 0 CONSTRAINT ck_loop_missing CHECK (missing_count >= 0),
  content_version int NOT NULL DEFAULT 1,
  version int NOT NULL DEFAULT 1,
  CONSTRAINT ck_loop_stop CHECK (state <> 'stopped' OR stop_reason IS NOT NULL),
  CONSTRAINT ck_loop_application CHECK (is_mock OR application_id IS NOT NULL)
);
CREATE INDEX ix_loop_activity ON loop (last_activity_at DESC, id DESC) WHERE NOT is_mock;
CREATE INDEX ix_loop_state_stage_activity ON loop (state, current_stage, last_activity_at DESC, id DESC) WHERE NOT is_mock;
CREATE INDEX ix_loop_job_activity ON loop (job_id, last_activity_at DESC, id DESC) WHERE NOT is_mock;
CREATE INDEX ix_loop_missing_activity ON loop (last_activity_at DESC, id DESC) WHERE NOT is_mock AND missing_count > 0;
CREATE INDEX ix_loop_candidate ON loop (candidate_id);
CREATE INDEX ix_loop_application ON loop (application_id);
ALTER TABLE application ADD CONSTRAINT fk_application_loop FOREIGN KEY (current_loop_id) REFERENCES loop;

CREATE TABLE stage (
  id uuid CONSTRAINT pk_stage PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_stage_loop REFERENCES loop ON DELETE CASCADE,
  position int NOT NULL,
  kind text NOT NULL CONSTRAINT ck_stage_kind
    CHECK (kind IN ('recruiter_screen', 'phone_screen', 'onsite', 'hiring_manager')),
  name text NOT NULL,
  state text NOT NULL CONSTRAINT ck_stage_state CHECK (state IN ('upcoming', 'open', 'passed', 'stopped')),
  closed_at timestamptz,
  CONSTRAINT uq_stage_position UNIQUE (loop_id, position)
);

CREATE TABLE round (
  id uuid CONSTRAINT pk_round PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_round_loop REFERENCES loop ON DELETE CASCADE,
  stage_id uuid NOT NULL CONSTRAINT fk_round_stage REFERENCES stage ON DELETE CASCADE,
  position int NOT NULL,
  key text NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  duration_minutes int NOT NULL CONSTRAINT ck_round_duration CHECK (duration_minutes BETWEEN 5 AND 480),
  ai_policy text NOT NULL CONSTRAINT ck_round_ai_policy
    CHECK (ai_policy IN ('prohibited', 'allowed_disclosed', 'provided_tool', 'required')),
  rubric_version_id uuid NOT NULL CONSTRAINT fk_round_rubric_version REFERENCES content_version,
  kit_version_id uuid NOT NULL CONSTRAINT fk_round_kit_version REFERENCES content_version,
  state text NOT NULL CONSTRAINT ck_round_state CHECK (state IN ('unscheduled', 'scheduled', 'cancelled')),
  starts_at timestamptz,
  ends_at timestamptz,
  version int NOT NULL DEFAULT 1,
  CONSTRAINT uq_round_position UNIQUE (stage_id, position),
  CONSTRAINT ck_round_slot CHECK ((starts_at IS NULL) = (ends_at IS NULL) AND (starts_at IS NULL OR starts_at < ends_at)),
  CONSTRAINT ck_round_scheduled CHECK (state <> 'scheduled' OR starts_at IS NOT NULL)
);
CREATE INDEX ix_round_loop ON round (loop_id);

CREATE TABLE seat (
  id uuid CONSTRAINT pk_seat PRIMARY KEY,
  round_id uuid NOT NULL CONSTRAINT fk_seat_round REFERENCES round ON DELETE CASCADE,
  stage_id uuid NOT NULL CONSTRAINT fk_seat_stage REFERENCES stage ON DELETE CASCADE,
  loop_id uuid NOT NULL CONSTRAINT fk_seat_loop REFERENCES loop ON DELETE CASCADE,
  person_id uuid NOT NULL CONSTRAINT fk_seat_person REFERENCES person,
  role text NOT NULL CONSTRAINT ck_seat_role CHECK (role IN ('lead', 'panelist', 'shadow', 'reverse_shadow')),
  state text NOT NULL DEFAULT 'assigned' CONSTRAINT ck_seat_state
    CHECK (state IN ('assigned', 'excused', 'no_show', 'removed')),
  reason text,
  filed_at timestamptz,
  during tstzrange,
  assigned_at timestamptz NOT NULL DEFAULT now(),
  version int NOT NULL DEFAULT 1,
  CONSTRAINT ck_seat_reason CHECK (state IN ('assigned', 'removed') OR reason IS NOT NULL),
  CONSTRAINT ex_seat_one_place_at_a_time EXCLUDE USING gist (person_id WITH =, during WITH &&)
    WHERE (state = 'assigned' AND during IS NOT NULL)
);
CREATE UNIQUE INDEX uq_seat_person ON seat (round_id, person_id) WHERE state <> 'removed';
CREATE UNIQUE INDEX uq_seat_lead ON seat (round_id) WHERE state = 'assigned' AND role = 'lead';
CREATE INDEX ix_seat_loop ON seat (loop_id);
CREATE INDEX ix_seat_owed ON seat (person_id, loop_id) WHERE state = 'assigned' AND filed_at IS NULL;
CREATE INDEX ix_seat_person ON seat (person_id, loop_id);
`;

const SCORECARD = `
CREATE TABLE scorecard_draft (
  seat_id uuid CONSTRAINT pk_scorecard_draft PRIMARY KEY
    CONSTRAINT fk_scorecard_draft_seat REFERENCES seat ON DELETE CASCADE,
  person_id uuid NOT NULL CONSTRAINT fk_scorecard_draft_person REFERENCES person,
  body jsonb NOT NULL,
  revision int NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_scorecard_draft_person ON scorecard_draft (person_id);

CREATE TABLE scorecard (
  id uuid CONSTRAINT pk_scorecard PRIMARY KEY,
  seat_id uuid NOT NULL CONSTRAINT fk_scorecard_seat REFERENCES seat CONSTRAINT uq_scorecard_seat UNIQUE,
  round_id uuid NOT NULL CONSTRAINT fk_scorecard_round REFERENCES round,
  stage_id uuid NOT NULL CONSTRAINT fk_scorecard_stage REFERENCES stage,
  loop_id uuid NOT NULL CONSTRAINT fk_scorecard_loop REFERENCES loop,
  author_id uuid NOT NULL CONSTRAINT fk_scorecard_author REFERENCES person,
  counts boolean NOT NULL,
  independent boolean NOT NULL,
  submitted_at timestamptz NOT NULL
);
CREATE INDEX ix_scorecard_loop ON scorecard (loop_id);
CREATE INDEX ix_scorecard_author ON scorecard (author_id, submitted_at DESC);
CREATE TRIGGER scorecard_append_only BEFORE UPDATE OR DELETE ON scorecard
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE scorecard_version (
  id uuid CONSTRAINT pk_scorecard_version PRIMARY KEY,
  scorecard_id uuid NOT NULL CONSTRAINT fk_scorecard_version_scorecard REFERENCES scorecard,
  loop_id uuid NOT NULL CONSTRAINT fk_scorecard_version_loop REFERENCES loop,
  number int NOT NULL CONSTRAINT ck_scorecard_version_number CHECK (number > 0),
  body jsonb NOT NULL,
  recommendation text NOT NULL CONSTRAINT ck_scorecard_version_recommendation
    CHECK (recommendation IN ('strong_no', 'no', 'yes', 'strong_yes', 'insufficient_signal')),
  summary text NOT NULL CONSTRAINT ck_scorecard_version_summary CHECK (length(btrim(summary)) > 0),
  amendment_reason text,
  after_seeing_others boolean NOT NULL DEFAULT false,
  submitted_by uuid NOT NULL CONSTRAINT fk_scorecard_version_person REFERENCES person,
  submitted_at timestamptz NOT NULL,
  CONSTRAINT uq_scorecard_version_number UNIQUE (scorecard_id, number),
  CONSTRAINT ck_scorecard_version_reason CHECK (number = 1 OR length(btrim(amendment_reason)) > 0)
);
CREATE INDEX ix_scorecard_version_loop ON scorecard_version (loop_id);
CREATE TRIGGER scorecard_version_append_only BEFORE UPDATE OR DELETE ON scorecard_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE rating (
  scorecard_version_id uuid NOT NULL CONSTRAINT fk_rating_scorecard_version REFERENCES scorecard_version,
  competency text NOT NULL,
  value smallint CONSTRAINT ck_rating_value CHECK (value BETWEEN 1 AND 4),
  evidence_count int NOT NULL,
  CONSTRAINT pk_rating PRIMARY KEY (scorecard_version_id, competency),
  CONSTRAINT ck_rating_evidence CHECK (value IS NULL OR value NOT IN (1, 4) OR evidence_count > 0)
);
CREATE TRIGGER rating_append_only BEFORE UPDATE OR DELETE ON rating
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE red_flag (
  id uuid CONSTRAINT pk_red_flag PRIMARY KEY,
  scorecard_version_id uuid NOT NULL CONSTRAINT fk_red_flag_scorecard_version REFERENCES scorecard_version,
  loop_id uuid NOT NULL CONSTRAINT fk_red_flag_loop REFERENCES loop,
  type text NOT NULL,
  severity text NOT NULL CONSTRAINT ck_red_flag_severity CHECK (severity IN ('minor', 'major', 'critical')),
  evidence_count int NOT NULL CONSTRAINT ck_red_flag_evidence CHECK (evidence_count > 0)
);
CREATE INDEX ix_red_flag_loop ON red_flag (loop_id);
CREATE TRIGGER red_flag_append_only BEFORE UPDATE OR DELETE ON red_flag
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE flag_adjudication (
  id uuid CONSTRAINT pk_flag_adjudication PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_flag_adjudication_loop REFERENCES loop,
  flag_type text NOT NULL,
  outcome text NOT NULL CONSTRAINT ck_flag_adjudication_outcome CHECK (outcome IN ('cleared', 'upheld')),
  reason text NOT NULL CONSTRAINT ck_flag_adjudication_reason CHECK (length(btrim(reason)) > 0),
  adjudicator_id uuid NOT NULL CONSTRAINT fk_flag_adjudication_person REFERENCES person,
  at timestamptz NOT NULL
);
CREATE INDEX ix_flag_adjudication_loop ON flag_adjudication (loop_id, flag_type, at);
CREATE TRIGGER flag_adjudication_append_only BEFORE UPDATE OR DELETE ON flag_adjudication
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE access_ledger (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_access_ledger PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_access_ledger_loop REFERENCES loop,
  person_id uuid NOT NULL CONSTRAINT fk_access_ledger_person REFERENCES person,
  via text NOT NULL CONSTRAINT ck_access_ledger_via CHECK (via IN ('packet', 'scorecards', 'early_look', 'export')),
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_access_ledger_person ON access_ledger (loop_id, person_id, at);
CREATE TRIGGER access_ledger_append_only BEFORE UPDATE OR DELETE ON access_ledger
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE early_look (
  id uuid CONSTRAINT pk_early_look PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_early_look_loop REFERENCES loop,
  person_id uuid NOT NULL CONSTRAINT fk_early_look_person REFERENCES person,
  reason text NOT NULL CONSTRAINT ck_early_look_reason CHECK (length(btrim(reason)) > 0),
  at timestamptz NOT NULL,
  CONSTRAINT uq_early_look UNIQUE (loop_id, person_id)
);
CREATE TRIGGER early_look_append_only BEFORE UPDATE OR DELETE ON early_look
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

const PACKET = `
CREATE TABLE packet_projection (
  loop_id uuid NOT NULL CONSTRAINT fk_packet_projection_loop REFERENCES loop ON DELETE CASCADE,
  open_stages int NOT NULL,
  content_version int NOT NULL,
  body json NOT NULL,
  assembled_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_packet_projection PRIMARY KEY (loop_id, open_stages)
);

CREATE TABLE packet_version (
  id uuid CONSTRAINT pk_packet_version PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_packet_version_loop REFERENCES loop,
  number int NOT NULL,
  body text NOT NULL,
  sha256 text NOT NULL CONSTRAINT ck_packet_version_sha CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  frozen_at timestamptz NOT NULL,
  frozen_by uuid NOT NULL CONSTRAINT fk_packet_version_person REFERENCES person,
  CONSTRAINT uq_packet_version_number UNIQUE (loop_id, number)
);
CREATE TRIGGER packet_version_append_only BEFORE UPDATE OR DELETE ON packet_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE decision (
  id uuid CONSTRAINT pk_decision PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_decision_loop REFERENCES loop,
  packet_version_id uuid NOT NULL CONSTRAINT fk_decision_packet_version REFERENCES packet_version,
  number int NOT NULL,
  outcome text NOT NULL CONSTRAINT ck_decision_outcome CHECK (outcome IN ('hire', 'no_hire', 'hold')),
  level text NOT NULL,
  rationale text NOT NULL CONSTRAINT ck_decision_rationale CHECK (length(btrim(rationale)) > 0),
  decided_by uuid NOT NULL CONSTRAINT fk_decision_person REFERENCES person,
  decided_at timestamptz NOT NULL,
  CONSTRAINT uq_decision_number UNIQUE (loop_id, number)
);
CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

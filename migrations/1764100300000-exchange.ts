import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files from other systems, what became of each of their records, and files made for others. */
export class Exchange1764100300000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE export_loop, export_part, export_run, imported_scorecard, imported_interview, imported_application, imported_record,
        import_row, import_file_part, import_run;
    `);
  }
}

const TABLES = `
CREATE TABLE import_run (
  id uuid CONSTRAINT pk_import_run PRIMARY KEY,
  source text NOT NULL CONSTRAINT ck_import_run_source
    CHECK (source IN ('greenhouse', 'lever', 'ashby', 'csv')),
  content text NOT NULL CONSTRAINT ck_import_run_content
    CHECK (content IN ('all', 'candidates', 'interviewers', 'questions')),
  file_name text NOT NULL,
  format text NOT NULL CONSTRAINT ck_import_run_format CHECK (format IN ('json', 'ndjson', 'csv')),
  bytes int NOT NULL DEFAULT 0,
  uploaded_at timestamptz,
  state text NOT NULL CONSTRAINT ck_import_run_state
    CHECK (state IN ('reading', 'checked', 'applying', 'done', 'failed', 'cancelled')),
  done int NOT NULL DEFAULT 0,
  total int NOT NULL DEFAULT 0,
  counts jsonb NOT NULL DEFAULT '[]',
  unknown_fields jsonb NOT NULL DEFAULT '[]',
  problem text,
  created_by uuid NOT NULL CONSTRAINT fk_import_run_person REFERENCES person,
  applied_by uuid CONSTRAINT fk_import_run_applier REFERENCES person,
  attempt uuid,
  created_at timestamptz NOT NULL,
  finished_at timestamptz,
  lease_until timestamptz,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX ix_import_run_created ON import_run (created_at DESC, id DESC);
CREATE INDEX ix_import_run_person ON import_run (created_by);
CREATE INDEX ix_import_run_applier ON import_run (applied_by);
CREATE INDEX ix_import_run_work ON import_run (created_at) WHERE state IN ('reading', 'applying');

CREATE TABLE import_file_part (
  run_id uuid NOT NULL CONSTRAINT fk_import_file_part_run REFERENCES import_run ON DELETE CASCADE,
  number int NOT NULL,
  body bytea NOT NULL,
  CONSTRAINT pk_import_file_part PRIMARY KEY (run_id, number)
);

CREATE TABLE import_row (
  run_id uuid NOT NULL CONSTRAINT fk_import_row_run REFERENCES import_run ON DELETE CASCADE,
  number int NOT NULL,
  rank smallint NOT NULL,
  record text NOT NULL,
  source_id text NOT NULL DEFAULT '',
  label text NOT NULL DEFAULT '',
  data jsonb,
  raw jsonb,
  hash bytea,
  refs jsonb NOT NULL DEFAULT '[]',
  attempt uuid,
  action text NOT NULL CONSTRAINT ck_import_row_action
    CHECK (action IN ('create', 'update', 'unchanged', 'wait', 'error')),
  problems jsonb NOT NULL DEFAULT '[]',
  applied boolean NOT NULL DEFAULT false,
  CONSTRAINT pk_import_row PRIMARY KEY (run_id, number)
);
CREATE INDEX ix_import_row_source ON import_row (run_id, record, source_id, number);
CREATE INDEX ix_import_row_order ON import_row (run_id, rank, number);
CREATE INDEX ix_import_row_problem ON import_row (run_id, number) WHERE action IN ('error', 'wait');

CREATE TABLE imported_record (
  source text NOT NULL,
  record text NOT NULL,
  source_id text NOT NULL,
  target_id uuid,
  raw jsonb NOT NULL,
  hash bytea NOT NULL,
  owned jsonb NOT NULL DEFAULT '{}',
  first_run_id uuid NOT NULL CONSTRAINT fk_imported_record_first REFERENCES import_run,
  last_run_id uuid NOT NULL CONSTRAINT fk_imported_record_last REFERENCES import_run,
  CONSTRAINT pk_imported_record PRIMARY KEY (source, record, source_id)
);
CREATE INDEX ix_imported_record_target ON imported_record (target_id);
CREATE INDEX ix_imported_record_first ON imported_record (first_run_id);
CREATE INDEX ix_imported_record_last ON imported_record (last_run_id);

CREATE TABLE imported_application (
  id uuid CONSTRAINT pk_imported_application PRIMARY KEY,
  candidate_id uuid NOT NULL CONSTRAINT fk_imported_application_candidate REFERENCES candidate ON DELETE CASCADE,
  application_id uuid CONSTRAINT fk_imported_application_application REFERENCES application ON DELETE SET NULL,
  source text NOT NULL,
  job_title text NOT NULL,
  status text NOT NULL DEFAULT '',
  stage text NOT NULL DEFAULT '',
  reason text NOT NULL DEFAULT '',
  applied_at timestamptz,
  closed_at timestamptz
);
CREATE INDEX ix_imported_application_candidate ON imported_application (candidate_id);
CREATE INDEX ix_imported_application_application ON imported_application (application_id);

CREATE TABLE imported_interview (
  id uuid CONSTRAINT pk_imported_interview PRIMARY KEY,
  candidate_id uuid NOT NULL CONSTRAINT fk_imported_interview_candidate REFERENCES candidate ON DELETE CASCADE,
  application_id uuid CONSTRAINT fk_imported_interview_application REFERENCES imported_application ON DELETE CASCADE,
  source text NOT NULL,
  source_id text NOT NULL,
  step_id text NOT NULL DEFAULT '',
  name text NOT NULL,
  stage text NOT NULL DEFAULT '',
  starts_at timestamptz,
  ends_at timestamptz,
  on_date date,
  state text NOT NULL DEFAULT '',
  place text NOT NULL DEFAULT '',
  interviewers jsonb NOT NULL DEFAULT '[]'
);
CREATE INDEX ix_imported_interview_candidate ON imported_interview (candidate_id);
CREATE INDEX ix_imported_interview_application ON imported_interview (application_id);
CREATE INDEX ix_imported_interview_step ON imported_interview (source, step_id);

CREATE TABLE imported_scorecard (
  id uuid CONSTRAINT pk_imported_scorecard PRIMARY KEY,
  candidate_id uuid NOT NULL CONSTRAINT fk_imported_scorecard_candidate REFERENCES candidate ON DELETE CASCADE,
  application_id uuid CONSTRAINT fk_imported_scorecard_application REFERENCES imported_application ON DELETE CASCADE,
  interview_id uuid CONSTRAINT fk_imported_scorecard_interview REFERENCES imported_interview ON DELETE SET NULL,
  author_id uuid CONSTRAINT fk_imported_scorecard_author REFERENCES person,
  author_name text NOT NULL,
  source text NOT NULL,
  source_id text NOT NULL,
  interview_ref text NOT NULL DEFAULT '',
  round_name text NOT NULL,
  interviewed_at timestamptz,
  submitted_at timestamptz,
  recommendation text NOT NULL CONSTRAINT ck_imported_scorecard_recommendation
    CHECK (recommendation IN ('strong_no', 'no', 'mixed', 'yes', 'strong_yes', 'insufficient_signal', 'unmapped')),
  recommendation_original text NOT NULL DEFAULT '',
  summary text NOT NULL DEFAULT '',
  ratings jsonb NOT NULL DEFAULT '[]',
  answers jsonb NOT NULL DEFAULT '[]',
  private_notes text NOT NULL DEFAULT ''
);
CREATE INDEX ix_imported_scorecard_candidate ON imported_scorecard (candidate_id);
CREATE INDEX ix_imported_scorecard_application ON imported_scorecard (application_id);
CREATE INDEX ix_imported_scorecard_author ON imported_scorecard (author_id);
CREATE INDEX ix_imported_scorecard_interview ON imported_scorecard (interview_id);
CREATE INDEX ix_imported_scorecard_source ON imported_scorecard (source, source_id);

CREATE TABLE export_run (
  id uuid CONSTRAINT pk_export_run PRIMARY KEY,
  content text NOT NULL,
  format text NOT NULL CONSTRAINT ck_export_run_format CHECK (format IN ('csv', 'json', 'ndjson', 'greenhouse_json')),
  filter jsonb NOT NULL DEFAULT '{}',
  state text NOT NULL CONSTRAINT ck_export_run_state CHECK (state IN ('waiting', 'working', 'ready', 'failed', 'expired')),
  done int NOT NULL DEFAULT 0,
  total int NOT NULL DEFAULT 0,
  bytes bigint NOT NULL DEFAULT 0,
  problem text,
  created_by uuid NOT NULL CONSTRAINT fk_export_run_person REFERENCES person,
  created_at timestamptz NOT NULL,
  finished_at timestamptz,
  expires_at timestamptz NOT NULL,
  lease_until timestamptz,
  cursor text,
  stored boolean NOT NULL DEFAULT false,
  standing jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX ix_export_run_person ON export_run (created_by, created_at DESC, id DESC);

CREATE TABLE export_part (
  run_id uuid NOT NULL CONSTRAINT fk_export_part_run REFERENCES export_run ON DELETE CASCADE,
  number int NOT NULL,
  body bytea NOT NULL,
  CONSTRAINT pk_export_part PRIMARY KEY (run_id, number)
);

CREATE TABLE export_loop (
  run_id uuid NOT NULL CONSTRAINT fk_export_loop_run REFERENCES export_run ON DELETE CASCADE,
  loop_id uuid NOT NULL CONSTRAINT fk_export_loop_loop REFERENCES loop,
  CONSTRAINT pk_export_loop PRIMARY KEY (run_id, loop_id)
);
`;

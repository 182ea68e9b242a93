import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Training paths, what people did on them, certifications, calibration packs, and the candidate and
 * job that mock loops stand on. Where somebody stands is computed; only facts are kept.
 */
export class Training1764200500000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(PRACTICE);
    await runner.query(PATHS);
    await runner.query(CALIBRATION);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE calibration_attempt, calibration_entry, calibration_pack, mock_practice, certification,
        training_approval, training_enrolment, training_path;
      DROP INDEX uq_candidate_practice, uq_job_practice;
      ALTER TABLE candidate DROP COLUMN is_practice;
      ALTER TABLE job DROP COLUMN is_practice;
    `);
  }
}

const PRACTICE = `
ALTER TABLE candidate ADD COLUMN is_practice boolean NOT NULL DEFAULT false;
ALTER TABLE job ADD COLUMN is_practice boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX uq_candidate_practice ON candidate (is_practice) WHERE is_practice;
CREATE UNIQUE INDEX uq_job_practice ON job (is_practice) WHERE is_practice;
`;

const PATHS = `
CREATE TABLE training_path (
  id uuid CONSTRAINT pk_training_path PRIMARY KEY,
  round_kind text NOT NULL CONSTRAINT uq_training_path_kind UNIQUE,
  title text NOT NULL CONSTRAINT ck_training_path_title CHECK (length(title) BETWEEN 1 AND 120),
  steps jsonb NOT NULL,
  trainer_ids uuid[] NOT NULL DEFAULT '{}',
  valid_months int NOT NULL CONSTRAINT ck_training_path_months CHECK (valid_months BETWEEN 1 AND 60),
  renewal text NOT NULL CONSTRAINT ck_training_path_renewal CHECK (renewal IN ('graduation', 'last_round')),
  updated_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);

CREATE TABLE training_enrolment (
  id uuid CONSTRAINT pk_training_enrolment PRIMARY KEY,
  path_id uuid NOT NULL CONSTRAINT fk_training_enrolment_path REFERENCES training_path,
  person_id uuid NOT NULL CONSTRAINT fk_training_enrolment_person REFERENCES person,
  enrolled_at timestamptz NOT NULL,
  enrolled_by uuid NOT NULL CONSTRAINT fk_training_enrolment_by REFERENCES person,
  withdrawn_at timestamptz,
  graduated_at timestamptz,
  CONSTRAINT ck_training_enrolment_end CHECK (withdrawn_at IS NULL OR graduated_at IS NULL)
);
CREATE UNIQUE INDEX uq_training_enrolment_running ON training_enrolment (path_id, person_id)
  WHERE withdrawn_at IS NULL AND graduated_at IS NULL;
CREATE INDEX ix_training_enrolment_person ON training_enrolment (person_id);

CREATE TABLE training_approval (
  id uuid CONSTRAINT pk_training_approval PRIMARY KEY,
  enrolment_id uuid NOT NULL CONSTRAINT fk_training_approval_enrolment REFERENCES training_enrolment,
  step_key text NOT NULL,
  approved_by uuid NOT NULL CONSTRAINT fk_training_approval_by REFERENCES person,
  note text NOT NULL DEFAULT '',
  at timestamptz NOT NULL,
  CONSTRAINT uq_training_approval UNIQUE (enrolment_id, step_key)
);

CREATE TABLE certification (
  id uuid CONSTRAINT pk_certification PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT fk_certification_person REFERENCES person,
  round_kind text NOT NULL,
  source text NOT NULL CONSTRAINT ck_certification_source CHECK (source IN ('graduated', 'granted')),
  enrolment_id uuid CONSTRAINT fk_certification_enrolment REFERENCES training_enrolment
    CONSTRAINT uq_certification_enrolment UNIQUE,
  at timestamptz NOT NULL,
  expires_at timestamptz,
  granted_by uuid CONSTRAINT fk_certification_by REFERENCES person,
  reason text NOT NULL DEFAULT '',
  revoked_at timestamptz,
  revoked_by uuid CONSTRAINT fk_certification_revoked_by REFERENCES person,
  revoke_reason text,
  CONSTRAINT ck_certification_granted
    CHECK ((source = 'granted') = (expires_at IS NOT NULL AND granted_by IS NOT NULL)),
  CONSTRAINT ck_certification_graduated CHECK ((source = 'graduated') = (enrolment_id IS NOT NULL)),
  CONSTRAINT ck_certification_revoked CHECK (revoked_at IS NULL OR length(btrim(revoke_reason)) > 0)
);
CREATE INDEX ix_certification_person ON certification (person_id, round_kind);

CREATE TABLE mock_practice (
  loop_id uuid CONSTRAINT pk_mock_practice PRIMARY KEY
    CONSTRAINT fk_mock_practice_loop REFERENCES loop ON DELETE CASCADE,
  trainee_id uuid NOT NULL CONSTRAINT fk_mock_practice_trainee REFERENCES person,
  lead_id uuid NOT NULL CONSTRAINT fk_mock_practice_lead REFERENCES person,
  role_player_id uuid CONSTRAINT fk_mock_practice_role_player REFERENCES person,
  started_by uuid NOT NULL CONSTRAINT fk_mock_practice_by REFERENCES person
);
CREATE INDEX ix_mock_practice_trainee ON mock_practice (trainee_id);
CREATE INDEX ix_mock_practice_lead ON mock_practice (lead_id);
`;

const CALIBRATION = `
CREATE TABLE calibration_pack (
  id uuid CONSTRAINT pk_calibration_pack PRIMARY KEY,
  title text NOT NULL CONSTRAINT ck_calibration_pack_title CHECK (length(title) BETWEEN 1 AND 120),
  round_kind text NOT NULL,
  rubric_version_id uuid NOT NULL CONSTRAINT fk_calibration_pack_rubric REFERENCES content_version,
  state text NOT NULL CONSTRAINT ck_calibration_pack_state CHECK (state IN ('draft', 'published', 'retired')),
  made_by uuid NOT NULL CONSTRAINT fk_calibration_pack_by REFERENCES person,
  updated_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX ix_calibration_pack_kind ON calibration_pack (round_kind);

CREATE TABLE calibration_entry (
  id uuid CONSTRAINT pk_calibration_entry PRIMARY KEY,
  pack_id uuid NOT NULL CONSTRAINT fk_calibration_entry_pack REFERENCES calibration_pack ON DELETE CASCADE,
  position int NOT NULL,
  scorecard_id uuid NOT NULL CONSTRAINT fk_calibration_entry_scorecard REFERENCES scorecard,
  loop_id uuid NOT NULL CONSTRAINT fk_calibration_entry_loop REFERENCES loop,
  candidate_id uuid NOT NULL CONSTRAINT fk_calibration_entry_candidate REFERENCES candidate,
  notes jsonb NOT NULL,
  gold jsonb NOT NULL,
  CONSTRAINT uq_calibration_entry_position UNIQUE (pack_id, position),
  CONSTRAINT uq_calibration_entry_scorecard UNIQUE (pack_id, scorecard_id)
);
CREATE INDEX ix_calibration_entry_candidate ON calibration_entry (candidate_id);
CREATE INDEX ix_calibration_entry_loop ON calibration_entry (loop_id);

CREATE TABLE calibration_attempt (
  id uuid CONSTRAINT pk_calibration_attempt PRIMARY KEY,
  pack_id uuid NOT NULL CONSTRAINT fk_calibration_attempt_pack REFERENCES calibration_pack,
  person_id uuid NOT NULL CONSTRAINT fk_calibration_attempt_person REFERENCES person,
  answers jsonb NOT NULL,
  pairs int NOT NULL,
  exact double precision NOT NULL,
  within_one double precision NOT NULL,
  weighted_kappa double precision,
  at timestamptz NOT NULL
);
CREATE INDEX ix_calibration_attempt_person ON calibration_attempt (person_id, pack_id, at);
`;

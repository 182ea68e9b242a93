import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to a decision beside its words: memo, record, approvals, what the candidate was told. */
export class Decisions1764300200000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(BACK);
  }
}

const APPEND_ONLY = [
  'decision_detail',
  'decision_approver',
  'approval_answer',
  'decision_settlement',
  'candidate_told',
]
  .map(
    (table) => `
CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
  FOR EACH ROW EXECUTE FUNCTION refuse_change();`,
  )
  .join('');

const TABLES = `
ALTER TABLE packet_version ADD COLUMN reason text NOT NULL DEFAULT 'decision'
  CONSTRAINT ck_packet_version_reason CHECK (reason IN ('decision', 'amendment'));

CREATE TABLE approval_flow (
  id uuid CONSTRAINT pk_approval_flow PRIMARY KEY,
  job_id uuid CONSTRAINT fk_approval_flow_job REFERENCES job ON DELETE CASCADE,
  version int NOT NULL DEFAULT 1,
  follows_default boolean NOT NULL DEFAULT false,
  outcomes text[] NOT NULL,
  groups jsonb NOT NULL,
  updated_by uuid NOT NULL CONSTRAINT fk_approval_flow_person REFERENCES person,
  updated_at timestamptz NOT NULL,
  CONSTRAINT uq_approval_flow_job UNIQUE NULLS NOT DISTINCT (job_id)
);
CREATE INDEX ix_approval_flow_updated_by ON approval_flow (updated_by);

CREATE TABLE decision_detail (
  decision_id uuid CONSTRAINT pk_decision_detail PRIMARY KEY
    CONSTRAINT fk_decision_detail_decision REFERENCES decision,
  memo text NOT NULL,
  record jsonb NOT NULL,
  groups jsonb NOT NULL
);

CREATE TABLE decision_approver (
  decision_id uuid NOT NULL CONSTRAINT fk_decision_approver_decision REFERENCES decision,
  person_id uuid NOT NULL CONSTRAINT fk_decision_approver_person REFERENCES person,
  loop_id uuid NOT NULL CONSTRAINT fk_decision_approver_loop REFERENCES loop,
  position int NOT NULL,
  CONSTRAINT pk_decision_approver PRIMARY KEY (decision_id, person_id)
);
CREATE INDEX ix_decision_approver_person ON decision_approver (person_id, loop_id);
CREATE INDEX ix_decision_approver_loop ON decision_approver (loop_id);

CREATE TABLE decision_pending (
  loop_id uuid CONSTRAINT pk_decision_pending PRIMARY KEY CONSTRAINT fk_decision_pending_loop REFERENCES loop,
  decision_id uuid NOT NULL CONSTRAINT fk_decision_pending_decision REFERENCES decision,
  content_version int NOT NULL,
  CONSTRAINT uq_decision_pending_decision UNIQUE (decision_id)
);

CREATE TABLE approval_answer (
  decision_id uuid NOT NULL,
  person_id uuid NOT NULL,
  verdict text NOT NULL CONSTRAINT ck_approval_answer_verdict CHECK (verdict IN ('approved', 'declined')),
  reason text NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT pk_approval_answer PRIMARY KEY (decision_id, person_id),
  CONSTRAINT fk_approval_answer_approver FOREIGN KEY (decision_id, person_id) REFERENCES decision_approver,
  CONSTRAINT ck_approval_answer_reason CHECK (verdict = 'approved' OR length(btrim(reason)) > 0)
);

CREATE TABLE decision_settlement (
  decision_id uuid CONSTRAINT pk_decision_settlement PRIMARY KEY
    CONSTRAINT fk_decision_settlement_decision REFERENCES decision,
  state text NOT NULL CONSTRAINT ck_decision_settlement_state CHECK (state IN ('final', 'declined', 'withdrawn')),
  person_id uuid CONSTRAINT fk_decision_settlement_person REFERENCES person,
  reason text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX ix_decision_settlement_person ON decision_settlement (person_id);

CREATE TABLE candidate_told (
  id uuid CONSTRAINT pk_candidate_told PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_candidate_told_loop REFERENCES loop,
  state text NOT NULL CONSTRAINT ck_candidate_told_state CHECK (state IN ('told', 'answered_yes', 'answered_no')),
  channel text CONSTRAINT ck_candidate_told_channel CHECK (channel IN ('call', 'email', 'in_person')),
  note text NOT NULL,
  told_by uuid NOT NULL CONSTRAINT fk_candidate_told_person REFERENCES person,
  told_at timestamptz NOT NULL,
  written_at timestamptz NOT NULL,
  CONSTRAINT ck_candidate_told_how CHECK ((state = 'told') = (channel IS NOT NULL))
);
CREATE INDEX ix_candidate_told_loop ON candidate_told (loop_id, written_at);
CREATE INDEX ix_candidate_told_person ON candidate_told (told_by);
${APPEND_ONLY}
`;

const BACK = `
DROP TABLE candidate_told, decision_settlement, approval_answer, decision_pending, decision_approver, decision_detail,
  approval_flow;
ALTER TABLE packet_version DROP COLUMN reason;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second readings of red flags, findings about gaps, and what a round is asked beyond its rubric. */
export class Repairs1764300300000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const part of [READINGS, ASKS, GAPS, LEDGER]) await runner.query(part);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE access_ledger DROP CONSTRAINT ck_access_ledger_via;
      ALTER TABLE access_ledger DISABLE TRIGGER access_ledger_append_only;
      UPDATE access_ledger SET via = 'scorecards' WHERE via = 'flag_reading';
      ALTER TABLE access_ledger ENABLE TRIGGER access_ledger_append_only;
      ALTER TABLE access_ledger ADD CONSTRAINT ck_access_ledger_via
        CHECK (via IN ('packet', 'scorecards', 'early_look', 'export', 'on_behalf'));
      DROP TABLE gap_finding, round_ask, flag_verdict, flag_reading;
      DELETE FROM packet_projection;`);
  }
}

// What was asked and what was answered are rows of their own, so that neither is ever rewritten. That
// a question has lapsed follows from the state of its loop and is stored nowhere.
const READINGS = `
CREATE TABLE flag_reading (
  id uuid CONSTRAINT pk_flag_reading PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_flag_reading_loop REFERENCES loop,
  flag_type text NOT NULL,
  reader_id uuid NOT NULL CONSTRAINT fk_flag_reading_reader REFERENCES person,
  asked_by uuid NOT NULL CONSTRAINT fk_flag_reading_asker REFERENCES person,
  asked_at timestamptz NOT NULL,
  CONSTRAINT uq_flag_reading UNIQUE (loop_id, flag_type, reader_id),
  CONSTRAINT ck_flag_reading_other CHECK (reader_id <> asked_by)
);
CREATE INDEX ix_flag_reading_reader ON flag_reading (reader_id);
CREATE INDEX ix_flag_reading_asker ON flag_reading (asked_by);
CREATE TRIGGER flag_reading_append_only BEFORE UPDATE OR DELETE ON flag_reading
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE flag_verdict (
  reading_id uuid CONSTRAINT pk_flag_verdict PRIMARY KEY CONSTRAINT fk_flag_verdict_reading REFERENCES flag_reading,
  verdict text NOT NULL CONSTRAINT ck_flag_verdict CHECK (verdict IN ('corroborates', 'disputes')),
  reason text NOT NULL CONSTRAINT ck_flag_verdict_reason CHECK (length(btrim(reason)) > 0),
  read_at timestamptz NOT NULL
);
CREATE TRIGGER flag_verdict_append_only BEFORE UPDATE OR DELETE ON flag_verdict
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

const ASKS = `
CREATE TABLE round_ask (
  round_id uuid NOT NULL CONSTRAINT fk_round_ask_round REFERENCES round ON DELETE CASCADE,
  competency text NOT NULL,
  loop_id uuid NOT NULL CONSTRAINT fk_round_ask_loop REFERENCES loop ON DELETE CASCADE,
  rubric_version_id uuid NOT NULL CONSTRAINT fk_round_ask_rubric_version REFERENCES content_version,
  alone boolean NOT NULL DEFAULT false,
  extra_minutes int NOT NULL CONSTRAINT ck_round_ask_minutes CHECK (extra_minutes BETWEEN 0 AND 60),
  asked_by uuid NOT NULL CONSTRAINT fk_round_ask_person REFERENCES person,
  asked_at timestamptz NOT NULL,
  CONSTRAINT pk_round_ask PRIMARY KEY (round_id, competency)
);
CREATE INDEX ix_round_ask_loop ON round_ask (loop_id);
CREATE INDEX ix_round_ask_person ON round_ask (asked_by);
CREATE INDEX ix_round_ask_rubric_version ON round_ask (rubric_version_id);
`;

const GAPS = `
CREATE TABLE gap_finding (
  loop_id uuid NOT NULL CONSTRAINT fk_gap_finding_loop REFERENCES loop,
  competency text NOT NULL,
  number int NOT NULL,
  accepted boolean NOT NULL,
  reason text NOT NULL DEFAULT '',
  found_by uuid NOT NULL CONSTRAINT fk_gap_finding_person REFERENCES person,
  at timestamptz NOT NULL,
  CONSTRAINT pk_gap_finding PRIMARY KEY (loop_id, competency, number),
  CONSTRAINT ck_gap_finding_reason CHECK (NOT accepted OR length(btrim(reason)) > 0)
);
CREATE INDEX ix_gap_finding_person ON gap_finding (found_by);
CREATE TRIGGER gap_finding_append_only BEFORE UPDATE OR DELETE ON gap_finding
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

// A second reader without a seat sees two sides of evidence: whoever does is independent no more.
const LEDGER = `
ALTER TABLE access_ledger DROP CONSTRAINT ck_access_ledger_via;
ALTER TABLE access_ledger ADD CONSTRAINT ck_access_ledger_via
  CHECK (via IN ('packet', 'scorecards', 'early_look', 'export', 'on_behalf', 'flag_reading'));
DELETE FROM packet_projection;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Committees over redacted packets. */
export class Committees1764300400000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(COMMITTEES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(BACK);
  }
}

const COMMITTEES = `
CREATE TABLE committee (
  id uuid CONSTRAINT pk_committee PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_committee_loop REFERENCES loop ON DELETE CASCADE,
  number int NOT NULL,
  state text NOT NULL DEFAULT 'open' CONSTRAINT ck_committee_state CHECK (state IN ('open', 'closed', 'withdrawn')),
  question text NOT NULL,
  quorum int NOT NULL CONSTRAINT ck_committee_quorum CHECK (quorum >= 1),
  due_at timestamptz NOT NULL,
  profile text[] NOT NULL,
  content_version int NOT NULL,
  paper text NOT NULL,
  sha256 text NOT NULL CONSTRAINT ck_committee_sha CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  opened_by uuid NOT NULL CONSTRAINT fk_committee_opened_by REFERENCES person,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  closed_by uuid CONSTRAINT fk_committee_closed_by REFERENCES person,
  erased_at timestamptz,
  version int NOT NULL DEFAULT 1,
  CONSTRAINT uq_committee_number UNIQUE (loop_id, number),
  CONSTRAINT ck_committee_closed CHECK ((state = 'open') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX uq_committee_open ON committee (loop_id) WHERE state = 'open';
CREATE INDEX ix_committee_opened_by ON committee (opened_by);

CREATE TABLE committee_reader (
  committee_id uuid NOT NULL CONSTRAINT fk_committee_reader_committee REFERENCES committee ON DELETE CASCADE,
  person_id uuid NOT NULL CONSTRAINT fk_committee_reader_person REFERENCES person,
  invited_at timestamptz NOT NULL,
  recused_at timestamptz,
  recused_reason text,
  vote text CONSTRAINT ck_committee_reader_vote CHECK (vote IN ('strong_no', 'no', 'yes', 'strong_yes', 'insufficient_signal')),
  level text NOT NULL DEFAULT '',
  reason text NOT NULL DEFAULT '',
  citations text[] NOT NULL DEFAULT '{}',
  voted_at timestamptz,
  CONSTRAINT pk_committee_reader PRIMARY KEY (committee_id, person_id),
  CONSTRAINT ck_committee_reader_voted CHECK ((voted_at IS NULL) = (vote IS NULL)),
  CONSTRAINT ck_committee_reader_recused CHECK ((recused_at IS NULL) = (recused_reason IS NULL))
);
CREATE INDEX ix_committee_reader_person ON committee_reader (person_id);

CREATE TABLE committee_scorecard (
  committee_id uuid NOT NULL CONSTRAINT fk_committee_scorecard_committee REFERENCES committee ON DELETE CASCADE,
  ref text NOT NULL,
  seat_id uuid NOT NULL CONSTRAINT fk_committee_scorecard_seat REFERENCES seat ON DELETE CASCADE,
  CONSTRAINT pk_committee_scorecard PRIMARY KEY (committee_id, ref)
);
CREATE INDEX ix_committee_scorecard_seat ON committee_scorecard (seat_id);

CREATE TABLE committee_grade (
  committee_id uuid NOT NULL,
  ref text NOT NULL,
  person_id uuid NOT NULL,
  evidence text NOT NULL CONSTRAINT ck_committee_grade_evidence CHECK (evidence IN ('clear', 'partly', 'thin')),
  leading_questions boolean NOT NULL,
  sentence text NOT NULL DEFAULT '',
  graded_at timestamptz NOT NULL,
  CONSTRAINT pk_committee_grade PRIMARY KEY (committee_id, ref, person_id),
  CONSTRAINT fk_committee_grade_scorecard FOREIGN KEY (committee_id, ref) REFERENCES committee_scorecard ON DELETE CASCADE,
  CONSTRAINT fk_committee_grade_reader FOREIGN KEY (committee_id, person_id) REFERENCES committee_reader ON DELETE CASCADE
);
CREATE INDEX ix_committee_grade_reader ON committee_grade (committee_id, person_id);

CREATE FUNCTION committee_paper_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.paper, NEW.sha256, NEW.profile, NEW.content_version, NEW.loop_id) IS DISTINCT FROM
     (OLD.paper, OLD.sha256, OLD.profile, OLD.content_version, OLD.loop_id)
     AND NOT (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND NEW.sha256 = OLD.sha256) THEN
    RAISE EXCEPTION 'the paper of a committee is never changed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER committee_paper_stays BEFORE UPDATE ON committee
  FOR EACH ROW EXECUTE FUNCTION committee_paper_stays();
`;

const BACK = `
DROP TABLE committee_grade, committee_scorecard, committee_reader, committee;
DROP FUNCTION committee_paper_stays();
`;

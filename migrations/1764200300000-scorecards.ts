import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Archived drafts, filing on behalf, and packets that count supported ratings alone. */
export class Scorecards1764200300000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    for (const part of [SEATS, ARCHIVE, ON_BEHALF, PROJECTIONS]) await runner.query(part);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER seat_archives_draft ON seat;
      DROP FUNCTION archive_draft_of_seat();
      INSERT INTO scorecard_draft (seat_id, person_id, body, revision, updated_at)
      SELECT a.seat_id, a.person_id, a.body, a.revision, a.archived_at FROM archived_draft a JOIN seat s ON s.id = a.seat_id
      WHERE s.filed_at IS NULL AND a.recovered_at IS NULL ON CONFLICT (seat_id) DO NOTHING;
      DROP TABLE archived_draft;
      ALTER TABLE seat DROP COLUMN ended_by;
      ALTER TABLE scorecard_version DROP COLUMN on_behalf_reason;
      ALTER TABLE access_ledger DROP CONSTRAINT ck_access_ledger_via;
      ALTER TABLE access_ledger DISABLE TRIGGER access_ledger_append_only;
      UPDATE access_ledger SET via = 'scorecards' WHERE via = 'on_behalf';
      ALTER TABLE access_ledger ENABLE TRIGGER access_ledger_append_only;
      ALTER TABLE access_ledger ADD CONSTRAINT ck_access_ledger_via
        CHECK (via IN ('packet', 'scorecards', 'early_look', 'export'));
      DELETE FROM packet_projection;
    `);
  }
}

const SEATS = `
ALTER TABLE seat ADD COLUMN ended_by text CONSTRAINT ck_seat_ended_by
  CHECK (ended_by IN ('seat_removed', 'seat_excused', 'handed_over', 'loop_closed'));
`;

// A trigger, for a draft must never be stranded on a seat that has ended, whatever ended it. It runs
// after the row is locked, so it sees a save that the ending had to wait for.
const ARCHIVE = `
CREATE TABLE archived_draft (
  id uuid CONSTRAINT pk_archived_draft PRIMARY KEY,
  seat_id uuid NOT NULL CONSTRAINT fk_archived_draft_seat REFERENCES seat ON DELETE CASCADE
    CONSTRAINT uq_archived_draft_seat UNIQUE,
  loop_id uuid NOT NULL CONSTRAINT fk_archived_draft_loop REFERENCES loop ON DELETE CASCADE,
  person_id uuid NOT NULL CONSTRAINT fk_archived_draft_person REFERENCES person,
  why text NOT NULL CONSTRAINT ck_archived_draft_why
    CHECK (why IN ('seat_removed', 'seat_excused', 'handed_over', 'loop_closed', 'filed_on_behalf')),
  body jsonb NOT NULL,
  revision int NOT NULL,
  archived_at timestamptz NOT NULL,
  recovered_at timestamptz,
  recovered_by uuid CONSTRAINT fk_archived_draft_recoverer REFERENCES person,
  recovered_to uuid CONSTRAINT fk_archived_draft_recovered_seat REFERENCES seat ON DELETE SET NULL
);
CREATE INDEX ix_archived_draft_person ON archived_draft (person_id, archived_at DESC);
CREATE INDEX ix_archived_draft_loop ON archived_draft (loop_id);
CREATE INDEX ix_archived_draft_recovered_to ON archived_draft (recovered_to);
CREATE INDEX ix_archived_draft_recovered_by ON archived_draft (recovered_by);

CREATE FUNCTION archive_draft_of_seat() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH taken AS (
    DELETE FROM scorecard_draft d WHERE d.seat_id = NEW.id
    RETURNING d.seat_id, d.person_id, d.body, d.revision
  )
  INSERT INTO archived_draft (id, seat_id, loop_id, person_id, why, body, revision, archived_at)
  SELECT gen_random_uuid(), taken.seat_id, NEW.loop_id, taken.person_id,
    coalesce(NEW.ended_by, CASE NEW.state WHEN 'removed' THEN 'seat_removed' ELSE 'seat_excused' END),
    taken.body, taken.revision, now()
  FROM taken;
  RETURN NULL;
END $$;
CREATE TRIGGER seat_archives_draft AFTER UPDATE OF state ON seat
  FOR EACH ROW WHEN (OLD.state = 'assigned' AND NEW.state <> 'assigned')
  EXECUTE FUNCTION archive_draft_of_seat();

-- Drafts that earlier endings left behind on their seats.
INSERT INTO archived_draft (id, seat_id, loop_id, person_id, why, body, revision, archived_at)
SELECT gen_random_uuid(), d.seat_id, s.loop_id, d.person_id,
  CASE s.state WHEN 'removed' THEN 'seat_removed' ELSE 'seat_excused' END, d.body, d.revision, d.updated_at
FROM scorecard_draft d JOIN seat s ON s.id = d.seat_id WHERE s.state <> 'assigned';
DELETE FROM scorecard_draft d USING seat s WHERE s.id = d.seat_id AND s.state <> 'assigned';
`;

const ON_BEHALF = `
ALTER TABLE access_ledger DROP CONSTRAINT ck_access_ledger_via;
ALTER TABLE access_ledger ADD CONSTRAINT ck_access_ledger_via
  CHECK (via IN ('packet', 'scorecards', 'early_look', 'export', 'on_behalf'));
ALTER TABLE scorecard_version ADD COLUMN on_behalf_reason text CONSTRAINT ck_scorecard_version_on_behalf
  CHECK (on_behalf_reason IS NULL OR (number = 1 AND length(btrim(on_behalf_reason)) > 0));
`;

// Kept answers were made by the rule that one citation supports any rating; they are made anew when asked for.
const PROJECTIONS = `DELETE FROM packet_projection;`;

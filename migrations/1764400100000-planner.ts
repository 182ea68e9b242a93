import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Planner1764400100000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(REPAIRS);
    await runner.query(CLAIMS);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROPS);
  }
}

const TABLES = `
CREATE TABLE schedule_run (
  id uuid CONSTRAINT pk_schedule_run PRIMARY KEY,
  kind text NOT NULL CONSTRAINT ck_schedule_run_kind CHECK (kind IN ('loop', 'repair', 'batch')),
  loop_id uuid CONSTRAINT fk_schedule_run_loop REFERENCES loop (id) ON DELETE CASCADE,
  stage_id uuid CONSTRAINT fk_schedule_run_stage REFERENCES stage (id) ON DELETE CASCADE,
  input jsonb NOT NULL,
  answer jsonb,
  state text NOT NULL DEFAULT 'running' CONSTRAINT ck_schedule_run_state CHECK (state IN ('running', 'done', 'cancelled', 'failed')),
  progress int NOT NULL DEFAULT 0 CONSTRAINT ck_schedule_run_progress CHECK (progress BETWEEN 0 AND 100),
  asked_by uuid NOT NULL CONSTRAINT fk_schedule_run_asked_by REFERENCES person (id),
  asked_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  took_ms int
);
CREATE INDEX ix_schedule_run_stage ON schedule_run (stage_id, asked_by, asked_at DESC);
CREATE INDEX ix_schedule_run_running ON schedule_run (seen_at) WHERE state = 'running';

CREATE TABLE hold (
  id uuid CONSTRAINT pk_hold PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_hold_loop REFERENCES loop (id) ON DELETE CASCADE,
  stage_id uuid NOT NULL CONSTRAINT fk_hold_stage REFERENCES stage (id) ON DELETE CASCADE,
  state text NOT NULL DEFAULT 'held' CONSTRAINT ck_hold_state CHECK (state IN ('held', 'confirmed', 'released', 'expired')),
  expires_at timestamptz NOT NULL,
  placed_by uuid NOT NULL CONSTRAINT fk_hold_placed_by REFERENCES person (id),
  placed_at timestamptz NOT NULL,
  ended_at timestamptz,
  CONSTRAINT ck_hold_ended CHECK ((state = 'held') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX uq_hold_stage ON hold (stage_id) WHERE state = 'held';
CREATE INDEX ix_hold_expires ON hold (expires_at) WHERE state = 'held';

ALTER TABLE round ADD COLUMN room_id uuid CONSTRAINT fk_round_room REFERENCES room (id);
ALTER TABLE round ADD COLUMN hold_id uuid CONSTRAINT fk_round_hold REFERENCES hold (id) ON DELETE SET NULL;
ALTER TABLE seat ADD COLUMN hold_id uuid CONSTRAINT fk_seat_hold REFERENCES hold (id) ON DELETE SET NULL;
CREATE INDEX ix_round_hold ON round (hold_id) WHERE hold_id IS NOT NULL;
CREATE INDEX ix_seat_hold ON seat (hold_id) WHERE hold_id IS NOT NULL;

CREATE TABLE schedule_override (
  id uuid CONSTRAINT pk_schedule_override PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_schedule_override_loop REFERENCES loop (id) ON DELETE CASCADE,
  stage_id uuid NOT NULL CONSTRAINT fk_schedule_override_stage REFERENCES stage (id) ON DELETE CASCADE,
  rules text[] NOT NULL,
  reason text NOT NULL CONSTRAINT ck_schedule_override_reason CHECK (reason <> ''),
  person_id uuid NOT NULL CONSTRAINT fk_schedule_override_person REFERENCES person (id),
  at timestamptz NOT NULL
);
CREATE INDEX ix_schedule_override_loop ON schedule_override (loop_id);
`;

// One constraint protects people, candidates and rooms alike; it takes over from that of the seats.
// The claims follow seats and rounds by triggers, so that no writer can forget them. A slot that was
// over before its loop was last touched is history: it takes nothing of its candidate any more.
const CLAIMS = `
CREATE TABLE claim (
  id uuid CONSTRAINT pk_claim PRIMARY KEY,
  kind text NOT NULL CONSTRAINT ck_claim_kind CHECK (kind IN ('seat', 'round', 'room')),
  subject_type text NOT NULL CONSTRAINT ck_claim_subject CHECK (subject_type IN ('person', 'candidate', 'room')),
  subject_id uuid NOT NULL,
  during tstzrange NOT NULL,
  round_id uuid NOT NULL CONSTRAINT fk_claim_round REFERENCES round (id) ON DELETE CASCADE,
  seat_id uuid CONSTRAINT fk_claim_seat REFERENCES seat (id) ON DELETE CASCADE,
  CONSTRAINT ex_claim_one_place_at_a_time EXCLUDE USING gist (subject_type WITH =, subject_id WITH =, during WITH &&)
);
CREATE INDEX ix_claim_round ON claim (round_id);
CREATE INDEX ix_claim_seat ON claim (seat_id) WHERE seat_id IS NOT NULL;

CREATE FUNCTION claim_for_seat() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM claim WHERE seat_id = NEW.id;
  END IF;
  IF NEW.state = 'assigned' AND NEW.during IS NOT NULL AND NOT isempty(NEW.during) THEN
    INSERT INTO claim (id, kind, subject_type, subject_id, during, round_id, seat_id)
    VALUES (gen_random_uuid(), 'seat', 'person', NEW.person_id, NEW.during, NEW.round_id, NEW.id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER seat_claims AFTER INSERT OR UPDATE OF state, during, person_id ON seat
  FOR EACH ROW EXECUTE FUNCTION claim_for_seat();

CREATE FUNCTION claim_for_round() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  taken record;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM claim WHERE round_id = NEW.id AND kind <> 'seat';
  END IF;
  IF NEW.starts_at IS NULL OR NEW.state = 'cancelled' OR NEW.starts_at >= NEW.ends_at THEN
    RETURN NULL;
  END IF;
  SELECT candidate_id, is_mock, last_activity_at, closed_at INTO taken FROM loop WHERE id = NEW.loop_id;
  IF taken.closed_at IS NOT NULL OR NEW.ends_at <= taken.last_activity_at THEN
    RETURN NULL;
  END IF;
  IF NOT taken.is_mock THEN
    INSERT INTO claim (id, kind, subject_type, subject_id, during, round_id)
    VALUES (gen_random_uuid(), 'round', 'candidate', taken.candidate_id, tstzrange(NEW.starts_at, NEW.ends_at), NEW.id);
  END IF;
  IF NEW.room_id IS NOT NULL THEN
    INSERT INTO claim (id, kind, subject_type, subject_id, during, round_id)
    VALUES (gen_random_uuid(), 'room', 'room', NEW.room_id, tstzrange(NEW.starts_at, NEW.ends_at), NEW.id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER round_claims AFTER INSERT OR UPDATE OF starts_at, ends_at, state, room_id ON round
  FOR EACH ROW EXECUTE FUNCTION claim_for_round();

CREATE FUNCTION unclaim_closed_loop() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM claim WHERE kind <> 'seat' AND round_id IN (SELECT id FROM round WHERE loop_id = NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER loop_unclaims AFTER UPDATE OF closed_at ON loop
  FOR EACH ROW WHEN (NEW.closed_at IS NOT NULL AND OLD.closed_at IS NULL) EXECUTE FUNCTION unclaim_closed_loop();

ALTER TABLE seat DROP CONSTRAINT ex_seat_one_place_at_a_time;
INSERT INTO claim (id, kind, subject_type, subject_id, during, round_id, seat_id)
  SELECT gen_random_uuid(), 'seat', 'person', person_id, during, round_id, id FROM seat
  WHERE state = 'assigned' AND during IS NOT NULL AND NOT isempty(during);
INSERT INTO claim (id, kind, subject_type, subject_id, during, round_id)
  SELECT gen_random_uuid(), 'round', 'candidate', l.candidate_id, tstzrange(r.starts_at, r.ends_at), r.id
  FROM round r JOIN loop l ON l.id = r.loop_id
  WHERE r.starts_at < r.ends_at AND r.state <> 'cancelled' AND NOT l.is_mock AND l.closed_at IS NULL
    AND r.ends_at > l.last_activity_at
  ON CONFLICT DO NOTHING;
`;

const REPAIRS = `
CREATE TABLE repair_policy (
  id int CONSTRAINT pk_repair_policy PRIMARY KEY DEFAULT 1 CONSTRAINT ck_repair_policy_single CHECK (id = 1),
  mode text NOT NULL CONSTRAINT ck_repair_policy_mode CHECK (mode IN ('off', 'propose', 'apply')),
  cutoff_hours int NOT NULL CONSTRAINT ck_repair_policy_cutoff CHECK (cutoff_hours BETWEEN 0 AND 80),
  most_swaps int NOT NULL CONSTRAINT ck_repair_policy_swaps CHECK (most_swaps BETWEEN 1 AND 10),
  version int NOT NULL,
  saved_by uuid NOT NULL CONSTRAINT fk_repair_policy_person REFERENCES person (id),
  saved_at timestamptz NOT NULL
);

CREATE TABLE schedule_repair (
  id uuid CONSTRAINT pk_schedule_repair PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_schedule_repair_loop REFERENCES loop (id) ON DELETE CASCADE,
  round_id uuid NOT NULL CONSTRAINT fk_schedule_repair_round REFERENCES round (id) ON DELETE CASCADE,
  seat_id uuid NOT NULL CONSTRAINT fk_schedule_repair_seat REFERENCES seat (id) ON DELETE CASCADE,
  cause text NOT NULL CONSTRAINT ck_schedule_repair_cause
    CHECK (cause IN ('declined', 'removed', 'excused', 'no_show', 'conflict', 'inactive')),
  dedup_key text NOT NULL,
  starts_at timestamptz NOT NULL,
  state text NOT NULL CONSTRAINT ck_schedule_repair_state
    CHECK (state IN ('open', 'approved', 'applied', 'dismissed', 'lapsed')),
  asks text[] NOT NULL,
  input jsonb,
  answer jsonb NOT NULL,
  version int NOT NULL DEFAULT 1,
  opened_at timestamptz NOT NULL,
  settled_at timestamptz,
  settled_by uuid CONSTRAINT fk_schedule_repair_settled_by REFERENCES person (id),
  chosen int,
  reason text,
  policy jsonb,
  CONSTRAINT ck_schedule_repair_settled CHECK ((state = 'open') = (settled_at IS NULL)),
  CONSTRAINT ck_schedule_repair_person CHECK (state NOT IN ('approved', 'dismissed') OR settled_by IS NOT NULL),
  CONSTRAINT ck_schedule_repair_policy CHECK (state <> 'applied' OR policy IS NOT NULL)
);
CREATE UNIQUE INDEX uq_schedule_repair_dedup ON schedule_repair (dedup_key);
CREATE UNIQUE INDEX uq_schedule_repair_open ON schedule_repair (seat_id) WHERE state = 'open';
CREATE INDEX ix_schedule_repair_loop ON schedule_repair (loop_id, state);

CREATE TABLE candidate_no_show (
  id uuid CONSTRAINT pk_candidate_no_show PRIMARY KEY,
  loop_id uuid NOT NULL CONSTRAINT fk_candidate_no_show_loop REFERENCES loop (id) ON DELETE CASCADE,
  round_id uuid NOT NULL CONSTRAINT fk_candidate_no_show_round REFERENCES round (id) ON DELETE CASCADE,
  starts_at timestamptz NOT NULL,
  reason text NOT NULL,
  then_what text NOT NULL CONSTRAINT ck_candidate_no_show_then CHECK (then_what IN ('reschedule', 'cancel')),
  recorded_by uuid NOT NULL CONSTRAINT fk_candidate_no_show_person REFERENCES person (id),
  recorded_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX uq_candidate_no_show_slot ON candidate_no_show (round_id, starts_at);
`;

const DROPS = `
DROP TABLE candidate_no_show, schedule_repair, repair_policy;
ALTER TABLE seat ADD CONSTRAINT ex_seat_one_place_at_a_time EXCLUDE USING gist (person_id WITH =, during WITH &&)
  WHERE (state = 'assigned' AND during IS NOT NULL);
DROP TRIGGER loop_unclaims ON loop;
DROP TRIGGER round_claims ON round;
DROP TRIGGER seat_claims ON seat;
DROP FUNCTION unclaim_closed_loop();
DROP FUNCTION claim_for_round();
DROP FUNCTION claim_for_seat();
DROP TABLE claim;
DROP TABLE schedule_override;
ALTER TABLE seat DROP COLUMN hold_id;
ALTER TABLE round DROP COLUMN hold_id, DROP COLUMN room_id;
DROP TABLE hold;
DROP TABLE schedule_run;
`;

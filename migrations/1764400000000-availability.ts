import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Availability1764400000000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(RULES);
    await runner.query(PEOPLE);
    await runner.query(PLACES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROPS);
  }
}

const RULES = `
CREATE TABLE scheduling_rules (
  id int CONSTRAINT pk_scheduling_rules PRIMARY KEY DEFAULT 1 CONSTRAINT ck_scheduling_rules_single CHECK (id = 1),
  settings jsonb NOT NULL DEFAULT '{}',
  repair_policy jsonb,
  version int NOT NULL DEFAULT 1
);
INSERT INTO scheduling_rules DEFAULT VALUES;

CREATE TABLE blueprint_rules (
  blueprint_key text CONSTRAINT pk_blueprint_rules PRIMARY KEY,
  rules jsonb NOT NULL,
  hours jsonb,
  version int NOT NULL DEFAULT 1
);

CREATE TABLE day_off (
  day date CONSTRAINT pk_day_off PRIMARY KEY,
  name text NOT NULL CONSTRAINT ck_day_off_name CHECK (length(name) BETWEEN 1 AND 100)
);

CREATE TABLE pool_rule (
  id uuid CONSTRAINT pk_pool_rule PRIMARY KEY,
  round_kind text NOT NULL,
  blueprint_key text,
  tags text[] NOT NULL DEFAULT '{}',
  roles text[] NOT NULL DEFAULT '{}',
  people uuid[] NOT NULL DEFAULT '{}',
  without_tags text[] NOT NULL DEFAULT '{}',
  without_people uuid[] NOT NULL DEFAULT '{}',
  without_hiring_manager boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX uq_pool_rule_subject ON pool_rule (round_kind, coalesce(blueprint_key, ''));
`;

const PEOPLE = `
CREATE TABLE person_availability (
  person_id uuid CONSTRAINT pk_person_availability PRIMARY KEY
    CONSTRAINT fk_person_availability_person REFERENCES person ON DELETE CASCADE,
  day_cap int CONSTRAINT ck_person_availability_day CHECK (day_cap BETWEEN 0 AND 20),
  week_cap int CONSTRAINT ck_person_availability_week CHECK (week_cap BETWEEN 0 AND 60),
  buffer_before int CONSTRAINT ck_person_availability_before CHECK (buffer_before BETWEEN 0 AND 120),
  buffer_after int CONSTRAINT ck_person_availability_after CHECK (buffer_after BETWEEN 0 AND 120),
  ignore_words text[] NOT NULL DEFAULT '{}',
  override_words text[] NOT NULL DEFAULT '{}',
  version int NOT NULL DEFAULT 1
);

CREATE TABLE pause (
  id uuid CONSTRAINT pk_pause PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT fk_pause_person REFERENCES person ON DELETE CASCADE,
  during tstzrange NOT NULL CONSTRAINT ck_pause_during CHECK (NOT isempty(during)),
  kind text NOT NULL CONSTRAINT ck_pause_kind CHECK (kind IN ('pause', 'leave')),
  reason text NOT NULL DEFAULT ''
);
CREATE INDEX ix_pause_person ON pause USING gist (person_id, during);

CREATE TABLE person_tag (
  person_id uuid NOT NULL CONSTRAINT fk_person_tag_person REFERENCES person ON DELETE CASCADE,
  tag text NOT NULL CONSTRAINT ck_person_tag_tag CHECK (length(tag) BETWEEN 1 AND 40),
  CONSTRAINT pk_person_tag PRIMARY KEY (person_id, tag)
);

CREATE TABLE person_senior (
  person_id uuid CONSTRAINT pk_person_senior PRIMARY KEY
    CONSTRAINT fk_person_senior_person REFERENCES person ON DELETE CASCADE
);

ALTER TABLE busy_time ADD COLUMN strength text NOT NULL DEFAULT 'busy'
  CONSTRAINT ck_busy_time_strength CHECK (strength IN ('busy', 'movable', 'override'));
`;

const PLACES = `
CREATE TABLE candidate_calendar (
  loop_id uuid CONSTRAINT pk_candidate_calendar PRIMARY KEY
    CONSTRAINT fk_candidate_calendar_loop REFERENCES loop ON DELETE CASCADE,
  zone text NOT NULL,
  note text NOT NULL DEFAULT '',
  version int NOT NULL DEFAULT 1
);

CREATE TABLE candidate_window (
  loop_id uuid NOT NULL CONSTRAINT fk_candidate_window_calendar REFERENCES candidate_calendar ON DELETE CASCADE,
  number int NOT NULL,
  during tstzrange NOT NULL CONSTRAINT ck_candidate_window_during CHECK (NOT isempty(during)),
  CONSTRAINT pk_candidate_window PRIMARY KEY (loop_id, number),
  CONSTRAINT ex_candidate_window_overlap EXCLUDE USING gist (loop_id WITH =, during WITH &&)
);

CREATE TABLE room (
  id uuid CONSTRAINT pk_room PRIMARY KEY,
  name text NOT NULL CONSTRAINT ck_room_name CHECK (length(name) BETWEEN 1 AND 100),
  kind text NOT NULL CONSTRAINT ck_room_kind CHECK (kind IN ('room', 'link')),
  link text NOT NULL DEFAULT '',
  hours jsonb NOT NULL,
  time_zone text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  version int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX uq_room_name ON room (lower(name)) WHERE active;
`;

const DROPS = `
DROP TABLE room, candidate_window, candidate_calendar, person_senior, person_tag, pause, person_availability, pool_rule,
  day_off, blueprint_rules, scheduling_rules;
ALTER TABLE busy_time DROP COLUMN strength;
`;

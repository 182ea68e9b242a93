import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations sent, private feeds given out, and busy times read from people's own calendars. */
export class Calendars1764100100000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE busy_time, busy_calendar, calendar_feed, seat_response, calendar_invite;
      ALTER TABLE round DROP COLUMN place;
    `);
  }
}

const TABLES = `
ALTER TABLE round ADD COLUMN place text NOT NULL DEFAULT ''
  CONSTRAINT ck_round_place CHECK (length(place) <= 500);

CREATE TABLE calendar_invite (
  uid text CONSTRAINT pk_calendar_invite PRIMARY KEY,
  round_id uuid NOT NULL CONSTRAINT fk_calendar_invite_round REFERENCES round ON DELETE CASCADE,
  seat_id uuid CONSTRAINT fk_calendar_invite_seat REFERENCES seat ON DELETE CASCADE,
  sequence int NOT NULL CONSTRAINT ck_calendar_invite_sequence CHECK (sequence >= 0),
  method text NOT NULL CONSTRAINT ck_calendar_invite_method CHECK (method IN ('request', 'cancel')),
  told text NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX ix_calendar_invite_round ON calendar_invite (round_id);
CREATE INDEX ix_calendar_invite_seat ON calendar_invite (seat_id);

CREATE TABLE seat_response (
  seat_id uuid CONSTRAINT pk_seat_response PRIMARY KEY
    CONSTRAINT fk_seat_response_seat REFERENCES seat ON DELETE CASCADE,
  response text NOT NULL CONSTRAINT ck_seat_response
    CHECK (response IN ('needs_action', 'accepted', 'tentative', 'declined')),
  note text NOT NULL DEFAULT '',
  responded_at timestamptz NOT NULL
);

CREATE TABLE calendar_feed (
  id uuid CONSTRAINT pk_calendar_feed PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT fk_calendar_feed_person REFERENCES person ON DELETE CASCADE,
  token_hash bytea NOT NULL CONSTRAINT uq_calendar_feed_token UNIQUE,
  created_at timestamptz NOT NULL,
  revoked_at timestamptz,
  last_read_at timestamptz
);
CREATE UNIQUE INDEX uq_calendar_feed_person ON calendar_feed (person_id) WHERE revoked_at IS NULL;

CREATE TABLE busy_calendar (
  id uuid CONSTRAINT pk_busy_calendar PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT fk_busy_calendar_person REFERENCES person ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT ck_busy_calendar_kind CHECK (kind IN ('ics_url', 'ics_upload', 'caldav')),
  label text NOT NULL CONSTRAINT ck_busy_calendar_label CHECK (length(label) BETWEEN 1 AND 100),
  address_sealed bytea,
  username_sealed bytea,
  password_sealed bytea,
  host text NOT NULL DEFAULT '',
  last_good_at timestamptz,
  last_tried_at timestamptz,
  last_error_code text,
  last_error text,
  failures int NOT NULL DEFAULT 0,
  next_read_at timestamptz,
  lease_until timestamptz,
  truncated boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX ix_busy_calendar_person ON busy_calendar (person_id);
CREATE INDEX ix_busy_calendar_next ON busy_calendar (next_read_at) WHERE kind <> 'ics_upload';

CREATE TABLE busy_time (
  calendar_id uuid NOT NULL CONSTRAINT fk_busy_time_calendar REFERENCES busy_calendar ON DELETE CASCADE,
  person_id uuid NOT NULL CONSTRAINT fk_busy_time_person REFERENCES person ON DELETE CASCADE,
  number int NOT NULL,
  during tstzrange NOT NULL,
  tentative boolean NOT NULL DEFAULT false,
  CONSTRAINT pk_busy_time PRIMARY KEY (calendar_id, number)
);
CREATE INDEX ix_busy_time_person ON busy_time USING gist (person_id, during);
`;

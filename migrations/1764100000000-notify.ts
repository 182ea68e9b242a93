import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that leaves the house, who wants none of it, and the reminders planned for each seat. */
export class Notify1764100000000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reminder, notification_choice, mail_server_state, mail_stopped_address, mail;
      ALTER TABLE organisation DROP COLUMN reminder_cadence;
    `);
  }
}

const TABLES = `
ALTER TABLE organisation ADD COLUMN reminder_cadence jsonb NOT NULL DEFAULT '{}';

CREATE TABLE mail (
  id uuid CONSTRAINT pk_mail PRIMARY KEY,
  dedup_key text NOT NULL CONSTRAINT uq_mail_dedup UNIQUE,
  kind text NOT NULL,
  person_id uuid CONSTRAINT fk_mail_person REFERENCES person,
  candidate_id uuid CONSTRAINT fk_mail_candidate REFERENCES candidate ON DELETE CASCADE,
  loop_id uuid CONSTRAINT fk_mail_loop REFERENCES loop ON DELETE CASCADE,
  seat_id uuid CONSTRAINT fk_mail_seat REFERENCES seat ON DELETE CASCADE,
  params jsonb NOT NULL DEFAULT '{}',
  to_address text NOT NULL DEFAULT '',
  subject text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'queued' CONSTRAINT ck_mail_state
    CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'bounced', 'skipped')),
  attempts int NOT NULL DEFAULT 0,
  next_attempt_at timestamptz,
  lease_until timestamptz,
  last_code int,
  last_error text,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  CONSTRAINT ck_mail_recipient CHECK (num_nonnulls(person_id, candidate_id) = 1)
);
CREATE INDEX ix_mail_waiting ON mail (next_attempt_at) WHERE state IN ('queued', 'sending');
CREATE INDEX ix_mail_created ON mail (created_at DESC, id DESC);
CREATE INDEX ix_mail_trouble ON mail (created_at DESC, id DESC) WHERE state IN ('failed', 'bounced');
CREATE INDEX ix_mail_person ON mail (person_id);
CREATE INDEX ix_mail_candidate ON mail (candidate_id);
CREATE INDEX ix_mail_loop ON mail (loop_id);
CREATE INDEX ix_mail_seat ON mail (seat_id);

CREATE TABLE mail_stopped_address (
  address text CONSTRAINT pk_mail_stopped_address PRIMARY KEY,
  code int,
  reason text NOT NULL,
  stopped_at timestamptz NOT NULL
);

CREATE TABLE mail_server_state (
  id int CONSTRAINT pk_mail_server_state PRIMARY KEY DEFAULT 1 CONSTRAINT ck_mail_server_single CHECK (id = 1),
  failing_since timestamptz,
  next_pilot_at timestamptz,
  last_error text
);

CREATE TABLE notification_choice (
  person_id uuid NOT NULL CONSTRAINT fk_notification_choice_person REFERENCES person ON DELETE CASCADE,
  kind text NOT NULL,
  wanted boolean NOT NULL,
  CONSTRAINT pk_notification_choice PRIMARY KEY (person_id, kind)
);

CREATE TABLE reminder (
  id uuid CONSTRAINT pk_reminder PRIMARY KEY,
  seat_id uuid NOT NULL CONSTRAINT fk_reminder_seat REFERENCES seat ON DELETE CASCADE,
  loop_id uuid NOT NULL CONSTRAINT fk_reminder_loop REFERENCES loop ON DELETE CASCADE,
  person_id uuid NOT NULL CONSTRAINT fk_reminder_person REFERENCES person,
  kind text NOT NULL,
  number int NOT NULL,
  slot_start timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CONSTRAINT ck_reminder_state
    CHECK (state IN ('waiting', 'sent', 'cancelled', 'missed')),
  done_at timestamptz,
  CONSTRAINT uq_reminder_step UNIQUE (seat_id, kind, number)
);
CREATE INDEX ix_reminder_due ON reminder (due_at) WHERE state = 'waiting';
CREATE INDEX ix_reminder_person ON reminder (person_id);
CREATE INDEX ix_reminder_loop ON reminder (loop_id);
`;

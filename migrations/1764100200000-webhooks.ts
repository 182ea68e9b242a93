import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Endpoints of other systems and what was delivered to each. */
export class Webhooks1764100200000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE webhook_attempt, webhook_delivery, webhook_endpoint`);
  }
}

const TABLES = `
CREATE TABLE webhook_endpoint (
  id uuid CONSTRAINT pk_webhook_endpoint PRIMARY KEY,
  owner_id uuid NOT NULL CONSTRAINT fk_webhook_endpoint_owner REFERENCES person,
  url text NOT NULL CONSTRAINT ck_webhook_endpoint_url CHECK (length(url) <= 2000),
  description text NOT NULL DEFAULT '',
  events text[] NOT NULL,
  secret_sealed bytea NOT NULL,
  state text NOT NULL CONSTRAINT ck_webhook_endpoint_state CHECK (state IN ('active', 'paused', 'removed')),
  paused_reason text,
  failing_since timestamptz,
  next_pilot_at timestamptz,
  last_success_at timestamptz,
  last_attempt_at timestamptz,
  last_error text,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX ix_webhook_endpoint_owner ON webhook_endpoint (owner_id);

CREATE TABLE webhook_delivery (
  id uuid CONSTRAINT pk_webhook_delivery PRIMARY KEY,
  endpoint_id uuid NOT NULL CONSTRAINT fk_webhook_delivery_endpoint REFERENCES webhook_endpoint,
  event_id uuid NOT NULL,
  event text NOT NULL,
  replay int NOT NULL DEFAULT 0,
  loop_id uuid CONSTRAINT fk_webhook_delivery_loop REFERENCES loop ON DELETE CASCADE,
  payload text NOT NULL,
  state text NOT NULL CONSTRAINT ck_webhook_delivery_state
    CHECK (state IN ('sealed', 'waiting', 'sending', 'delivered', 'failed')),
  attempts int NOT NULL DEFAULT 0,
  first_tried_at timestamptz,
  next_attempt_at timestamptz,
  lease_until timestamptz,
  last_status int,
  last_error text,
  duration_ms int,
  created_at timestamptz NOT NULL,
  delivered_at timestamptz,
  CONSTRAINT uq_webhook_delivery_event UNIQUE (endpoint_id, event_id, event, replay)
);
CREATE INDEX ix_webhook_delivery_waiting ON webhook_delivery (endpoint_id, created_at)
  WHERE state IN ('sealed', 'waiting', 'sending');
CREATE INDEX ix_webhook_delivery_newest ON webhook_delivery (endpoint_id, created_at DESC, id DESC);
CREATE INDEX ix_webhook_delivery_loop ON webhook_delivery (loop_id);

CREATE TABLE webhook_attempt (
  delivery_id uuid NOT NULL CONSTRAINT fk_webhook_attempt_delivery REFERENCES webhook_delivery ON DELETE CASCADE,
  number int NOT NULL,
  at timestamptz NOT NULL,
  status int,
  error text,
  duration_ms int NOT NULL,
  CONSTRAINT pk_webhook_attempt PRIMARY KEY (delivery_id, number)
);
CREATE INDEX ix_webhook_attempt_at ON webhook_attempt (at);
`;

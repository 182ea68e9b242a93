import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the severity model learnt from closed loops, and which of it a waiting packet rests on. */
export class Severity1764300000000 implements MigrationInterface {
  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE packet_projection DROP COLUMN severity_fit;
      DROP TABLE severity_habit, severity_fit;`);
  }
}

const TABLES = `
CREATE TABLE severity_fit (
  number int CONSTRAINT pk_severity_fit PRIMARY KEY,
  fitted_at timestamptz NOT NULL,
  state text NOT NULL CONSTRAINT ck_severity_fit_state CHECK (state IN ('on', 'off', 'too_little')),
  mean double precision NOT NULL,
  subject_ratio double precision NOT NULL,
  rater_ratio double precision NOT NULL,
  residual_variance double precision NOT NULL,
  gain double precision NOT NULL,
  ratings int NOT NULL,
  subjects int NOT NULL,
  raters int NOT NULL,
  panels int NOT NULL
);

CREATE TABLE severity_habit (
  fit_number int NOT NULL CONSTRAINT fk_severity_habit_fit REFERENCES severity_fit ON DELETE CASCADE,
  person_id uuid NOT NULL CONSTRAINT fk_severity_habit_person REFERENCES person,
  effect double precision NOT NULL,
  standard_error double precision NOT NULL,
  ratings int NOT NULL,
  shared int NOT NULL,
  panel int NOT NULL,
  lowest smallint NOT NULL,
  highest smallint NOT NULL,
  spread double precision,
  CONSTRAINT pk_severity_habit PRIMARY KEY (fit_number, person_id)
);
CREATE INDEX ix_severity_habit_person ON severity_habit (person_id);

ALTER TABLE packet_projection ADD COLUMN severity_fit int NOT NULL DEFAULT 0;
`;

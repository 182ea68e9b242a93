import { Injectable } from '@nestjs/common';
import { cadenceFrom, type ReminderCadence, type Seal, type WorkingHours } from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';

export interface OrganisationView {
  readonly name: string;
  readonly timeZone: string;
  readonly workingHours: WorkingHours[];
  readonly feedbackDueHours: number;
  readonly defaultSeal: Seal;
  readonly version: number;
}

export interface OrganisationChange {
  readonly name?: string;
  readonly timeZone?: string;
  readonly workingHours?: readonly WorkingHours[];
  readonly feedbackDueHours?: number;
  readonly defaultSeal?: Seal;
}

/** The cadence with the version of the organisation, which it shares. */
export interface CadenceView {
  readonly cadence: ReminderCadence;
  readonly version: number;
}

interface OrganisationRow {
  name: string;
  time_zone: string;
  working_hours: WorkingHours[];
  feedback_due_hours: number;
  default_seal: Seal;
  version: number;
}

const COLUMNS = 'name, time_zone, working_hours, feedback_due_hours, default_seal, version';

@Injectable()
export class OrganisationRepository {
  public constructor(private readonly db: Db) {}

  public async find(): Promise<OrganisationView | null> {
    const row = await this.db.readOne<OrganisationRow>(
      'identity.organisation',
      `SELECT ${COLUMNS} FROM organisation`,
    );
    return row ? toView(row) : null;
  }

  public async cadence(): Promise<CadenceView | null> {
    const row = await this.db.readOne<{
      reminder_cadence: Partial<ReminderCadence>;
      version: number;
    }>('identity.organisation.cadence', 'SELECT reminder_cadence, version FROM organisation');
    return row ? { cadence: cadenceFrom(row.reminder_cadence), version: row.version } : null;
  }

  /** The caller holds the lock. */
  public async saveCadence(tx: Tx, cadence: ReminderCadence): Promise<CadenceView> {
    const row = await tx.queryOne<{ version: number }>(
      'UPDATE organisation SET reminder_cadence = $1, version = version + 1 RETURNING version',
      [JSON.stringify(cadence)],
    );
    if (!row) throw new Error('The organisation vanished while locked');
    return { cadence, version: row.version };
  }

  public async lock(tx: Tx): Promise<OrganisationView | null> {
    const row = await tx.queryOne<OrganisationRow>(
      `SELECT ${COLUMNS} FROM organisation FOR UPDATE`,
    );
    return row ? toView(row) : null;
  }

  /** False when there is one already. */
  public async insert(
    tx: Tx,
    organisation: Pick<OrganisationView, 'name' | 'timeZone' | 'workingHours'>,
  ): Promise<boolean> {
    const rows = await tx.execute(
      'INSERT INTO organisation (name, time_zone, working_hours) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [organisation.name, organisation.timeZone, JSON.stringify(organisation.workingHours)],
    );
    return rows === 1;
  }

  public async update(tx: Tx, change: OrganisationChange): Promise<OrganisationView> {
    const row = await tx.queryOne<OrganisationRow>(
      `UPDATE organisation SET name = coalesce($1, name), time_zone = coalesce($2, time_zone),
         working_hours = coalesce($3, working_hours), feedback_due_hours = coalesce($4, feedback_due_hours),
         default_seal = coalesce($5, default_seal), version = version + 1
       RETURNING ${COLUMNS}`,
      [
        change.name ?? null,
        change.timeZone ?? null,
        change.workingHours ? JSON.stringify(change.workingHours) : null,
        change.feedbackDueHours ?? null,
        change.defaultSeal ?? null,
      ],
    );
    if (!row) throw new Error('The organisation vanished while locked');
    return toView(row);
  }
}

function toView(row: OrganisationRow): OrganisationView {
  return {
    name: row.name,
    timeZone: row.time_zone,
    workingHours: row.working_hours,
    feedbackDueHours: row.feedback_due_hours,
    defaultSeal: row.default_seal,
    version: row.version,
  };
}

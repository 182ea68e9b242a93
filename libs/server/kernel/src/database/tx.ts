import type { DomainEvents, DomainEventType } from '@debrief/domain';
import type { PoolClient, QueryResultRow } from 'pg';
import type { Actor } from '../access/actor';
import { newId } from '../ids';
import { prepared } from './prepared';
import { meterStatement } from './statement-meter';

export interface AuditSubject {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly loopId?: string;
  /** Facts worth keeping; never feedback text, pay or a secret. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

interface OutboxRow {
  readonly id: string;
  readonly type: string;
  readonly payload: unknown;
}

/**
 * The only handle that can write. It exists inside {@link UnitOfWork.run} alone, carries who acts
 * and what for, and collects audit and outbox rows that are written in the same transaction.
 */
export class Tx {
  public readonly audits: AuditSubject[] = [];
  public readonly events: OutboxRow[] = [];

  public constructor(
    private readonly client: PoolClient,
    public readonly actor: Actor | null,
    public readonly now: Date,
  ) {}

  public async query<Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    meterStatement();
    const result = await this.client.query<Row>(prepared(text, values));
    return result.rows;
  }

  public async queryOne<Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row | null> {
    return (await this.query<Row>(text, values))[0] ?? null;
  }

  /** A guarded write: the number of rows it touched. */
  public async execute(text: string, values: readonly unknown[] = []): Promise<number> {
    meterStatement();
    const result = await this.client.query(prepared(text, values));
    return result.rowCount ?? 0;
  }

  /** Who did what to which thing; the action was named when the transaction was opened. */
  public record(subject: AuditSubject): void {
    this.audits.push(subject);
  }

  /** News for whoever listens; handed to the job queue after commit. */
  public emit<T extends DomainEventType>(type: T, payload: DomainEvents[T]): void {
    this.events.push({ id: newId(this.now.getTime()), type, payload });
  }
}

/** What the background work writes its own books with: no audit, since nobody acted. */
export type BookTx = Omit<Tx, 'record' | 'audits' | 'actor'>;

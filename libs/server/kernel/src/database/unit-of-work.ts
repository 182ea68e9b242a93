import { createHash } from 'node:crypto';
import type { AuditAction } from '@debrief/domain';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import type { Actor } from '../access/actor';
import { currentTrace } from '../access/trace';
import type { Clock } from '../clock';
import { AppError } from '../errors/app-error';
import { isProblem, type IdempotencyMismatch } from '../problems/problem';
import { prepared } from './prepared';
import { meterStatement } from './statement-meter';
import { Tx, type BookTx } from './tx';

export interface Work {
  /** Who acts; null for the system itself (seeding, jobs). */
  readonly actor: Actor | null;
  /** Without an actor: a candidate who came with a private link, and not the system. */
  readonly by?: 'candidate';
  readonly action: AuditAction;
  /** Given for what must happen once however often it is sent: the client's key and the whole input. */
  readonly once?: { readonly key: string; readonly input: unknown };
  /** Id of the request behind it; that of the current one when not given. */
  readonly traceId?: string;
}

/** The books that the background work keeps about itself: deliveries tried, reminders planned, feeds read. */
const BOOKS = 'books.kept';

const RETRYABLE = new Set(['40001', '40P01']);
const TRIES = 3;

/**
 * One mutation, one transaction: domain rows, audit rows, outbox rows and the idempotency row.
 * A returned problem rolls back; so does a throw. Work that changes something must say what by
 * `tx.record`, or the transaction is refused: nothing unaudited can be committed.
 */
export class UnitOfWork {
  public constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  public async run<T extends object>(
    work: Work,
    body: (tx: Tx) => Promise<T>,
  ): Promise<T | IdempotencyMismatch> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work, body);
      } catch (error) {
        if (!worthAnotherTry(error, attempt)) throw error;
        await pauseBefore(attempt);
      }
    }
  }

  /**
   * A transaction in which nobody acts: the background work notes what it tried, and may emit news.
   * It leaves no audit row, so it must never carry out what a person asked for or change a rule.
   */
  public async keepBooks<T>(body: (tx: BookTx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.books(body);
      } catch (error) {
        if (!worthAnotherTry(error, attempt)) throw error;
        await pauseBefore(attempt);
      }
    }
  }

  private async books<T>(body: (tx: BookTx) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken = false;
    try {
      await send(client, 'BEGIN');
      const tx = new Tx(client, null, this.clock.now());
      const result = await body(tx);
      if (tx.events.length > 0) await finish(client, { actor: null, action: BOOKS }, tx, {});
      await send(client, 'COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private async attempt<T extends object>(
    work: Work,
    body: (tx: Tx) => Promise<T>,
  ): Promise<T | IdempotencyMismatch> {
    const client = await this.pool.connect();
    let broken = false;
    try {
      await send(client, 'BEGIN');
      const earlier = await claim<T>(client, work);
      if (earlier) {
        await send(client, 'ROLLBACK');
        return earlier;
      }
      const tx = new Tx(client, work.actor, this.clock.now());
      const result = await body(tx);
      if (isProblem(result)) {
        await send(client, 'ROLLBACK');
        return result;
      }
      if (tx.audits.length === 0) throw new Error(`Nothing was recorded under ${work.action}`);
      await finish(client, work, tx, result);
      await send(client, 'COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

function worthAnotherTry(error: unknown, attempt: number): boolean {
  return error instanceof DatabaseError && RETRYABLE.has(error.code ?? '') && attempt < TRIES;
}

function pauseBefore(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50 * attempt + Math.random() * 50);
  });
}

async function send(client: PoolClient, text: string): Promise<void> {
  meterStatement();
  await client.query(text);
}

/** Takes the idempotency key, or gives the answer that was given under it before. */
async function claim<T>(client: PoolClient, work: Work): Promise<T | IdempotencyMismatch | null> {
  if (!work.once || !work.actor) return null;
  const hash = requestHash(work.action, work.once.input);
  meterStatement();
  const taken = await client.query(
    prepared(
      `INSERT INTO idempotency_key (actor_id, key, operation, request_hash) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
      [work.actor.personId, work.once.key, work.action, hash],
    ),
  );
  if (taken.rowCount === 1) return null;
  meterStatement();
  const found = await client.query<{ request_hash: string; response: T | null }>(
    'SELECT request_hash, response FROM idempotency_key WHERE actor_id = $1 AND key = $2',
    [work.actor.personId, work.once.key],
  );
  const row = found.rows[0];
  if (!row || row.response === null)
    throw new AppError('conflict_in_progress', 'The same request is being worked on.');
  if (row.request_hash !== hash) {
    return {
      __typename: 'IdempotencyMismatchProblem',
      message: 'This key was used before with another content. Send the change under a new key.',
    };
  }
  return row.response;
}

function requestHash(action: string, input: unknown): string {
  return createHash('sha256')
    .update(action)
    .update('\0')
    .update(JSON.stringify(input))
    .digest('hex');
}

/** Audit, outbox and the stored answer in one statement. The audit names the token where one acted. */
async function finish(
  client: PoolClient,
  work: Omit<Work, 'action'> & { readonly action: string },
  tx: Tx,
  result: object,
): Promise<void> {
  meterStatement();
  await client.query(
    prepared(
      `WITH audited AS (
       INSERT INTO audit_event (at, actor_id, actor_kind, action, subject_type, subject_id, loop_id, detail, trace_id)
       SELECT $1, $2::uuid, $3, $4, a."subjectType", a."subjectId", a."loopId"::uuid, coalesce(a.detail, '{}') || $10::jsonb, $5
       FROM jsonb_to_recordset($6::jsonb) AS a ("subjectType" text, "subjectId" text, "loopId" text, detail jsonb)
     ), sent AS (
       INSERT INTO outbox (id, type, payload, created_at)
       SELECT o.id, o.type, o.payload, $1
       FROM jsonb_to_recordset($7::jsonb) AS o (id uuid, type text, payload jsonb)
     ), woken AS (
       SELECT pg_notify('outbox', '') WHERE jsonb_array_length($7::jsonb) > 0
     ), answered AS (
       UPDATE idempotency_key SET response = $8::jsonb
       WHERE actor_id = $2::uuid AND key = $9::uuid
     )
     SELECT count(*) FROM woken`,
      [
        tx.now,
        work.actor?.personId ?? null,
        work.actor ? 'person' : (work.by ?? 'system'),
        work.action,
        work.traceId ?? currentTrace() ?? null,
        JSON.stringify(tx.audits),
        JSON.stringify(tx.events),
        JSON.stringify(result),
        work.once?.key ?? null,
        JSON.stringify(work.actor?.token ? { token: work.actor.token.id } : {}),
      ],
    ),
  );
}

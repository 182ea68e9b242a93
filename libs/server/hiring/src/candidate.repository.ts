import type { ConflictKind } from '@debrief/domain';
import { Db, type Actor, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { barredFrom, mayReadCandidate } from './candidate.visibility';

export interface CandidateRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly time_zone: string;
  readonly pronunciation: string;
  readonly links: string[];
  readonly source: string;
  readonly created_at: Date;
  readonly created_cursor: string;
  readonly erased_at: Date | null;
  readonly version: number;
}

export interface ApplicationRow {
  readonly id: string;
  readonly candidate_id: string;
  readonly job_id: string;
  readonly current_loop_id: string | null;
  readonly created_at: Date;
  readonly name: string;
  readonly time_zone: string;
  readonly pronunciation: string;
  readonly links: string[];
}

export interface ConflictRow {
  readonly id: string;
  readonly candidate_id: string;
  readonly person_id: string;
  readonly kind: ConflictKind;
}

export interface CandidateFields {
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly pronunciation: string;
  readonly links: readonly string[];
  readonly source: string;
}

const CANDIDATE = `c.id, c.name, c.email, c.time_zone, c.pronunciation, c.links, c.source, c.created_at,
  c.created_at::text AS created_cursor, c.erased_at, c.version`;

@Injectable()
export class CandidateRepository {
  public constructor(private readonly db: Db) {}

  /** Newest first, those the actor may read. `search` is part of the name or e-mail. */
  public page(
    actor: Actor,
    search: string | null,
    after: readonly [string, string] | null,
    limit: number,
  ): Promise<CandidateRow[]> {
    return this.db.read(
      'hiring.candidate.page',
      `SELECT ${CANDIDATE} FROM candidate c
       WHERE ${mayReadCandidate('$1', '$2', 'c')}
         AND ($3::text IS NULL OR c.name ILIKE $3 OR c.email ILIKE $3)
         AND ($4::timestamptz IS NULL OR (c.created_at, c.id) < ($4, $5::uuid))
       ORDER BY c.created_at DESC, c.id DESC LIMIT $6`,
      [
        actor.personId,
        actor.roles,
        search === null ? null : contains(search),
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit,
      ],
    );
  }

  public oneFor(actor: Actor, id: string): Promise<CandidateRow | null> {
    return this.db.readOne(
      'hiring.candidate.one',
      `SELECT ${CANDIDATE} FROM candidate c WHERE c.id = $3 AND ${mayReadCandidate('$1', '$2', 'c')}`,
      [actor.personId, actor.roles, id],
    );
  }

  /** Of candidates that the actor may read; the caller has read those under the rule. */
  public applicationsOf(candidateIds: readonly string[]): Promise<ApplicationRow[]> {
    return this.db.read(
      'hiring.application.byCandidates',
      `SELECT a.id, a.candidate_id, a.job_id, a.current_loop_id, a.created_at, c.name, c.time_zone, c.pronunciation, c.links
       FROM application a JOIN candidate c ON c.id = a.candidate_id
       WHERE a.candidate_id = ANY($1::uuid[]) ORDER BY a.created_at DESC, a.id DESC`,
      [candidateIds],
    );
  }

  public conflictsOf(candidateIds: readonly string[]): Promise<ConflictRow[]> {
    return this.db.read(
      'hiring.conflict.byCandidates',
      `SELECT id, candidate_id, person_id, kind FROM conflict_of_interest
       WHERE candidate_id = ANY($1::uuid[]) ORDER BY created_at, id`,
      [candidateIds],
    );
  }

  /** Makes others who add the same address wait, so that one person never becomes two candidates. */
  public async lockEmail(tx: Tx, email: string): Promise<{ id: string; barred: boolean } | null> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`candidate:${email}`]);
    return tx.queryOne(
      `SELECT c.id, ${barredFrom('$2', 'c.id')} AS barred FROM candidate c WHERE c.email = $1`,
      [email, tx.actor?.personId ?? null],
    );
  }

  public jobOf(tx: Tx, id: string): Promise<{ open: boolean } | null> {
    return tx.queryOne('SELECT open FROM job WHERE id = $1', [id]);
  }

  /** True while an application for the job is not decided: without a loop yet, or with one that runs. */
  public async hasActiveApplication(tx: Tx, candidateId: string, jobId: string): Promise<boolean> {
    const row = await tx.queryOne<{ active: boolean }>(
      `SELECT EXISTS (
         SELECT 1 FROM application a LEFT JOIN loop l ON l.id = a.current_loop_id
         WHERE a.candidate_id = $1 AND a.job_id = $2
           AND (l.id IS NULL OR l.state NOT IN ('hired', 'not_hired', 'stopped'))) AS active`,
      [candidateId, jobId],
    );
    return row?.active ?? false;
  }

  public async insert(tx: Tx, id: string, candidate: CandidateFields): Promise<void> {
    await tx.execute(
      `INSERT INTO candidate (id, name, email, time_zone, pronunciation, links, source, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        candidate.name,
        candidate.email,
        candidate.timeZone,
        candidate.pronunciation,
        candidate.links,
        candidate.source,
        tx.now,
      ],
    );
  }

  public async insertApplication(
    tx: Tx,
    row: { readonly id: string; readonly candidateId: string; readonly jobId: string },
  ): Promise<void> {
    await tx.execute(
      'INSERT INTO application (id, candidate_id, job_id, created_at) VALUES ($1, $2, $3, $4)',
      [row.id, row.candidateId, row.jobId, tx.now],
    );
  }

  public async mayRead(tx: Tx, actor: Actor, candidateId: string): Promise<boolean> {
    const row = await tx.queryOne(
      `SELECT 1 FROM candidate c WHERE c.id = $3 AND ${mayReadCandidate('$1', '$2', 'c')}`,
      [actor.personId, actor.roles, candidateId],
    );
    return row !== null;
  }

  public async personExists(tx: Tx, id: string): Promise<boolean> {
    return (
      (await tx.queryOne('SELECT 1 FROM person WHERE id = $1 AND NOT is_service', [id])) !== null
    );
  }

  /** Declares the conflict, or finds the one that was declared before; gives its id. */
  public async putConflict(
    tx: Tx,
    row: {
      readonly id: string;
      readonly personId: string;
      readonly candidateId: string;
      readonly kind: ConflictKind;
    },
  ): Promise<string> {
    await tx.execute(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (person_id, candidate_id, kind) DO NOTHING`,
      [row.id, row.personId, row.candidateId, row.kind, tx.now],
    );
    const stored = await tx.queryOne<{ id: string }>(
      'SELECT id FROM conflict_of_interest WHERE person_id = $1 AND candidate_id = $2 AND kind = $3',
      [row.personId, row.candidateId, row.kind],
    );
    return stored?.id ?? row.id;
  }
}

/** A pattern that finds the text anywhere, taking `%` and `_` as typed. */
function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

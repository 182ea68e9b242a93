import { hashToken, newId, newToken } from '@debrief/server-kernel';
import {
  insertCandidate,
  insertJob,
  insertLoop,
  insertPerson,
  type LoopIds,
  type LoopRow,
} from '@debrief/server-loop/testing';
import { insertContent, type SpecContent } from '@debrief/server-scorecard/testing';
import type { Pool } from 'pg';

/** Whoever takes part in a packet, and a loop of two stages: Ada and Ben on the first, Cleo on the second. */
export interface World {
  readonly content: SpecContent;
  readonly ada: string;
  readonly ben: string;
  readonly cleo: string;
  readonly recruiter: string;
  readonly admin: string;
  readonly hiringManager: string;
  readonly otherManager: string;
  readonly stranger: string;
  readonly jobId: string;
}

export async function insertWorld(pool: Pool): Promise<World> {
  await pool.query(
    `INSERT INTO organisation (id, name, time_zone, working_hours) VALUES (1, 'Debrief', 'Europe/Lisbon', '[]') ON CONFLICT DO NOTHING`,
  );
  const hiringManager = await insertPerson(pool, 'Hedda Manager', ['hiring_manager']);
  return {
    content: await insertContent(pool),
    ada: await insertPerson(pool, 'Ada Lind'),
    ben: await insertPerson(pool, 'Ben Osei'),
    cleo: await insertPerson(pool, 'Cleo Marin'),
    recruiter: await insertPerson(pool, 'Rosa Recruiter', ['recruiter']),
    admin: await insertPerson(pool, 'Adil Admin', ['admin']),
    hiringManager,
    otherManager: await insertPerson(pool, 'Otto Manager', ['hiring_manager']),
    stranger: await insertPerson(pool, 'Sam Stranger'),
    jobId: await insertJob(pool, hiringManager),
  };
}

export interface WorldLoop extends LoopIds {
  readonly candidateId: string;
  readonly adaSeat: string;
  readonly benSeat: string;
  readonly cleoSeat: string;
}

const STARTS = new Date('2026-11-20T09:00:00Z');

/** A fresh loop of the world; nobody has filed. `extra` seats go to the second round. */
export async function insertWorldLoop(
  pool: Pool,
  world: World,
  over: Partial<LoopRow> & {
    readonly extra?: NonNullable<LoopRow['stages'][number]['rounds'][number]['seats']>;
  } = {},
): Promise<WorldLoop> {
  const { extra = [], ...row } = over;
  const { candidateId, applicationId } = await insertCandidate(pool, world.jobId);
  const { content } = world;
  const pinned = { rubricVersionId: content.codingRubric, kitVersionId: content.codingKit };
  // Each loop has its own hours, since nobody can sit in two rounds at once.
  const startsAt = new Date(
    STARTS.getTime() + (Math.floor(Math.random() * 1_000_000) + 1) * 7_200_000 * -1,
  );
  const ids = await insertLoop(pool, {
    candidateId,
    applicationId,
    jobId: world.jobId,
    versionId: content.codingRubric,
    blueprintVersionId: content.blueprint,
    taxonomyVersionId: content.taxonomy,
    stages: [
      {
        rounds: [
          {
            ...pinned,
            name: 'Screen',
            startsAt,
            seats: [{ personId: world.ada, role: 'lead' }, { personId: world.ben }],
          },
        ],
      },
      {
        rounds: [
          {
            ...pinned,
            name: 'Deep dive',
            seats: [{ personId: world.cleo, role: 'lead' }, ...extra],
          },
        ],
      },
    ],
    ...row,
  });
  return {
    ...ids,
    candidateId,
    adaSeat: ids.seatIds[0]?.[0]?.[0] ?? '',
    benSeat: ids.seatIds[0]?.[0]?.[1] ?? '',
    cleoSeat: ids.seatIds[1]?.[0]?.[0] ?? '',
  };
}

/** Signs a person in; gives the hash that their requests carry. */
export async function insertSession(
  pool: Pool,
  personId: string,
  over: { usedAt?: Date; expiresAt?: Date; token?: string } = {},
): Promise<Buffer> {
  const hash = hashToken(over.token ?? newToken());
  await pool.query(
    `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at) VALUES ($1, $2, $3, $4, $4, $5)`,
    [
      hash,
      newId(),
      personId,
      over.usedAt ?? new Date('2026-11-24T08:59:00Z'),
      over.expiresAt ?? new Date('2026-11-30T00:00:00Z'),
    ],
  );
  return hash;
}

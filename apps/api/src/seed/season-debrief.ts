import type { Tx } from '@debrief/server-kernel';
import { seasonId } from './season-id';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const idOf = (name: string): string => seasonId(`debrief ${name}`);

/** A loop on hold with its voters, the hiring manager last: `first` is what their scorecard said. */
interface Held {
  readonly loopId: string;
  readonly level: string;
  readonly managerId: string;
  readonly voters: readonly {
    readonly personId: string;
    readonly first: string | null;
    readonly firstAt: string | null;
  }[];
}

interface Vote {
  readonly vote: string;
  readonly reason: string;
}

/**
 * Two loops on hold are debriefed anew: on one everybody reads and some have sealed their vote, on
 * the other the votes are open, with somebody who changed their mind and somebody who disagrees.
 */
export async function writeDebriefs(tx: Tx): Promise<void> {
  const [reading, revealed] = await heldLoops(tx);
  if (!reading || !revealed) throw new Error('The season has too few loops on hold to debrief');
  const open = await insertDebrief(tx, reading, {
    mode: 'apart',
    openedAt: new Date(tx.now.getTime() - 3 * HOUR_MS),
    readUntil: new Date(tx.now.getTime() + 48 * HOUR_MS),
    revealedAt: null,
  });
  for (const { personId, first } of reading.voters.slice(1, 3))
    await seal(tx, open, personId, reading.level, {
      vote: first ?? 'yes',
      reason: '',
    });
  const over = await insertDebrief(tx, revealed, {
    mode: 'together',
    openedAt: new Date(tx.now.getTime() - HOUR_MS),
    readUntil: new Date(tx.now.getTime() - 45 * MINUTE_MS),
    revealedAt: new Date(tx.now.getTime() - 40 * MINUTE_MS),
  });
  for (const [at, voter] of revealed.voters.entries())
    await seal(tx, over, voter.personId, revealed.level, voteOf(voter.first, at));
  await discuss(tx, over, revealed);
}

/** The first voter changes sides; whoever did not interview says what their vote rests on. */
function voteOf(first: string | null, at: number): Vote {
  if (first === null)
    return { vote: 'yes', reason: 'Three rounds show the same care, and the gap has a plan.' };
  if (at > 0) return { vote: first, reason: '' };
  const turned = first === 'yes' || first === 'strong_yes' ? 'no' : 'yes';
  return {
    vote: turned,
    reason: 'The notes of the other rounds weigh more than the one answer I heard.',
  };
}

async function heldLoops(tx: Tx): Promise<Held[]> {
  return tx.query<Held & Record<string, unknown>>(
    `SELECT l.id AS "loopId", j.level, j.hiring_manager_id AS "managerId", (
       SELECT jsonb_agg(jsonb_build_object('personId', v.person_id, 'first', v.first, 'firstAt', v.first_at)
         ORDER BY v.person_id = j.hiring_manager_id, v.person_id)
       FROM (
         SELECT p.person_id, latest.recommendation AS first, latest.submitted_at AS first_at
         FROM (SELECT DISTINCT sc.author_id AS person_id FROM scorecard sc WHERE sc.loop_id = l.id AND sc.counts
               UNION SELECT j.hiring_manager_id) p
         LEFT JOIN LATERAL (
           SELECT version.recommendation, sc.submitted_at FROM scorecard sc
           JOIN scorecard_version version ON version.scorecard_id = sc.id AND version.number = 1
           WHERE sc.loop_id = l.id AND sc.author_id = p.person_id AND sc.counts
           ORDER BY sc.submitted_at DESC LIMIT 1) latest ON true
         WHERE NOT EXISTS (SELECT 1 FROM conflict_of_interest c WHERE c.person_id = p.person_id AND c.candidate_id = l.candidate_id)
       ) v) AS voters
     FROM loop l JOIN job j ON j.id = l.job_id
     WHERE l.state = 'on_hold' AND NOT EXISTS (
       SELECT 1 FROM seat s WHERE s.loop_id = l.id AND s.state = 'assigned' AND s.filed_at IS NULL)
     ORDER BY l.id LIMIT 2`,
  );
}

async function insertDebrief(
  tx: Tx,
  held: Held,
  over: {
    readonly mode: 'apart' | 'together';
    readonly openedAt: Date;
    readonly readUntil: Date;
    readonly revealedAt: Date | null;
  },
): Promise<string> {
  const id = idOf(held.loopId);
  await tx.execute(
    `INSERT INTO debrief (id, loop_id, number, mode, read_until, content_version, opened_by, opened_at, revealed_at, version)
     SELECT $1, id, 1, $3, $4, content_version, $5, $6, $7, 2 FROM loop WHERE id = $2`,
    [id, held.loopId, over.mode, over.readUntil, held.managerId, over.openedAt, over.revealedAt],
  );
  await tx.execute(
    `INSERT INTO debrief_voter (debrief_id, person_id, first_vote, first_voted_at, read_sections)
     SELECT $1, v."personId", v.first, v."firstAt", '{agree,mixed}'
     FROM jsonb_to_recordset($2::jsonb) AS v ("personId" uuid, first text, "firstAt" timestamptz)`,
    [id, JSON.stringify(held.voters)],
  );
  return id;
}

async function seal(
  tx: Tx,
  debriefId: string,
  personId: string,
  level: string,
  { vote, reason }: Vote,
): Promise<void> {
  await tx.execute(
    `UPDATE debrief_voter v SET vote = $3, level = $4, reason = $5,
       sealed_at = d.opened_at + interval '15 minutes', read_sections = '{agree,mixed,unknown,worry,change}'
     FROM debrief d WHERE d.id = v.debrief_id AND v.debrief_id = $1 AND v.person_id = $2`,
    [debriefId, personId, vote, vote.endsWith('yes') ? level : null, reason],
  );
}

async function discuss(tx: Tx, debriefId: string, { voters, managerId }: Held): Promise<void> {
  const last = voters.findLast(({ personId }) => personId !== managerId)?.personId ?? managerId;
  const said = [
    {
      id: idOf('note'),
      author: managerId,
      kind: 'note',
      body: 'Two of us asked about this in different ways. Could both answers be true?',
      competency: 'production_experience',
    },
    {
      id: idOf('dissent'),
      author: last,
      kind: 'dissent',
      body: 'I would ask once more before we make an offer.',
      competency: null,
    },
  ];
  for (const { id, author, kind, body, competency } of said)
    await tx.execute(
      `INSERT INTO debrief_note (id, debrief_id, author_id, kind, body, about, written_at)
       SELECT $1, d.id, $3, $4, $5, $6::jsonb, d.revealed_at + interval '5 minutes' FROM debrief d WHERE d.id = $2`,
      [
        id,
        debriefId,
        author,
        kind,
        body,
        JSON.stringify({ competency, flagType: null, citations: [] }),
      ],
    );
}

import { dueAt, opensWhen, type AiUsePolicy, type RoundKind, type SeatRole } from '@debrief/domain';
import type { CandidateRefView } from '@debrief/server-hiring';
import type { AttentionKind, AttentionRow } from './attention.repository';
import type { AskedOfRound } from './round-asks';
import type { OwedRow, OwnRoundRow } from './own-work.repository';

/** An own seat that owes a scorecard. */
export interface OwedSeat {
  readonly seatId: string;
  readonly roundId: string;
  readonly loopId: string;
  readonly roundName: string;
  readonly kind: RoundKind;
  readonly candidateName: string;
  readonly jobTitle: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly dueAt: Date | null;
  /** The pinned rubric, for the number of ratings. */
  readonly rubricVersionId: string;
  readonly asks: readonly AskedOfRound[];
  /** Practice, which counts nowhere. */
  readonly isMock: boolean;
}

/** An own round with its slot. */
export interface OwnRound {
  readonly seatId: string;
  readonly roundId: string;
  readonly loopId: string;
  readonly role: SeatRole;
  readonly kind: RoundKind;
  readonly name: string;
  readonly candidate: CandidateRefView;
  readonly jobTitle: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly aiPolicy: AiUsePolicy;
  readonly filed: boolean;
  readonly isMock: boolean;
}

/** A loop that is sealed to the viewer, with the plain reason. */
export interface SealedLoop {
  readonly loopId: string;
  readonly candidateName: string;
  readonly jobTitle: string;
  readonly opensWhen: string;
}

/** Something that waits for whoever runs a loop. */
export interface AttentionItem {
  readonly kind: AttentionKind;
  readonly loopId: string;
  readonly candidateName: string;
  readonly jobTitle: string;
  readonly text: string;
  readonly since: Date;
}

export function toOwedSeat(row: OwedRow): OwedSeat {
  return {
    seatId: row.seat_id,
    roundId: row.round_id,
    loopId: row.loop_id,
    roundName: row.round_name,
    kind: row.kind,
    candidateName: row.candidate_name,
    jobTitle: row.job_title,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    dueAt: row.ends_at ? dueAt(row.ends_at, row.due_hours) : null,
    rubricVersionId: row.rubric_version_id,
    asks: row.asks,
    isMock: row.is_mock,
  };
}

export function toOwnRound(row: OwnRoundRow): OwnRound {
  return {
    seatId: row.seat_id,
    roundId: row.round_id,
    loopId: row.loop_id,
    role: row.role,
    kind: row.kind,
    name: row.name,
    candidate: {
      id: row.candidate_id,
      name: row.candidate_name,
      timeZone: row.candidate_time_zone,
      pronunciation: row.pronunciation,
      links: row.links,
    },
    jobTitle: row.job_title,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    aiPolicy: row.ai_policy,
    filed: row.filed,
    isMock: row.is_mock,
  };
}

/** One entry a real loop, newest start first. Rests on the viewer's own seats alone. */
export function toSealedLoops(rows: readonly OwedRow[]): SealedLoop[] {
  const loops = new Map<string, OwedRow[]>();
  for (const row of rows.filter((one) => !one.is_mock))
    loops.set(row.loop_id, [...(loops.get(row.loop_id) ?? []), row]);
  return [...loops.values()]
    .map((owed) => ({ owed, first: owed[0] }))
    .filter((loop): loop is { owed: OwedRow[]; first: OwedRow } => loop.first !== undefined)
    .sort((a, b) => b.first.started_at.getTime() - a.first.started_at.getTime())
    .map(({ owed, first }) => ({
      loopId: first.loop_id,
      candidateName: first.candidate_name,
      jobTitle: first.job_title,
      opensWhen: opensWhen(
        first.seal,
        owed.map((row) => row.round_name),
      ),
    }));
}

export function toAttentionItem(row: AttentionRow): AttentionItem {
  return {
    kind: row.kind,
    loopId: row.loop_id,
    candidateName: row.candidate_name,
    jobTitle: row.job_title,
    text: wordsOf(row),
    since: row.since,
  };
}

function wordsOf({ kind, place, person_name: person }: AttentionRow): string {
  switch (kind) {
    case 'seat_to_fill':
      return `Nobody assesses ${place} yet.`;
    case 'round_to_schedule':
      return `${place} has no time yet.`;
    case 'scorecard_late':
      return `${person}’s scorecard for ${place} is late.`;
    case 'stage_to_advance':
      return `Everyone has filed for ${place}: pass it, or stop the loop.`;
    case 'decision_due':
      return 'All stages are passed: a decision is due.';
  }
}

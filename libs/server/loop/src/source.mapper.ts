import {
  dueAt,
  type AiUsePolicy,
  type LoopState,
  type PacketEarlyLookInput,
  type PacketRoundInput,
  type PacketSeatInput,
  type PacketStageInput,
  type RoundKind,
  type Seal,
  type SeatRole,
  type SeatState,
} from '@debrief/domain';
import type { CandidateRefView } from '@debrief/server-hiring';
import { dateOf } from './loop.mapper';
import type { AskedOfRound, RoundRubric } from './round-asks';
import type { OwnSeatRow, PacketSourceRow } from './source.repository';

/** A loop's own part of a packet, in the shapes of the domain's `PacketInput`. */
export interface PacketSource {
  readonly loop: {
    readonly id: string;
    readonly contentVersion: number;
    readonly state: LoopState;
    readonly version: number;
    readonly seal: Seal;
    readonly isMock: boolean;
    readonly level: string;
    readonly jobTitle: string;
    readonly candidate: CandidateRefView;
  };
  readonly jobId: string;
  readonly hiringManagerId: string;
  /** Pinned at the start of the loop; read their bodies with `ContentReader`. */
  readonly blueprintVersionId: string;
  readonly taxonomyVersionId: string;
  readonly stages: readonly PacketStageInput[];
  readonly rounds: readonly (PacketRoundInput & RoundRubric)[];
  /** Everybody who was not removed, shadows too. */
  readonly seats: readonly PacketSeatInput[];
  readonly earlyLooks: readonly PacketEarlyLookInput[];
}

export function toPacketSource(row: PacketSourceRow): PacketSource {
  const ends = new Map(row.rounds.map((round) => [round.id, dateOf(round.endsAt)]));
  return {
    loop: {
      id: row.id,
      contentVersion: row.content_version,
      state: row.state,
      version: row.version,
      seal: row.seal,
      isMock: row.is_mock,
      level: row.level,
      jobTitle: row.job_title,
      candidate: row.candidate,
    },
    jobId: row.job_id,
    hiringManagerId: row.hiring_manager_id,
    blueprintVersionId: row.blueprint_version_id,
    taxonomyVersionId: row.taxonomy_version_id,
    stages: row.stages,
    rounds: row.rounds.map((round) => ({
      ...round,
      startsAt: dateOf(round.startsAt),
      endsAt: dateOf(round.endsAt),
    })),
    seats: (row.seats ?? []).map((seat) => {
      const endsAt = ends.get(seat.roundId) ?? null;
      return {
        ...seat,
        filedAt: dateOf(seat.filedAt),
        dueAt: endsAt ? dueAt(endsAt, row.due_hours) : null,
      };
    }),
    earlyLooks: (row.early_looks ?? []).map((look) => ({ ...look, at: new Date(look.at) })),
  };
}

/** A seat with what its scorecard form needs: the viewer's own, or one they file for. */
export interface OwnSeat {
  readonly seatId: string;
  /** Who sits on it. */
  readonly author: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly loopId: string;
  readonly roundId: string;
  readonly stageId: string;
  readonly role: SeatRole;
  readonly state: SeatState;
  readonly filedAt: Date | null;
  readonly roundName: string;
  readonly kind: RoundKind;
  readonly aiPolicy: AiUsePolicy;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly dueAt: Date | null;
  readonly loopState: LoopState;
  readonly isMock: boolean;
  readonly candidate: CandidateRefView;
  readonly jobTitle: string;
  readonly level: string;
  readonly rubricVersionId: string;
  readonly asks: readonly AskedOfRound[];
  readonly kitVersionId: string;
  readonly taxonomyVersionId: string;
  /** The plan of the other rounds, in the order of the loop. */
  readonly otherRounds: readonly (RoundRubric & {
    readonly name: string;
    readonly kind: RoundKind;
  })[];
}

export function toOwnSeat(row: OwnSeatRow): OwnSeat {
  return {
    seatId: row.seat_id,
    author: row.author,
    loopId: row.loop_id,
    roundId: row.round_id,
    stageId: row.stage_id,
    role: row.role,
    state: row.seat_state,
    filedAt: row.filed_at,
    roundName: row.round_name,
    kind: row.kind,
    aiPolicy: row.ai_policy,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    dueAt: row.ends_at ? dueAt(row.ends_at, row.due_hours) : null,
    loopState: row.loop_state,
    isMock: row.is_mock,
    candidate: row.candidate,
    jobTitle: row.job_title,
    level: row.level,
    rubricVersionId: row.rubric_version_id,
    asks: row.asks,
    kitVersionId: row.kit_version_id,
    taxonomyVersionId: row.taxonomy_version_id,
    otherRounds: row.other_rounds ?? [],
  };
}

import {
  dueAt,
  stageIsOpen,
  type AiUsePolicy,
  type LoopState,
  type RoundKind,
  type RoundState,
  type Seal,
  type SeatRole,
  type SeatState,
  type StageKind,
  type StageState,
} from '@debrief/domain';
import type { CandidateRefView } from '@debrief/server-hiring';
import type { LoopRow } from './loop.repository';
import type { RoundRow, SeatJson, SeatRow } from './round.repository';

export interface SeatView {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly role: SeatRole;
  readonly state: SeatState;
  readonly reason: string | null;
  readonly version: number;
  readonly mine: boolean;
  readonly filedAt: Date | null;
  readonly dueAt: Date | null;
}
export interface RoundView {
  readonly id: string;
  readonly loopId: string;
  readonly stageId: string;
  readonly position: number;
  readonly key: string;
  readonly kind: RoundKind;
  readonly name: string;
  readonly durationMinutes: number;
  readonly aiPolicy: AiUsePolicy;
  readonly state: RoundState;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly place: string;
  readonly version: number;
  readonly seats: SeatView[];
  readonly otherSeats: number;
}
export interface LoopProgressView {
  readonly loopId: string;
  readonly openStages: number;
  readonly state: LoopState;
  readonly stopReason: string | null;
  readonly version: number;
  readonly currentStage: number;
  readonly missingCount: number;
  readonly lastActivityAt: Date;
  readonly closedAt: Date | null;
  readonly stages: {
    readonly stageId: string;
    readonly state: StageState;
    readonly closedAt: Date | null;
    readonly seats: number;
    readonly filed: number;
    readonly readable: boolean;
  }[];
}
export interface LoopView {
  readonly __typename: 'Loop';
  readonly id: string;
  readonly candidate: CandidateRefView;
  readonly job: {
    readonly id: string;
    readonly title: string;
    readonly department: string;
    readonly level: string;
  };
  readonly isMock: boolean;
  readonly seal: Seal;
  readonly startedAt: Date;
  readonly blueprintTitle: string;
  readonly blueprintVersion: number;
  readonly stages: {
    readonly id: string;
    readonly loopId: string;
    readonly position: number;
    readonly kind: StageKind;
    readonly name: string;
  }[];
  readonly progress: LoopProgressView | null;
  readonly owedByMe: number;
}

/** The one place where progress is left out for somebody who owes. */
export function toLoopView(row: LoopRow): LoopView {
  return {
    __typename: 'Loop',
    id: row.id,
    candidate: {
      id: row.candidate_id,
      name: row.candidate_name,
      timeZone: row.candidate_time_zone,
      pronunciation: row.pronunciation,
      links: row.links,
    },
    job: { id: row.job_id, title: row.job_title, department: row.department, level: row.level },
    isMock: row.is_mock,
    seal: row.seal,
    startedAt: row.started_at,
    blueprintTitle: row.blueprint_title,
    blueprintVersion: row.blueprint_version,
    stages: row.stages.map(({ id, position, kind, name }) => ({
      id,
      loopId: row.id,
      position,
      kind,
      name,
    })),
    progress: row.owed > 0 ? null : progressOf(row),
    owedByMe: row.owed,
  };
}

function progressOf(row: LoopRow): LoopProgressView {
  return {
    loopId: row.id,
    openStages: row.open_stages,
    state: row.state,
    stopReason: row.stop_reason,
    version: row.version,
    currentStage: row.current_stage,
    missingCount: row.missing_count,
    lastActivityAt: row.last_activity_at,
    closedAt: row.closed_at,
    stages: row.stages.map((stage) => ({
      stageId: stage.id,
      state: stage.state,
      closedAt: dateOf(stage.closedAt),
      seats: stage.seats,
      filed: stage.filed,
      readable: stageIsOpen(row.open_stages, stage.position),
    })),
  };
}

export function toRoundView(row: RoundRow, viewerId: string): RoundView {
  return {
    id: row.id,
    loopId: row.loop_id,
    stageId: row.stage_id,
    position: row.position,
    key: row.key,
    kind: row.kind,
    name: row.name,
    durationMinutes: row.duration_minutes,
    aiPolicy: row.ai_policy,
    state: row.state,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    version: row.version,
    seats: (row.seats ?? []).map((seat) => seatOf(seat, row.ends_at, row.due_hours, viewerId)),
    otherSeats: row.other_seats,
  };
}

export function toSeatView(row: SeatRow, viewerId: string): SeatView {
  return seatOf(row.seat, row.ends_at, row.due_hours, viewerId);
}

function seatOf(seat: SeatJson, endsAt: Date | null, dueHours: number, viewerId: string): SeatView {
  return {
    id: seat.id,
    person: { id: seat.personId, name: seat.name, timeZone: seat.timeZone },
    role: seat.role,
    state: seat.state,
    reason: seat.reason,
    version: seat.version,
    mine: seat.personId === viewerId,
    filedAt: dateOf(seat.filedAt),
    dueAt: endsAt && seat.state === 'assigned' ? dueAt(endsAt, dueHours) : null,
  };
}

/** Instants inside JSON come as text. */
export function dateOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

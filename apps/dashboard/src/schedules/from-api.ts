import type {
  ScheduleCheckWire,
  ScheduleDeskWire,
  SchedulePlacementWire,
  ScheduleRunWire,
} from '@debrief/web-data';
import type { CapUse, Check, Desk, Placement, Proposal, Run, Span } from './desk';

interface WireSpan {
  readonly startsAt: string;
  readonly endsAt: string;
}

export function spanFrom({ startsAt, endsAt }: WireSpan): Span {
  return { from: Date.parse(startsAt), to: Date.parse(endsAt) };
}

export function capFrom(
  cap: WireSpan & { readonly kind: string; readonly used: number; readonly limit?: number | null },
): CapUse {
  return {
    ...spanFrom(cap),
    kind: cap.kind === 'week' ? 'week' : 'day',
    used: cap.used,
    limit: cap.limit ?? null,
  };
}

type WireTime = ScheduleDeskWire['people'][number]['times'][number];

const TIME_KIND = {
  BUSY: 'busy',
  MOVABLE: 'movable',
  TENTATIVE: 'tentative',
  OUTSIDE: 'outside',
  OFF: 'off',
} as const satisfies Readonly<Record<WireTime['kind'], string>>;

export function timeFrom(time: WireTime) {
  return { ...spanFrom(time), kind: TIME_KIND[time.kind], words: time.words ?? null };
}

export function placementFrom(wire: SchedulePlacementWire): Placement {
  return {
    roundId: wire.roundId,
    from: Date.parse(wire.startsAt),
    roomId: wire.roomId ?? null,
    seats: wire.seats.map(({ seatId, person }) => ({ seatId, personId: person.id })),
  };
}

type WireProposal = ScheduleRunWire['proposals'][number];

function proposalFrom({ index, price, sentence, lines, placements }: WireProposal): Proposal {
  return { index, price, sentence, lines, placements: placements.map(placementFrom) };
}

export function runFrom(wire: ScheduleRunWire): Run {
  const { whyNot } = wire;
  return {
    id: wire.id,
    state: wire.state,
    progress: wire.progress,
    foundInMs: wire.foundInMs ?? null,
    complete: wire.complete,
    bound: wire.bound ?? null,
    proposals: wire.proposals.map(proposalFrom),
    whyNot: whyNot
      ? {
          ...whyNot,
          relaxations: whyNot.relaxations.map((way) => ({
            ...way,
            proposal: proposalFrom(way.proposal),
          })),
        }
      : null,
  };
}

function seatFrom({ id, role, heldBy, pool }: ScheduleDeskWire['rounds'][number]['seats'][number]) {
  const ids = pool.map(({ personId }) => personId);
  return { id, role, pool: !heldBy || ids.includes(heldBy) ? ids : [heldBy, ...ids] };
}

function holdFrom(hold: ScheduleDeskWire['hold']): Desk['hold'] {
  if (!hold) return null;
  const { id, expiresAt, placedBy, accepted, seats } = hold;
  return { id, expiresAt: Date.parse(expiresAt), placedBy: placedBy.name, accepted, seats };
}

/** The desk as the screen has it. */
export function deskFrom(wire: ScheduleDeskWire): Desk {
  return {
    loopId: wire.loopId,
    stageId: wire.stageId,
    stageName: wire.stageName,
    jobTitle: wire.jobTitle,
    candidate: {
      id: wire.candidate.id,
      name: wire.candidate.name,
      zone: wire.candidate.timeZone,
    },
    waitingSince: wire.waitingSince ? Date.parse(wire.waitingSince) : null,
    stepMinutes: wire.stepMinutes,
    windowsWords: wire.windowsWords,
    days: wire.days.map(({ date, windows, lunch }) => ({
      date,
      windows: windows.map(spanFrom),
      lunch: lunch ? spanFrom(lunch) : null,
    })),
    rounds: wire.rounds.map((round) => ({ ...round, seats: round.seats.map(seatFrom) })),
    people: wire.people.map(({ person, bufferMinutes, times, caps }) => ({
      id: person.id,
      name: person.name,
      zone: person.timeZone,
      bufferMinutes,
      times: times.map(timeFrom),
      caps: caps.map(capFrom),
    })),
    rooms: wire.rooms,
    leftOut: wire.leftOut.map(({ person, words }) => ({ name: person.name, why: words })),
    rules: wire.rules.map(({ words, price }) => ({ words, price: price ?? null })),
    current: wire.placements.map(placementFrom),
    hold: holdFrom(wire.hold),
    lastRun: wire.lastRun ? runFrom(wire.lastRun) : null,
  };
}

/** Alternates that break a hard rule are none to offer. */
export function checkFrom({ price, lines, brokenRules, alternates }: ScheduleCheckWire): Check {
  return {
    price,
    lines,
    broken: brokenRules,
    alternates: alternates.flatMap(({ delta, ...one }) =>
      delta === null || delta === undefined ? [] : [{ ...one, adds: delta }],
    ),
  };
}

/** Placements in the shape that the server takes. */
export function placementsInput(placements: readonly Placement[]) {
  return placements.map(({ roundId, from, roomId, seats }) => ({
    roundId,
    startsAt: new Date(from).toISOString(),
    roomId,
    seats: seats.map(({ seatId, personId }) => ({ seatId, personId })),
  }));
}

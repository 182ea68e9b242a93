import type { TimelineStep } from '@debrief/web-ui';
import type { LoopRecord, LoopRound, LoopSeat, LoopStage, LoopState } from '@debrief/web-data';
import { count, day } from '../layout';

/** Facts read off one loop for its page. Pure: the moment is passed in. */

export interface OwedSeat {
  readonly seat: LoopSeat;
  readonly round: LoopRound;
  readonly stage: LoopStage;
  readonly late: boolean;
}

export interface NextThing {
  readonly kind: 'scorecard' | 'seat' | 'slot' | 'advance' | 'decide' | 'wait';
  readonly title: string;
  readonly text: string;
  readonly owed?: OwedSeat;
  readonly round?: LoopRound;
}

const CLOSED: readonly LoopState[] = ['HIRED', 'NOT_HIRED', 'STOPPED'];
const AT_DEBRIEF: readonly LoopState[] = ['DEBRIEF', 'ON_HOLD', 'HIRED', 'NOT_HIRED'];

export function isClosed(state: LoopState): boolean {
  return CLOSED.includes(state);
}

/** Whether a seat's feedback is asked for. */
export function counts(seat: LoopSeat): boolean {
  return seat.role !== 'SHADOW' && seat.state === 'ASSIGNED';
}

export function stageProgress(loop: LoopRecord, stage: LoopStage) {
  return loop.progress?.stages.find(({ stageId }) => stageId === stage.id) ?? null;
}

/** Stages with something filed that is not open to the reader. */
export function sealedStages(loop: LoopRecord): readonly LoopStage[] {
  return loop.stages.filter((stage) => {
    const progress = stageProgress(loop, stage);
    return progress !== null && !progress.readable && progress.filed > 0;
  });
}

function hasEnded(round: LoopRound, now: Date): boolean {
  return Boolean(round.endsAt && new Date(round.endsAt) < now);
}

/** Scorecards of held rounds that nobody filed yet, the longest overdue first. */
export function owedSeats(loop: LoopRecord, now: Date): readonly OwedSeat[] {
  return loop.stages
    .flatMap((stage) =>
      stage.rounds
        .filter((round) => hasEnded(round, now))
        .flatMap((round) =>
          round.seats
            .filter((seat) => counts(seat) && !seat.filedAt)
            .map((seat) => ({
              seat,
              round,
              stage,
              late: Boolean(seat.dueAt && new Date(seat.dueAt) < now),
            })),
        ),
    )
    .sort((a, b) => (a.seat.dueAt ?? '9').localeCompare(b.seat.dueAt ?? '9'));
}

function stageNote(loop: LoopRecord, stage: LoopStage, zone: string, now: Date): string {
  const progress = stageProgress(loop, stage);
  const starts = stage.rounds.flatMap(({ startsAt }) => (startsAt ? [startsAt] : [])).sort();
  const upcoming = starts.find((at) => new Date(at) >= now);
  if (progress?.state === 'PASSED')
    return progress.closedAt ? `Passed ${day(progress.closedAt, zone, now)}` : 'Passed';
  if (progress?.state === 'STOPPED')
    return progress.closedAt ? `Stopped ${day(progress.closedAt, zone, now)}` : 'Stopped';
  if (progress?.state === 'OPEN') {
    if (upcoming) return `Next round ${day(upcoming, zone, now)}`;
    if (starts.length === 0) return 'To be scheduled';
    return `Held, ${progress.filed} of ${count(progress.seats, 'scorecard')} in`;
  }
  return upcoming ? `Set for ${day(upcoming, zone, now)}` : 'Not scheduled yet';
}

/** The stages and the debrief as one line. */
export function timelineSteps(loop: LoopRecord, zone: string, now: Date): readonly TimelineStep[] {
  const state = loop.progress?.state;
  const steps = loop.stages.map((stage): TimelineStep => {
    const progress = stageProgress(loop, stage);
    const moment =
      progress?.state === 'OPEN' ? 'now' : progress?.state === 'UPCOMING' ? 'later' : 'past';
    return {
      id: stage.id,
      name: stage.name,
      note: stageNote(loop, stage, zone, now),
      moment,
      weight: 1 + stage.rounds.length / 4,
    };
  });
  const reached = state !== undefined && AT_DEBRIEF.includes(state);
  const note: Partial<Record<LoopState, string>> = {
    DEBRIEF: 'Open',
    ON_HOLD: 'On hold',
    HIRED: 'Decided: hire',
    NOT_HIRED: 'Decided: no hire',
    STOPPED: 'Not reached',
  };
  return [
    ...steps,
    {
      id: 'debrief',
      name: 'Debrief',
      note: (state && note[state]) ?? 'After that',
      moment: !reached ? 'later' : state && isClosed(state) ? 'past' : 'now',
      weight: 1,
    },
  ];
}

/** The open stage; of a loop that has not begun, its first. */
function stageInHand(loop: LoopRecord): LoopStage | undefined {
  const open = loop.stages.find((stage) => stageProgress(loop, stage)?.state === 'OPEN');
  return open ?? (loop.progress?.state === 'PLANNED' ? loop.stages[0] : undefined);
}

/** A round of the open stage that lacks people or a time. */
function toPlan(rounds: readonly LoopRound[]): NextThing | null {
  const unstaffed = rounds.find((round) => !round.seats.some(counts));
  if (unstaffed) {
    const text = 'Nobody whose feedback counts has a seat on it.';
    return {
      kind: 'seat',
      title: `Find an interviewer for ${unstaffed.name}`,
      text,
      round: unstaffed,
    };
  }
  const unscheduled = rounds.find((round) => !round.startsAt);
  if (!unscheduled) return null;
  const text = 'Its panel is there; the time is not.';
  return { kind: 'slot', title: `Set a time for ${unscheduled.name}`, text, round: unscheduled };
}

/** Everything is planned: what is waited for, or the way on. */
function toWaitFor(
  loop: LoopRecord,
  rounds: readonly LoopRound[],
  owed: readonly OwedSeat[],
  now: Date,
): NextThing {
  if (owed.length > 0) {
    const names = owed.map(({ seat }) => seat.person.name).join(', ');
    return {
      kind: 'wait',
      title: `Wait for ${count(owed.length, 'scorecard')}`,
      text: `Not late yet: ${names}.`,
    };
  }
  const ahead = rounds.find((round) => !hasEnded(round, now));
  if (ahead)
    return {
      kind: 'wait',
      title: `${ahead.name} is next`,
      text: 'Everybody has a seat and a time.',
    };
  return {
    kind: 'advance',
    title: `Pass ${stageInHand(loop)?.name ?? 'the stage'}, or stop here`,
    text: 'All its scorecards are in.',
  };
}

/** The one thing that moves this loop on; null once it is closed or sealed to the reader. */
export function nextThing(loop: LoopRecord, now: Date): NextThing | null {
  const state = loop.progress?.state;
  if (!state || isClosed(state)) return null;
  if (state === 'DEBRIEF' || state === 'ON_HOLD') {
    const title = state === 'ON_HOLD' ? 'Take the decision up again' : 'Read the packet and decide';
    const text = 'Every stage is passed. The packet holds all feedback and the decision form.';
    return { kind: 'decide', title, text };
  }
  const rounds = (stageInHand(loop)?.rounds ?? []).filter((round) => round.state !== 'CANCELLED');
  const owed = owedSeats(loop, now);
  const first = owed.find(({ late }) => late);
  if (first) {
    const { seat, round, stage } = first;
    const text = `${seat.person.name} has not filed. ${stage.name} cannot be passed without it.`;
    return { kind: 'scorecard', title: `Get the ${round.name} scorecard`, text, owed: first };
  }
  return toPlan(rounds) ?? toWaitFor(loop, rounds, owed, now);
}

import type { LoopRecord, LoopRound, LoopSeat } from '@debrief/web-data';
import { nextThing, owedSeats, timelineSteps } from './loop-facts';

const NOW = new Date('2026-11-24T15:20:00Z');
const person = (name: string) => ({ id: name, name, timeZone: 'UTC' });
const seat = (name: string, more: Partial<LoopSeat> = {}): LoopSeat => ({
  id: name,
  person: person(name),
  role: 'LEAD',
  state: 'ASSIGNED',
  reason: null,
  version: 1,
  mine: false,
  filedAt: null,
  dueAt: null,
  response: 'NEEDS_ACTION',
  responseNote: '',
  ...more,
});
const round = (name: string, startsAt: string | null, seats: LoopSeat[]): LoopRound => ({
  id: name,
  position: 0,
  key: name,
  kind: 'CODING',
  name,
  durationMinutes: 60,
  aiPolicy: 'PROHIBITED',
  state: startsAt ? 'SCHEDULED' : 'UNSCHEDULED',
  startsAt,
  endsAt: startsAt ? new Date(new Date(startsAt).getTime() + 3_600_000).toISOString() : null,
  place: '',
  version: 1,
  otherSeats: 0,
  seats,
});
const HELD = '2026-11-23T10:00:00Z';
const AHEAD = '2026-11-27T10:00:00Z';

function loop(
  rounds: LoopRound[],
  state: NonNullable<LoopRecord['progress']>['state'] = 'IN_PROGRESS',
): LoopRecord {
  return {
    id: 'l',
    candidate: { id: 'c', name: 'Noor', timeZone: 'UTC', pronunciation: '', links: [] },
    job: { id: 'j', title: 'Engineer', department: '', level: '5' },
    isMock: false,
    seal: 'STAGE_COMPLETE',
    startedAt: HELD,
    blueprintTitle: '',
    blueprintVersion: 1,
    owedByMe: 0,
    stages: [
      { id: 's0', position: 0, kind: 'PHONE_SCREEN', name: 'Phone screen', rounds: [] },
      { id: 's1', position: 1, kind: 'ONSITE', name: 'Onsite', rounds },
    ],
    progress: {
      state,
      stopReason: null,
      version: 1,
      currentStage: 1,
      missingCount: 0,
      lastActivityAt: HELD,
      closedAt: null,
      coverage: [],
      history: [],
      stages: [
        {
          stageId: 's0',
          state: 'PASSED',
          closedAt: '2026-11-16T10:00:00Z',
          seats: 1,
          filed: 1,
          readable: true,
        },
        { stageId: 's1', state: 'OPEN', closedAt: null, seats: 2, filed: 1, readable: false },
      ],
    },
  };
}

describe('owedSeats', () => {
  it('leaves out shadows, excused, filed and future seats', () => {
    const held = round('Coding', HELD, [
      seat('late'),
      seat('shadow', { role: 'SHADOW' }),
      seat('ill', { state: 'EXCUSED' }),
      seat('done', { filedAt: HELD }),
    ]);
    const future = round('Design', AHEAD, [seat('future')]);
    expect(owedSeats(loop([held, future]), NOW).map((owed) => owed.seat.id)).toEqual(['late']);
  });

  it('puts the longest overdue first', () => {
    const held = round('Coding', HELD, [
      seat('b', { dueAt: '2026-11-24T14:00:00Z' }),
      seat('a', { dueAt: '2026-11-24T12:00:00Z' }),
    ]);
    expect(owedSeats(loop([held]), NOW).map((owed) => owed.seat.id)).toEqual(['a', 'b']);
  });
});

describe('nextThing', () => {
  it('asks for a late scorecard before everything else', () => {
    const late = round('Coding', HELD, [seat('Ana', { dueAt: '2026-11-24T12:00:00Z' })]);
    expect(nextThing(loop([round('Design', null, []), late]), NOW)).toMatchObject({
      kind: 'scorecard',
      title: 'Get the Coding scorecard',
    });
  });

  it('then for a seat, then for a time', () => {
    expect(nextThing(loop([round('Design', null, [])]), NOW)?.kind).toBe('seat');
    expect(nextThing(loop([round('Design', null, [seat('Ana')])]), NOW)?.kind).toBe('slot');
  });

  it('does not press for a scorecard that is not late', () => {
    const held = round('Coding', HELD, [seat('Ana', { dueAt: '2026-11-24T17:00:00Z' })]);
    expect(nextThing(loop([held]), NOW)?.kind).toBe('wait');
  });

  it('offers to pass the stage when all is in', () => {
    expect(
      nextThing(loop([round('Coding', HELD, [seat('Ana', { filedAt: HELD })])]), NOW),
    ).toMatchObject({ kind: 'advance', title: 'Pass Onsite, or stop here' });
  });

  it('plans the first stage of a loop that has not begun', () => {
    const planned = loop([round('Design', null, [])], 'PLANNED');
    const progress = planned.progress && {
      ...planned.progress,
      stages: planned.progress.stages.map((stage) => ({ ...stage, state: 'UPCOMING' as const })),
    };
    const first = { ...planned, progress, stages: planned.stages.slice(1) };
    expect(nextThing(first, NOW)).toMatchObject({
      kind: 'seat',
      title: 'Find an interviewer for Design',
    });
  });

  it('leads to the packet in the debrief and to nothing once closed', () => {
    expect(nextThing(loop([], 'DEBRIEF'), NOW)?.kind).toBe('decide');
    expect(nextThing(loop([], 'STOPPED'), NOW)).toBeNull();
  });

  it('says nothing about a loop that is sealed to the reader', () => {
    expect(nextThing({ ...loop([]), progress: null }, NOW)).toBeNull();
  });
});

describe('timelineSteps', () => {
  it('tells passed, held and later stages apart', () => {
    const steps = timelineSteps(loop([round('Coding', HELD, [seat('Ana')])]), 'UTC', NOW);
    expect(steps.map(({ note, moment }) => [moment, note])).toEqual([
      ['past', 'Passed Mon 16 Nov'],
      ['now', 'Held, 1 of 2 scorecards in'],
      ['later', 'After that'],
    ]);
  });
});

import type { Desk, Placement } from './desk';

const at = (text: string) => Date.parse(text);

const ROUNDS: Desk['rounds'] = [
  {
    id: 'coding',
    number: 1,
    name: 'Coding',
    minutes: 60,
    version: 1,
    seats: [{ id: 'coding-lead', role: 'LEAD', pool: ['ana', 'ben', 'cleo'] }],
  },
  {
    id: 'design',
    number: 2,
    name: 'System design',
    minutes: 60,
    version: 1,
    seats: [
      { id: 'design-lead', role: 'LEAD', pool: ['ana', 'ben', 'cleo'] },
      { id: 'design-second', role: 'PANELIST', pool: ['ana', 'ben', 'cleo'] },
    ],
  },
];

/** A stage of two rounds on a Wednesday: the reader in Amsterdam, the candidate in Nairobi. */
export function deskFixture(change: Partial<Desk> = {}): Desk {
  return {
    loopId: 'loop',
    stageId: 'stage',
    stageName: 'Onsite',
    candidate: { id: 'candidate', name: 'Achieng', zone: 'Africa/Nairobi' },
    jobTitle: 'AI Engineer',
    waitingSince: null,
    stepMinutes: 15,
    rounds: ROUNDS,
    days: [
      {
        date: '2026-12-02',
        windows: [{ from: at('2026-12-02T07:00Z'), to: at('2026-12-02T15:30Z') }],
        lunch: null,
      },
      {
        date: '2026-12-03',
        windows: [{ from: at('2026-12-03T07:00Z'), to: at('2026-12-03T15:30Z') }],
        lunch: null,
      },
    ],
    people: [],
    rooms: [],
    leftOut: [],
    rules: [],
    current: [],
    windowsWords: '',
    hold: null,
    lastRun: null,
    ...change,
  };
}

export function placementsFixture(): readonly Placement[] {
  return [
    {
      roundId: 'coding',
      from: at('2026-12-02T08:00Z'),
      roomId: null,
      seats: [{ seatId: 'coding-lead', personId: 'ana' }],
    },
    {
      roundId: 'design',
      from: at('2026-12-02T09:15Z'),
      roomId: null,
      seats: [
        { seatId: 'design-lead', personId: 'ben' },
        { seatId: 'design-second', personId: 'cleo' },
      ],
    },
  ];
}

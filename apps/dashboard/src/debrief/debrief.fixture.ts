import type { Debrief, DebriefNote, DebriefSeat, DebriefVoter } from '@debrief/web-data';

/** A debrief of three with a clock, as the API would answer it, for specs. */
export function aDebrief(part: Partial<Debrief> = {}): Debrief {
  return {
    __typename: 'Debrief',
    id: 'debrief-1',
    loopId: 'loop-1',
    number: 1,
    version: 3,
    candidate: {
      id: 'c-1',
      name: 'Noor Castellanos',
      timeZone: 'UTC',
      pronunciation: '',
      links: [],
    },
    jobTitle: 'Senior AI Engineer',
    level: '5',
    levels: ['4', '5', '6'],
    mode: 'TOGETHER',
    phase: 'READING',
    openedBy: 'Signe',
    openedAt: '2026-11-26T13:00:00.000Z',
    readUntil: '2026-11-26T13:15:00.000Z',
    contentVersion: 9,
    changedSince: false,
    revealedAt: null,
    closedAt: null,
    closedReason: null,
    mayFacilitate: false,
    decider: 'Signe Halvorsen',
    me: aSeat(),
    voters: [
      aVoter({ personId: 'ana', name: 'Ana', isYou: true }),
      aVoter({ personId: 'ben', name: 'Ben' }),
      aVoter({ personId: 'cem', name: 'Cem' }),
    ],
    votes: null,
    shifts: null,
    levelVotes: null,
    notes: [],
    ...part,
  };
}

export function aSeat(part: Partial<DebriefSeat> = {}): DebriefSeat {
  return {
    firstVote: 'NO',
    firstVotedAt: '2026-11-17T10:00:00.000Z',
    ratings: [],
    vote: null,
    level: null,
    reason: '',
    citations: [],
    sealedAt: null,
    readSections: [],
    state: 'READING',
    ...part,
  };
}

export function aVoter(part: Partial<DebriefVoter>): DebriefVoter {
  return {
    personId: 'p',
    name: 'P',
    isYou: false,
    state: 'READING',
    present: false,
    excusedReason: null,
    ...part,
  };
}

export function aNote(part: Partial<DebriefNote>): DebriefNote {
  return {
    id: 'n',
    author: 'Ben',
    authorId: 'ben',
    kind: 'NOTE',
    text: 'Cost in money, or in latency?',
    writtenAt: '2026-11-26T13:20:00.000Z',
    about: { competency: 'cost_awareness', flagType: null, citations: [] },
    ...part,
  };
}

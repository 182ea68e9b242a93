import type {
  Packet,
  PacketAssessor,
  PacketCompetency,
  PacketEstimate,
  PacketFlag,
  PacketRating,
  PacketRound,
} from '@debrief/web-data';

/** Packets and their parts for specs: plain, and changed in what a case is about. */

export const competency = (
  key: string,
  more: Partial<PacketCompetency> = {},
): PacketCompetency => ({
  key,
  name: key,
  description: '',
  crossRound: false,
  weight: 0.1,
  picture: 'AGREE',
  mean: 3,
  min: 3,
  max: 3,
  n: 2,
  assessors: 2,
  minAssessors: 2,
  notProbed: 0,
  estimate: null,
  acceptedGap: null,
  ratings: [],
  ...more,
});

export const rating = (
  seatId: string,
  value: number | null,
  more: Partial<PacketRating> = {},
): PacketRating => ({
  seatId,
  value,
  notProbed: value === null,
  supported: value !== null,
  support: 'SUPPORTED',
  anchor: null,
  evidence: [],
  comment: '',
  ...more,
});

export const assessor = (name: string, more: Partial<PacketAssessor> = {}): PacketAssessor => ({
  seatId: name,
  personId: name,
  name,
  roundId: 'r',
  roundName: 'Coding',
  role: 'LEAD',
  submittedAt: '2026-11-20T12:00:00Z',
  dueAt: null,
  hoursAfterRound: 1,
  hoursLate: null,
  independent: true,
  amendedAfterSeeing: false,
  recommendation: 'YES',
  contradiction: null,
  ...more,
});

export const round = (roundId: string, more: Partial<PacketRound> = {}): PacketRound => ({
  roundId,
  stageName: 'Onsite',
  name: roundId,
  kind: 'CODING',
  aiPolicy: 'PROHIBITED',
  rubricTitle: 'Coding',
  rubricVersion: 1,
  startsAt: null,
  sealed: false,
  ...more,
});

export const estimate = (raw: number, shifts: readonly number[], pull: number): PacketEstimate => {
  const value = raw + shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length + pull;
  const lines = shifts.map((shift, at) => ({
    seatId: `seat${at}`,
    shift,
    sharedFrom: 31,
    statement: `Shifted by ${shift}.`,
  }));
  return { value, low: value - 0.6, high: value + 0.6, raw, pull, lines };
};

export const flag = (type: string, more: Partial<PacketFlag> = {}): PacketFlag => ({
  type,
  name: type,
  heard: '',
  clearedBy: '',
  severity: 'MAJOR',
  picture: 'ONCE',
  status: 'RAISED',
  raised: [],
  contradicted: [],
  adjudication: null,
  readings: [],
  ...more,
});

const EMPTY = {
  blueprintTitle: 'Standard',
  blueprintVersion: 1,
  state: 'DEBRIEF',
  voteSealed: false,
  robustness: null,
  severity: null,
  rounds: [],
  assessors: [],
  competencies: [],
  flags: [],
  missing: [],
  scorecards: [],
  weighted: { score: null, coveredWeight: 0, leftOut: [], estimate: null },
} satisfies Partial<Packet>;

/** A packet without feedback, as far as the facts of the page read one. */
export const packet = (more: Partial<Packet>): Packet => ({ ...EMPTY, ...more }) as Packet;

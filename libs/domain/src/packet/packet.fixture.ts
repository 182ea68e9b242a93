import type { BlueprintBody, BlueprintWeight, Competency } from '../blueprint/content';
import type { FiledVersion } from '../scorecard/counting-version';
import { EMPTY_SCORECARD } from '../scorecard/scorecard';
import type { RaisedFlag, Rating, RatingLevel, ScorecardBody } from '../scorecard/scorecard';
import { note, rubricOf, TAXONOMY } from '../scorecard/scorecard.fixture';
import type {
  PacketInput,
  PacketRoundInput,
  PacketScorecardInput,
  PacketSeatInput,
} from './packet-input';

// A small loop for the specs of the packet: a phone screen, then an onsite of coding and design.

const WEIGHTS: readonly BlueprintWeight[] = [
  { competency: 'depth', weight: 0.3, minAssessors: 1 },
  { competency: 'clarity', weight: 0.5, minAssessors: 2 },
  { competency: 'cost', weight: 0.2, minAssessors: 1 },
];

const COMPETENCIES: readonly Competency[] = [
  'clarity',
  'cost',
  'depth',
  'production_experience',
].map((key) => ({
  key,
  name: `Name of ${key}`,
  description: `What ${key} looks at`,
  crossRound: key === 'production_experience',
}));

const BLUEPRINT: BlueprintBody = {
  key: 'standard',
  title: 'Standard',
  pattern: 'standard',
  description: '',
  seal: 'stage_complete',
  stages: [],
  weights: WEIGHTS,
};

const round = (
  id: string,
  stageId: string,
  position: number,
  endsAt: string,
): PacketRoundInput => ({
  id,
  stageId,
  position,
  name: `Round ${id}`,
  kind: 'coding',
  aiPolicy: 'prohibited',
  startsAt: new Date(new Date(endsAt).getTime() - 3_600_000),
  endsAt: new Date(endsAt),
});

const ROUNDS = [
  round('phone', 'screen', 0, '2026-11-20T11:00:00.000Z'),
  round('coding', 'onsite', 0, '2026-11-23T11:00:00.000Z'),
  round('design', 'onsite', 1, '2026-11-23T13:00:00.000Z'),
];

/** When somebody who is not independent had looked. */
const EARLIER_LOOK = new Date('2026-11-23T14:00:00.000Z');

/** Both stages: the phone screen is bit 0, the onsite bit 1. */
export const ALL_OPEN = 0b11;

/** A seat and, if it filed, its scorecard. */
export interface Given {
  readonly seat: PacketSeatInput;
  readonly scorecard: PacketScorecardInput | null;
}

export interface FiledMore extends Partial<Pick<PacketSeatInput, 'role' | 'state' | 'reason'>> {
  readonly independent?: boolean;
  readonly submittedAt?: string;
  readonly body?: Partial<ScorecardBody>;
  /** Later versions: ratings as in `filed`, and whether their author had seen others' feedback. */
  readonly amended?: readonly { readonly ratings: string; readonly afterSeeing: boolean }[];
}

/**
 * A filed scorecard in one line, `person round competency=rating …`, where a rating is a level,
 * a level without evidence (`4?`), an extreme on a single note without a quote (`4~`) or not probed (`-`); e.g. `ada coding clarity=4 depth=2? cost=-`.
 */
export function filed(line: string, more: FiledMore = {}): Given {
  const [person = '', roundId = '', ...ratings] = line.split(' ');
  const submittedAt = new Date(more.submittedAt ?? '2026-11-23T16:30:00.000Z');
  const seat = { ...seatOf(person, roundId, more), filedAt: submittedAt };
  const bodies = [ratings, ...(more.amended ?? []).map((amended) => amended.ratings.split(' '))];
  const versions = bodies.map((words, index): FiledVersion => ({
    number: index + 1,
    submittedAt: new Date(submittedAt.getTime() + index * 60_000),
    afterSeeingOthers: more.amended?.[index - 1]?.afterSeeing ?? false,
    reason: index === 0 ? null : `Amendment ${index}`,
    body: { ...bodyOf(seat.id, words), ...more.body },
  }));
  const independent = more.independent ?? true;
  return {
    seat,
    scorecard: {
      seatId: seat.id,
      authorId: person,
      submittedAt,
      independent,
      onBehalf: null,
      looksBefore: independent ? [] : [{ via: 'packet', at: EARLIER_LOOK }],
      versions,
    },
  };
}

/** A seat that has not filed, as `person round`. */
export function unfiled(line: string, more: FiledMore = {}): Given {
  const [person = '', roundId = ''] = line.split(' ');
  return { seat: seatOf(person, roundId, more), scorecard: null };
}

function seatOf(person: string, roundId: string, more: FiledMore): PacketSeatInput {
  return {
    id: `${person}@${roundId}`,
    roundId,
    personId: person,
    personName: `Person ${person}`,
    role: more.role ?? 'panelist',
    state: more.state ?? 'assigned',
    reason: more.reason ?? null,
    filedAt: null,
    dueAt: new Date('2026-11-24T11:00:00.000Z'),
  };
}

/** A body whose every supported rating cites a quote of its own, called `seat/competency`. */
export function bodyOf(seatId: string, words: readonly string[]): ScorecardBody {
  const ratings = words.map((word): Rating => {
    const [competency = '', value = ''] = word.split('=');
    if (value === '-') return { competency, value: 'not_probed', evidence: [], comment: '' };
    const evidence = value.endsWith('?') ? [] : [`${seatId}/${competency}`];
    return { competency, value: parseInt(value, 10) as RatingLevel, evidence, comment: '' };
  });
  return {
    ...EMPTY_SCORECARD,
    notes: [
      ...ratings.flatMap(({ evidence }, index) =>
        evidence.map((id) =>
          words[index]?.endsWith('~') ? note(id) : note(id, `“Heard just so” as ${id}`),
        ),
      ),
      note(`${seatId}/flags`),
    ],
    ratings,
    recommendation: 'yes',
    summary: `What ${seatId} thinks of it`,
  };
}

/** A flag that cites the note `filed` writes for flags. */
export function flagged(
  seatId: string,
  type: string,
  severity: RaisedFlag['severity'],
): Partial<ScorecardBody> {
  return {
    flags: [{ type, severity, evidence: [`${seatId}/flags`], comment: `${seatId} heard it` }],
  };
}

export function packetInput(given: readonly Given[], more: Partial<PacketInput> = {}): PacketInput {
  const rubric = rubricOf('clarity', 'depth', 'cost', 'production_experience');
  return {
    loop: {
      id: 'loop',
      contentVersion: 7,
      state: 'debrief',
      version: 3,
      seal: 'stage_complete',
      isMock: false,
      level: 'L4',
      jobTitle: 'AI engineer',
      candidate: {
        id: 'candidate',
        name: 'Robin',
        timeZone: 'Europe/Rome',
        pronunciation: '',
        links: [],
      },
      blueprint: { title: 'Standard', version: 2, body: BLUEPRINT },
    },
    competencies: COMPETENCIES,
    taxonomy: TAXONOMY,
    rubrics: { phone: rubric, coding: rubric, design: rubric },
    rubricVersions: { phone: 1, coding: 1, design: 1 },
    stages: [
      { id: 'screen', position: 0, name: 'Phone screen', state: 'passed' },
      { id: 'onsite', position: 1, name: 'Onsite', state: 'passed' },
    ],
    rounds: ROUNDS,
    seats: given.map(({ seat }) => seat),
    scorecards: given.flatMap(({ scorecard }) => scorecard ?? []),
    openStages: ALL_OPEN,
    adjudications: [],
    flagReadings: [],
    earlyLooks: [],
    acceptedGaps: [],
    ...more,
  };
}

import type { RedFlagType } from '../blueprint/content';
import { supportedLevel } from '../scorecard/rating-support';
import { FLAG_SEVERITIES } from '../scorecard/scorecard';
import type { FlagSeverity, FlagStatus, FlagVerdict, RaisedFlag } from '../scorecard/scorecard';
import { citedNotes, countedScorecards, placedRounds, placedSeats } from './counted';
import type { CountedScorecard } from './counted';
import { by } from './order';
import type {
  FlagAdjudication,
  FlagContradiction,
  FlagPicture,
  FlagReading,
  FlagVoice,
  PacketFlag,
} from './packet-body';
import type { PacketAdjudicationInput, PacketFlagReadingInput, PacketInput } from './packet-input';

/** A rating this high on one of a flag's competencies, in another round, contests the flag. */
const CONTESTS_FROM = 4;

/** One red flag of a loop, as far as the open stages show it; null when nothing of it is in sight. */
export function flagOf(input: PacketInput, type: string): PacketFlag | null {
  const scorecards = countedScorecards(input, placedSeats(input, placedRounds(input)));
  return packetFlags(input, scorecards).find((flag) => flag.type === type) ?? null;
}

interface Raised {
  readonly by: CountedScorecard;
  readonly flag: RaisedFlag;
}

/** The red flags by type, in the taxonomy's order; types it does not know come last, by key. */
export function packetFlags(
  input: PacketInput,
  scorecards: readonly CountedScorecard[],
): readonly PacketFlag[] {
  const raised = scorecards.flatMap((scorecard) =>
    scorecard.counting.body.flags.map((flag) => ({ by: scorecard, flag })),
  );
  const keys = new Set(raised.map(({ flag }) => flag.type));
  const known = input.taxonomy.flags.filter(({ key }) => keys.has(key));
  const unknown = [...keys].filter((key) => !known.some((type) => type.key === key)).sort();
  return [...known, ...unknown.map(unnamed)].map((type) =>
    merged(
      type,
      raised.filter(({ flag }) => flag.type === type.key),
      scorecards,
      input,
    ),
  );
}

function merged(
  type: RedFlagType,
  raised: readonly Raised[],
  scorecards: readonly CountedScorecard[],
  { adjudications, flagReadings }: Pick<PacketInput, 'adjudications' | 'flagReadings'>,
): PacketFlag {
  const contradicted = contradictions(type, raised, scorecards);
  const picture = pictureOf(raised, contradicted);
  const adjudication = latest(adjudications.filter(({ flagType }) => flagType === type.key));
  const readings = flagReadings.filter(({ flagType }) => flagType === type.key);
  return {
    type: type.key,
    name: type.name,
    heard: type.heard,
    clearedBy: type.clearedBy,
    severity: highest(raised.map(({ flag }) => flag.severity)),
    picture,
    status: adjudication?.outcome ?? statusRead(readings) ?? STATUS[picture],
    raised: raised.map(voice),
    contradicted,
    readings: [...readings].sort(by(({ askedAt, id }) => [askedAt.getTime(), id])).map(reading),
    adjudication,
  };
}

const STATUS: Readonly<Record<FlagPicture, FlagStatus>> = {
  once: 'raised',
  corroborated: 'corroborated',
  contested: 'disputed',
};

/** What the last second reader to answer found; undefined while none has. */
function statusRead(readings: readonly PacketFlagReadingInput[]): FlagStatus | undefined {
  const last = readings
    .flatMap(({ verdict, readAt, id }) => (verdict && readAt ? [{ verdict, readAt, id }] : []))
    .sort(by(({ readAt, id }) => [readAt.getTime(), id]))
    .at(-1);
  return last && STATUS_READ[last.verdict];
}

const STATUS_READ: Readonly<Record<FlagVerdict, FlagStatus>> = {
  corroborates: 'corroborated',
  disputes: 'disputed',
};

function reading({ flagType: _, ...asked }: PacketFlagReadingInput): FlagReading {
  const { askedAt, readAt } = asked;
  return {
    ...asked,
    askedAt: askedAt.toISOString(),
    readAt: readAt && readAt.toISOString(),
  };
}

/** Corroboration outweighs a contradiction, which is listed all the same. */
function pictureOf(
  raised: readonly Raised[],
  contradicted: readonly FlagContradiction[],
): FlagPicture {
  const corroborated = raised.some((one) =>
    raised.some(
      (other) =>
        one.by.round.id !== other.by.round.id &&
        one.by.scorecard.authorId !== other.by.scorecard.authorId,
    ),
  );
  if (corroborated) return 'corroborated';
  return contradicted.length > 0 ? 'contested' : 'once';
}

function contradictions(
  type: RedFlagType,
  raised: readonly Raised[],
  scorecards: readonly CountedScorecard[],
): readonly FlagContradiction[] {
  return scorecards
    .filter(({ round }) => raised.some((one) => one.by.round.id !== round.id))
    .flatMap((scorecard) =>
      scorecard.counting.body.ratings
        .filter(({ competency }) => type.competencies.includes(competency))
        .flatMap((rating) => {
          const value = supportedLevel(rating, scorecard.counting.body.notes);
          if (value === null || value < CONTESTS_FROM) return [];
          const evidence = citedNotes(scorecard, rating.evidence);
          return [{ ...speaker(scorecard), competency: rating.competency, value, evidence }];
        }),
    );
}

function voice({ by: scorecard, flag }: Raised): FlagVoice {
  return {
    ...speaker(scorecard),
    severity: flag.severity,
    comment: flag.comment,
    evidence: citedNotes(scorecard, flag.evidence),
  };
}

function speaker({
  seat,
  round,
}: CountedScorecard): Pick<FlagVoice, 'seatId' | 'personName' | 'roundName'> {
  return { seatId: seat.id, personName: seat.personName, roundName: round.name };
}

function highest(severities: readonly FlagSeverity[]): FlagSeverity {
  return FLAG_SEVERITIES.findLast((severity) => severities.includes(severity)) ?? 'minor';
}

function latest(adjudications: readonly PacketAdjudicationInput[]): FlagAdjudication | null {
  const last = [...adjudications]
    .sort(by(({ at, adjudicator }) => [at.getTime(), adjudicator]))
    .at(-1);
  if (!last) return null;
  const { outcome, reason, adjudicator, at } = last;
  return { outcome, reason, adjudicator, at: at.toISOString() };
}

function unnamed(key: string): RedFlagType {
  return { key, name: key, heard: '', competencies: [], clearedBy: '' };
}

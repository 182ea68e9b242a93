import { judge, type Directive } from './judge';
import { CardWriter } from './card-body';
import { inSentence, type DraftRound, type DraftSeat, type SeedPerson } from './loop-parts';
import type { LoopDraft } from './loop-draft';
import type { LoopWorld } from './planned-stages';
import type { Calendar } from './calendar';
import type { Cast } from './cast';
import type { ScorecardBody } from '@debrief/domain';
import type { TextBook } from './text-book';

/** What the loops of a season share. Times are in milliseconds. */
export interface SeasonWorld extends LoopWorld {
  readonly now: number;
  /** Start of the UTC day of `now`: all that is past happened before it, but for what the demo shows of today. */
  readonly midnight: number;
  readonly calendar: Calendar;
  readonly cast: Cast;
  readonly book: TextBook;
  /** Candidates that somebody may not assess. */
  readonly barred: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What `seat` would file. */
export function cardOf(
  world: Pick<SeasonWorld, 'pins' | 'book' | 'random'>,
  loop: LoopDraft,
  round: DraftRound,
  person: SeedPerson,
  directive: Directive = {},
): ScorecardBody {
  const { pins, book, random } = world;
  const rubric = pins.rubric(round.plan.rubricKey).body;
  const judgement = judge(
    rubric,
    pins.taxonomy.body,
    loop.candidate.talent,
    person.severity,
    directive,
    random,
  );
  return new CardWriter(book, random, {
    kind: round.plan.kind,
    roundName: round.plan.name,
    minutes: round.plan.durationMinutes,
    capturesStar: pins.kit(round.plan.kitKey).body.capturesStar,
    scene: round.scene,
    judgement,
    nameOf: inSentence(pins.competencies),
  }).write();
}

/** How far somebody got with a scorecard that is not filed: a share of it, no recommendation yet. */
export function unfinished(body: ScorecardBody, share: number): ScorecardBody {
  const notes = body.notes.slice(0, Math.max(1, Math.round(body.notes.length * share)));
  const known = new Set(notes.map(({ id }) => id));
  const settled = Math.round(body.ratings.length * share);
  return {
    ...body,
    notes,
    ratings: body.ratings.map((rating, index) => ({
      ...rating,
      evidence: rating.evidence.filter((id) => known.has(id)),
      value: index < settled ? rating.value : null,
      comment: index < settled ? rating.comment : '',
    })),
    flags: [],
    star: body.star.slice(0, 1),
    recommendation: null,
    summary: '',
  };
}

/** The same scorecard with its lowest cited rating one higher, or the highest one lower when alone with one's notes. */
export function amended(
  body: ScorecardBody,
  higher: boolean,
): { body: ScorecardBody; competency: string } {
  const cited = body.ratings.flatMap((rating) =>
    rating.value === null || rating.value === 'not_probed' || rating.evidence.length === 0
      ? []
      : [{ rating, value: rating.value }],
  );
  const ordered = [...cited].sort((a, b) => (higher ? a.value - b.value : b.value - a.value));
  const chosen = ordered[0];
  if (!chosen) return { body, competency: body.ratings[0]?.competency ?? '' };
  const next = (higher ? Math.min(4, chosen.value + 1) : Math.max(1, chosen.value - 1)) as
    1 | 2 | 3 | 4;
  const ratings = body.ratings.map((rating) =>
    rating === chosen.rating ? { ...rating, value: next } : rating,
  );
  return { body: { ...body, ratings }, competency: chosen.rating.competency };
}

/** Ids of everybody with a place in a loop. */
export function seated(loop: LoopDraft): ReadonlySet<string> {
  return new Set(loop.seats().map(({ person }) => person.id));
}

export function isOwed({ state, card }: DraftSeat): boolean {
  return state === 'assigned' && card === null;
}

import type { ScorecardBody } from '@debrief/domain';
import type { Cast } from './cast';
import type { LoopDraft } from './loop-draft';
import { DAY, type DraftRound } from './loop-parts';
import type { Pins } from './pins';
import type { Ids } from './random';
import { moment, type Rows } from './tables';

/** Questions chosen for a round at most; what its scorecards speak of comes first. */
const CHOSEN = 2;
/** Every third round is left to its kit, so that both ways are there to be seen. */
const LEFT_TO_KIT = 3;
const POLICY = { window_days: 21, most_uses: 8 };

export interface QuestionSeason {
  readonly pins: Pins;
  readonly ids: Ids;
  readonly cast: Cast;
  readonly now: number;
}

/** The question bank at work over the season: chosen questions, who met what, a report of a leak and a question that rests. */
export function writeQuestions(
  rows: Rows,
  season: QuestionSeason,
  played: readonly { readonly loop: LoopDraft }[],
): void {
  played.forEach(({ loop }, index) => {
    const onLoop = new Set<string>();
    loop.rounds().forEach((round, position) => {
      if (round.cancelled) return;
      if ((index + position) % LEFT_TO_KIT !== 0) choose(rows, season, loop, round, onLoop);
      for (const key of askedIn(round)) expose(rows, season, loop, round, key, 'asked');
    });
  });
  rows.add('question_policy', POLICY);
  writeLeaks(rows, season);
}

function choose(
  rows: Rows,
  season: QuestionSeason,
  loop: LoopDraft,
  round: DraftRound,
  onLoop: Set<string>,
): void {
  const bank = season.pins.questions(round.plan.kitKey).map(({ key }) => key);
  const wanted = [...askedIn(round), ...bank].filter((key) => !onLoop.has(key));
  const keys = [...new Set(wanted)].slice(0, CHOSEN);
  if (keys.length === 0) return;
  const by = loop.job.recruiters[0]?.id ?? season.cast.admin.id;
  const at = moment(loop.startedAt);
  rows.add('round_choice', { round_id: round.id, chosen_by: by, chosen_at: at });
  keys.forEach((key, position) => {
    onLoop.add(key);
    rows.add('round_question', {
      round_id: round.id,
      question_key: key,
      loop_id: loop.id,
      version_id: season.pins.question(key).id,
      position,
      chosen_by: by,
      chosen_at: at,
    });
    const wasHeld =
      round.endsAt !== null &&
      round.endsAt <= season.now &&
      (loop.closedAt === null || (round.startsAt ?? 0) < loop.closedAt);
    if (wasHeld) expose(rows, season, loop, round, key, 'chosen');
  });
}

function expose(
  rows: Rows,
  season: QuestionSeason,
  loop: LoopDraft,
  round: DraftRound,
  key: string,
  source: 'chosen' | 'asked',
): void {
  if (round.startsAt === null) return;
  rows.add('question_exposure', {
    question_key: key,
    round_id: round.id,
    source,
    version_id: season.pins.question(key).id,
    candidate_id: loop.candidate.id,
    loop_id: loop.id,
    met_at: moment(round.startsAt),
  });
}

/** Questions that the filed scorecards of a round speak of, shadows' left out, as the exposure ledger knows them. */
function askedIn(round: DraftRound): readonly string[] {
  const bodies = round.seats
    .filter(({ role }) => role !== 'shadow')
    .flatMap(({ card }) => card?.versions.map(({ body }) => body) ?? []);
  return [...new Set(bodies.flatMap(namedIn))].sort();
}

function namedIn({ asked, keyPoints, star }: ScorecardBody): string[] {
  return [
    ...asked,
    ...keyPoints.map(({ questionKey }) => questionKey),
    ...star.map(({ questionKey }) => questionKey),
  ];
}

function writeLeaks(rows: Rows, { pins, ids, cast, now }: QuestionSeason): void {
  const [open, known] = [pins.questions('coding').at(-1), pins.questions('ml_fundamentals').at(-1)];
  const reporter = cast.interviewers[2];
  const recruiter = cast.recruiters[0];
  if (!open || !known || !reporter || !recruiter) return;
  const report = (key: string, place: string, daysAgo: number) => ({
    id: ids.next(),
    question_key: key,
    place,
    note: '',
    reported_by: reporter.id,
    reported_at: moment(now - daysAgo * DAY),
    finding: '',
  });
  rows.add('question_leak', {
    ...report(open.key, 'A study group shares it as a practice task', 2),
    state: 'open',
    settled_by: null,
    settled_at: null,
  });
  const confirmed = report(known.key, 'A public list of interview questions', 16);
  const settledAt = moment(now - 14 * DAY);
  rows.add('question_leak', {
    ...confirmed,
    state: 'confirmed',
    settled_by: recruiter.id,
    settled_at: settledAt,
    finding: 'Word for word, with an answer',
  });
  rows.add('question_rest', {
    question_key: known.key,
    leak_id: confirmed.id,
    rested_by: recruiter.id,
    rested_at: settledAt,
  });
}

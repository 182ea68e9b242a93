import { EVIDENCE_KIND, RECOMMENDATION, runTime, SEVERITY } from '@debrief/web-ui';
import type { Rating, RaisedFlag, ScorecardBody } from '@debrief/web-data';
import { ratingOf } from './body';

/** One thing that differs between two states of a scorecard. */
export interface DiffLine {
  readonly subject: string;
  /** Null when it was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface Names {
  readonly competency: (key: string) => string;
  readonly flag: (key: string) => string;
  readonly question: (key: string) => string;
}

function rated({ value, notProbed }: Rating): string | null {
  if (notProbed) return 'not probed';
  return value === null ? null : String(value);
}

const words = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function line(subject: string, before: string | null, after: string | null): readonly DiffLine[] {
  return before === after ? [] : [{ subject, before, after }];
}

/** Keys of both lists, each once, in the order of the first. */
function keysOf<T>(
  before: readonly T[],
  after: readonly T[],
  key: (entry: T) => string,
): readonly string[] {
  return [...new Set([...before, ...after].map(key))];
}

function ratingLines(
  before: ScorecardBody,
  after: ScorecardBody,
  names: Names,
): readonly DiffLine[] {
  return keysOf(before.ratings, after.ratings, ({ competency }) => competency).flatMap((key) => {
    const [old, next] = [ratingOf(before, key), ratingOf(after, key)];
    const cites = (rating: Rating) =>
      rating.evidence.length === 0 ? null : `${rating.evidence.length} cited`;
    const sameCites = [...old.evidence].sort().join() === [...next.evidence].sort().join();
    return [
      ...line(names.competency(key), rated(old), rated(next)),
      ...(sameCites
        ? []
        : [{ subject: `${names.competency(key)}, notes`, before: cites(old), after: cites(next) }]),
      ...line(`${names.competency(key)}, comment`, words(old.comment), words(next.comment)),
    ];
  });
}

function noteLines(before: ScorecardBody, after: ScorecardBody): readonly DiffLine[] {
  const textOf = (body: ScorecardBody, id: string) => {
    const note = body.notes.find((found) => found.id === id);
    return note ? `${EVIDENCE_KIND[note.kind]}: ${note.text}` : null;
  };
  return keysOf(before.notes, after.notes, ({ id }) => id).flatMap((id) =>
    line('Note', textOf(before, id), textOf(after, id)),
  );
}

function flagLines(before: ScorecardBody, after: ScorecardBody, names: Names): readonly DiffLine[] {
  const textOf = (flag: RaisedFlag | undefined) =>
    flag ? [SEVERITY[flag.severity], words(flag.comment)].filter(Boolean).join(': ') : null;
  const find = (body: ScorecardBody, type: string) => body.flags.find((flag) => flag.type === type);
  return keysOf(before.flags, after.flags, ({ type }) => type).flatMap((type) =>
    line(`Red flag: ${names.flag(type)}`, textOf(find(before, type)), textOf(find(after, type))),
  );
}

function starLines(before: ScorecardBody, after: ScorecardBody, names: Names): readonly DiffLine[] {
  return keysOf(before.star, after.star, ({ questionKey }) => questionKey).flatMap((key) => {
    const textOf = (body: ScorecardBody) => {
      const answer = body.star.find(({ questionKey }) => questionKey === key);
      if (!answer) return null;
      const marks = [
        answer.ranLong ? 'ran long' : '',
        answer.stayedGeneric ? 'stayed generic' : '',
        answer.seconds ? `ran ${runTime(answer.seconds)}` : '',
      ];
      return words(
        [answer.situation, answer.task, answer.action, answer.result, ...marks]
          .filter(Boolean)
          .join(' · '),
      );
    };
    return line(names.question(key), textOf(before), textOf(after));
  });
}

/** Every difference between two states, named as the form names its parts. */
export function diffBodies(
  before: ScorecardBody,
  after: ScorecardBody,
  names: Names,
): readonly DiffLine[] {
  const said = (body: ScorecardBody) =>
    body.recommendation ? RECOMMENDATION[body.recommendation] : null;
  const points = (body: ScorecardBody) =>
    body.keyPoints
      .map(({ questionKey, keyPoint }) => `${questionKey} ${keyPoint}`)
      .sort()
      .join();
  const tools = (body: ScorecardBody) =>
    words(body.aiTools.map(({ tool, use }) => [tool, use].filter(Boolean).join(': ')).join(' · '));
  const asked = (body: ScorecardBody) =>
    words([...body.asked].sort().map(names.question).join(' · '));
  const heard = (body: ScorecardBody) => `${body.keyPoints.length} heard`;
  return [
    ...ratingLines(before, after, names),
    ...flagLines(before, after, names),
    ...line('Recommendation', said(before), said(after)),
    ...line('Reason', words(before.summary), words(after.summary)),
    ...noteLines(before, after),
    ...starLines(before, after, names),
    ...line('AI tools seen', tools(before), tools(after)),
    ...line('Asked', asked(before), asked(after)),
    ...(points(before) === points(after)
      ? []
      : [{ subject: 'Key points', before: heard(before), after: heard(after) }]),
  ];
}

import { EVIDENCE_KIND, RECOMMENDATION, runTime, SEVERITY } from '@debrief/web-ui';
import type { ScorecardBody } from '@debrief/web-data';
import type { Names } from './diff';

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines, ''];
}

const spoken = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

/** A scorecard as plain text, to be taken along by copying: every word that was written. */
export function draftText(title: string, body: ScorecardBody, names: Names): string {
  const notes = body.notes.map(({ kind, text, atSeconds }) =>
    spoken(
      `- ${EVIDENCE_KIND[kind]}${typeof atSeconds === 'number' ? ` ${runTime(atSeconds)}` : ''}`,
      text,
    ),
  );
  const ratings = body.ratings.map(({ competency, value, notProbed, comment }) =>
    spoken(
      `- ${names.competency(competency)}`,
      notProbed ? 'not probed' : value ? String(value) : 'not rated',
      comment,
    ),
  );
  const flags = body.flags.map(({ type, severity, comment }) =>
    spoken(`- ${names.flag(type)}`, SEVERITY[severity], comment),
  );
  const star = body.star.flatMap(({ questionKey, situation, task, action, result }) => [
    `- ${names.question(questionKey)}`,
    ...[situation, task, action, result].filter(Boolean).map((part) => `  ${part}`),
  ]);
  const tools = body.aiTools.map(({ tool, use }) => spoken(`- ${tool}`, use));
  const view = body.recommendation ? RECOMMENDATION[body.recommendation] : null;
  return [
    title,
    '',
    ...block('Notes', notes),
    ...block('Ratings', ratings),
    ...block('Red flags', flags),
    ...block('Answers', star),
    ...block('AI tools seen', tools),
    ...block(
      'Recommendation',
      [view, body.summary].filter((line): line is string => Boolean(line)),
    ),
  ]
    .join('\n')
    .trimEnd();
}

import type { ScorecardSheet } from '@debrief/web-data';
import type { Names } from './diff';

/** How this round's content names its competencies, flags and questions. */
export function namesOf(sheet: Pick<ScorecardSheet, 'rubric' | 'taxonomy' | 'kit'>): Names {
  return {
    competency: (key) =>
      sheet.rubric.competencies.find(({ competency }) => competency.key === key)?.competency.name ??
      key,
    flag: (key) => sheet.taxonomy.flags.find((flag) => flag.key === key)?.name ?? key,
    question: (key) => sheet.kit.questions.find((question) => question.key === key)?.title ?? key,
  };
}

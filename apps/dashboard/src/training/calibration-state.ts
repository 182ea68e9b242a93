import type { CalibrationPack } from '@debrief/web-data';

/** One thing to rate. */
export interface Question {
  readonly entryId: string;
  readonly competency: string;
}
export type Level = 1 | 2 | 3 | 4 | 'not_probed';
export type Answers = Readonly<Record<string, Level>>;

export function questionsOf(pack: Pick<CalibrationPack, 'entries'>): readonly Question[] {
  return pack.entries.flatMap(({ id, competencies }) =>
    competencies.map((competency) => ({ entryId: id, competency })),
  );
}

export const keyOf = ({ entryId, competency }: Question): string => `${entryId} ${competency}`;

/** Where the cursor goes after an answer: the next one without an answer, else it stays. */
export function afterAnswer(questions: readonly Question[], answers: Answers, at: number): number {
  for (let step = 1; step <= questions.length; step += 1) {
    const next = (at + step) % questions.length;
    const question = questions[next];
    if (question && answers[keyOf(question)] === undefined) return next;
  }
  return at;
}

/** What a key means here; null for every other. */
export function meaningOf(
  key: string,
  at: number,
  length: number,
): { readonly move: number } | { readonly rate: Level } | null {
  switch (key) {
    case 'j':
      return { move: Math.min(at + 1, length - 1) };
    case 'k':
      return { move: Math.max(at - 1, 0) };
    case '1':
    case '2':
    case '3':
    case '4':
      return { rate: Number(key) as Level };
    case '0':
      return { rate: 'not_probed' };
    default:
      return null;
  }
}

/** Answers as they are sent. */
export function sent(questions: readonly Question[], answers: Answers) {
  return questions.map((question) => {
    const value = answers[keyOf(question)];
    return { ...question, value: typeof value === 'number' ? value : null };
  });
}

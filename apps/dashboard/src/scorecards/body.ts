import type { Rating, ScorecardBody, StarAnswer } from '@debrief/web-data';

export function emptyBody(): ScorecardBody {
  return {
    notes: [],
    ratings: [],
    flags: [],
    keyPoints: [],
    star: [],
    asked: [],
    aiTools: [],
    recommendation: null,
    summary: '',
  };
}

/** The rating of a competency, as an empty one while nobody touched it. */
export function ratingOf(body: ScorecardBody, competency: string): Rating {
  return (
    body.ratings.find((rating) => rating.competency === competency) ?? {
      competency,
      value: null,
      notProbed: false,
      evidence: [],
      comment: '',
      support: 'SUPPORTED',
    }
  );
}

/** Rated 1 to 4, or said to be not probed. */
export function isSettled(rating: Rating): boolean {
  return rating.notProbed || rating.value !== null;
}

export function starOf(body: ScorecardBody, questionKey: string): StarAnswer {
  return (
    body.star.find((answer) => answer.questionKey === questionKey) ?? {
      questionKey,
      situation: '',
      task: '',
      action: '',
      result: '',
      ranLong: false,
      stayedGeneric: false,
      seconds: null,
    }
  );
}

export function isTicked(body: ScorecardBody, questionKey: string, keyPoint: string): boolean {
  return body.keyPoints.some(
    (point) => point.questionKey === questionKey && point.keyPoint === keyPoint,
  );
}

/** Names of the competencies and flags that cite a note. */
export function citedBy(
  body: ScorecardBody,
  noteId: string,
): { competencies: string[]; flags: string[] } {
  return {
    competencies: body.ratings
      .filter(({ evidence }) => evidence.includes(noteId))
      .map(({ competency }) => competency),
    flags: body.flags.filter(({ evidence }) => evidence.includes(noteId)).map(({ type }) => type),
  };
}

import type {
  EvidenceKind,
  EvidenceNote,
  FlagSeverity,
  RaisedFlag,
  Rating,
  Recommendation,
  ScorecardBody,
  StarAnswer,
} from '@debrief/web-data';

/** One thing a person does to a scorecard. */
export type BodyChange =
  | { readonly type: 'rate'; readonly competency: string; readonly value: number | 'not_probed' }
  | { readonly type: 'comment'; readonly competency: string; readonly text: string }
  | { readonly type: 'cite'; readonly competency: string; readonly noteId: string }
  | { readonly type: 'addNote'; readonly note: EvidenceNote }
  | {
      readonly type: 'editNote';
      readonly id: string;
      readonly kind: EvidenceKind;
      readonly text: string;
    }
  | { readonly type: 'removeNote'; readonly id: string }
  | { readonly type: 'tick'; readonly questionKey: string; readonly keyPoint: string }
  | { readonly type: 'raise'; readonly flag: string }
  | { readonly type: 'drop'; readonly flag: string }
  | { readonly type: 'severity'; readonly flag: string; readonly severity: FlagSeverity }
  | { readonly type: 'commentFlag'; readonly flag: string; readonly text: string }
  | { readonly type: 'citeFlag'; readonly flag: string; readonly noteId: string }
  | {
      readonly type: 'star';
      readonly questionKey: string;
      readonly part: Partial<Omit<StarAnswer, 'questionKey'>>;
    }
  | { readonly type: 'recommend'; readonly value: Recommendation }
  | { readonly type: 'summary'; readonly text: string }
  | { readonly type: 'replace'; readonly body: ScorecardBody };

export function emptyBody(): ScorecardBody {
  return {
    notes: [],
    ratings: [],
    flags: [],
    keyPoints: [],
    star: [],
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

function toggled(list: readonly string[], entry: string): string[] {
  return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}

function withRating(
  body: ScorecardBody,
  competency: string,
  change: (rating: Rating) => Rating,
): ScorecardBody {
  const next = change(ratingOf(body, competency));
  const known = body.ratings.some((rating) => rating.competency === competency);
  const ratings = known
    ? body.ratings.map((rating) => (rating.competency === competency ? next : rating))
    : [...body.ratings, next];
  return { ...body, ratings };
}

function withFlag(
  body: ScorecardBody,
  type: string,
  change: (flag: RaisedFlag) => RaisedFlag,
): ScorecardBody {
  return { ...body, flags: body.flags.map((flag) => (flag.type === type ? change(flag) : flag)) };
}

function withoutNote(body: ScorecardBody, id: string): ScorecardBody {
  const uncite = <T extends { evidence: string[] }>(entry: T): T =>
    entry.evidence.includes(id)
      ? { ...entry, evidence: entry.evidence.filter((note) => note !== id) }
      : entry;
  return {
    ...body,
    notes: body.notes.filter((note) => note.id !== id),
    ratings: body.ratings.map(uncite),
    flags: body.flags.map(uncite),
  };
}

function withStar(
  body: ScorecardBody,
  questionKey: string,
  part: Partial<StarAnswer>,
): ScorecardBody {
  const next = { ...starOf(body, questionKey), ...part };
  const known = body.star.some((answer) => answer.questionKey === questionKey);
  const star = known
    ? body.star.map((answer) => (answer.questionKey === questionKey ? next : answer))
    : [...body.star, next];
  return { ...body, star };
}

function withTick(body: ScorecardBody, questionKey: string, keyPoint: string): ScorecardBody {
  if (!isTicked(body, questionKey, keyPoint)) {
    return { ...body, keyPoints: [...body.keyPoints, { questionKey, keyPoint }] };
  }
  const keyPoints = body.keyPoints.filter(
    (point) => !(point.questionKey === questionKey && point.keyPoint === keyPoint),
  );
  return { ...body, keyPoints };
}

function changeRatings(
  body: ScorecardBody,
  change: Extract<BodyChange, { type: 'rate' | 'comment' | 'cite' }>,
): ScorecardBody {
  return withRating(body, change.competency, (rating) => {
    if (change.type === 'comment') return { ...rating, comment: change.text };
    if (change.type === 'cite')
      return { ...rating, evidence: toggled(rating.evidence, change.noteId) };
    if (change.value === 'not_probed') return { ...rating, value: null, notProbed: true };
    return { ...rating, value: change.value, notProbed: false };
  });
}

function changeFlags(
  body: ScorecardBody,
  change: Extract<BodyChange, { type: 'raise' | 'drop' | 'severity' | 'commentFlag' | 'citeFlag' }>,
): ScorecardBody {
  switch (change.type) {
    case 'raise':
      if (body.flags.some((flag) => flag.type === change.flag)) return body;
      return {
        ...body,
        flags: [...body.flags, { type: change.flag, severity: 'MAJOR', evidence: [], comment: '' }],
      };
    case 'drop':
      return { ...body, flags: body.flags.filter((flag) => flag.type !== change.flag) };
    case 'severity':
      return withFlag(body, change.flag, (flag) => ({ ...flag, severity: change.severity }));
    case 'commentFlag':
      return withFlag(body, change.flag, (flag) => ({ ...flag, comment: change.text }));
    case 'citeFlag':
      return withFlag(body, change.flag, (flag) => ({
        ...flag,
        evidence: toggled(flag.evidence, change.noteId),
      }));
  }
}

/** The scorecard after one change. Never alters what it was given. */
export function changeBody(body: ScorecardBody, change: BodyChange): ScorecardBody {
  switch (change.type) {
    case 'rate':
    case 'comment':
    case 'cite':
      return changeRatings(body, change);
    case 'raise':
    case 'drop':
    case 'severity':
    case 'commentFlag':
    case 'citeFlag':
      return changeFlags(body, change);
    case 'addNote':
      return { ...body, notes: [...body.notes, change.note] };
    case 'editNote': {
      const { id, kind, text } = change;
      return {
        ...body,
        notes: body.notes.map((note) => (note.id === id ? { ...note, kind, text } : note)),
      };
    }
    case 'removeNote':
      return withoutNote(body, change.id);
    case 'tick':
      return withTick(body, change.questionKey, change.keyPoint);
    case 'star':
      return withStar(body, change.questionKey, change.part);
    case 'recommend':
      return { ...body, recommendation: change.value };
    case 'summary':
      return { ...body, summary: change.text };
    case 'replace':
      return change.body;
  }
}

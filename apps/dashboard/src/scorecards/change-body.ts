import type {
  AiToolSeen,
  EvidenceKind,
  EvidenceNote,
  FlagSeverity,
  RaisedFlag,
  Rating,
  Recommendation,
  ScorecardBody,
  StarAnswer,
} from '@debrief/web-data';
import { isTicked, ratingOf, starOf } from './body';

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
  | { readonly type: 'noteKind'; readonly id: string; readonly kind: EvidenceKind }
  | { readonly type: 'attach'; readonly id: string; readonly fileId: string | null }
  | { readonly type: 'asked'; readonly questionKey: string }
  | { readonly type: 'addTool' }
  | { readonly type: 'tool'; readonly index: number; readonly part: Partial<AiToolSeen> }
  | { readonly type: 'removeTool'; readonly index: number }
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
  return asAsked({ ...body, star }, questionKey);
}

/** Whoever hears a key point has asked the question. */
function asAsked(body: ScorecardBody, questionKey: string): ScorecardBody {
  return body.asked.includes(questionKey) ? body : { ...body, asked: [...body.asked, questionKey] };
}

function withTick(body: ScorecardBody, questionKey: string, keyPoint: string): ScorecardBody {
  if (!isTicked(body, questionKey, keyPoint)) {
    const keyPoints = [...body.keyPoints, { questionKey, keyPoint }];
    return asAsked({ ...body, keyPoints }, questionKey);
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

function changeNotes(
  body: ScorecardBody,
  change: Extract<
    BodyChange,
    { type: 'addNote' | 'editNote' | 'noteKind' | 'attach' | 'removeNote' }
  >,
): ScorecardBody {
  switch (change.type) {
    case 'addNote':
      return { ...body, notes: [...body.notes, change.note] };
    case 'editNote': {
      const { id, kind, text } = change;
      return withNote(body, id, (note) => ({ ...asKind(note, kind), text }));
    }
    case 'noteKind':
      return withNote(body, change.id, (note) => asKind(note, change.kind));
    case 'attach':
      return withNote(body, change.id, (note) => ({ ...note, fileId: change.fileId }));
    case 'removeNote':
      return withoutNote(body, change.id);
  }
}

function withNote(
  body: ScorecardBody,
  id: string,
  change: (note: EvidenceNote) => EvidenceNote,
): ScorecardBody {
  return { ...body, notes: body.notes.map((note) => (note.id === id ? change(note) : note)) };
}

/** Only an artefact comes with a file. */
function asKind(note: EvidenceNote, kind: EvidenceKind): EvidenceNote {
  return { ...note, kind, fileId: kind === 'ARTEFACT' ? (note.fileId ?? null) : null };
}

function changeTools(
  body: ScorecardBody,
  change: Extract<BodyChange, { type: 'addTool' | 'tool' | 'removeTool' }>,
): ScorecardBody {
  const { aiTools } = body;
  switch (change.type) {
    case 'addTool':
      return { ...body, aiTools: [...aiTools, { tool: '', use: '', disclosed: false }] };
    case 'tool':
      return {
        ...body,
        aiTools: aiTools.map((seen, index) =>
          index === change.index ? { ...seen, ...change.part } : seen,
        ),
      };
    case 'removeTool':
      return { ...body, aiTools: aiTools.filter((_, index) => index !== change.index) };
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
    case 'editNote':
    case 'noteKind':
    case 'attach':
    case 'removeNote':
      return changeNotes(body, change);
    case 'asked':
      return { ...body, asked: toggled(body.asked, change.questionKey) };
    case 'addTool':
    case 'tool':
    case 'removeTool':
      return changeTools(body, change);
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

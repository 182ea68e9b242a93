import { ProblemCollector } from '../problems/collector';
import type { Decided } from '../problems/decided';
import { cleanLine, cleanText } from '../text/clean-text';
import { SCORECARD_LIMITS } from './rules';
import type { SubmissionRules } from './rules';
import { FLAG_SEVERITIES, RATING_LEVELS } from './scorecard';
import type {
  AiToolSeen,
  CoveredKeyPoint,
  EvidenceNote,
  RaisedFlag,
  Rating,
  RatingValue,
  ScorecardBody,
  StarAnswer,
} from './scorecard';

/**
 * Whether a draft may be kept. A draft may be unfinished but not malformed: everything it names must
 * exist and be named once, and its texts must fit. Citations of notes are looked at on submission.
 *
 * @returns the body with its texts cleaned, or `UNKNOWN` for a key the round does not have, `DUPLICATE`
 * for a second entry of the same thing, `INVALID` for a value that does not exist, `NOT_EXPECTED` for
 * STAR answers where the kit asks for none and for a file on a note that is no artefact, `REQUIRED`
 * for a note without id, `TOO_MANY`, and the codes of `cleanText`
 */
export function checkDraft(body: ScorecardBody, rules: SubmissionRules): Decided<ScorecardBody> {
  const check = new DraftCheck(rules);
  return check.problems.decide({
    notes: check.notes(body.notes),
    ratings: check.ratings(body.ratings),
    flags: check.flags(body.flags),
    keyPoints: check.keyPoints(body.keyPoints),
    star: check.star(body.star),
    asked: check.asked(body.asked),
    aiTools: check.aiTools(body.aiTools),
    recommendation: body.recommendation,
    summary: check.text('summary', body.summary, SCORECARD_LIMITS.summary),
  });
}

class DraftCheck {
  readonly problems = new ProblemCollector();

  constructor(private readonly rules: SubmissionRules) {}

  text(path: string, text: string, maxLength: number): string {
    return this.problems.take(cleanText(path, text, maxLength), text);
  }

  private line(path: string, text: string, maxLength: number): string {
    return this.problems.take(cleanLine(path, text, maxLength), text);
  }

  notes(notes: readonly EvidenceNote[]): readonly EvidenceNote[] {
    this.atMost('notes', notes, SCORECARD_LIMITS.notes);
    const cleaned = notes.map((note, index) => this.note(`notes.${index}`, note));
    this.unique(cleaned.map(({ id }, index) => ({ path: `notes.${index}.id`, key: id })));
    return cleaned;
  }

  private note(path: string, note: EvidenceNote): EvidenceNote {
    if (note.id === '')
      this.problems.add(`${path}.id`, 'REQUIRED', 'A note needs an id to be cited by.');
    if (note.atSeconds !== null && !(Number.isInteger(note.atSeconds) && note.atSeconds >= 0)) {
      this.problems.add(
        `${path}.atSeconds`,
        'INVALID',
        'Whole seconds are counted from the start of the round.',
      );
    }
    if (note.fileId !== null && note.kind !== 'artefact') {
      this.problems.add(`${path}.fileId`, 'NOT_EXPECTED', 'Only an artefact comes with a file.');
    }
    return {
      ...note,
      id: this.text(`${path}.id`, note.id, SCORECARD_LIMITS.noteId),
      text: this.text(`${path}.text`, note.text, SCORECARD_LIMITS.note),
    };
  }

  /** Ids of notes that may not exist yet, or no more; still they have to be storable. */
  private citations(path: string, ids: readonly string[]): readonly string[] {
    this.atMost(path, ids, SCORECARD_LIMITS.notes);
    return ids.map((id, index) => this.text(`${path}.${index}`, id, SCORECARD_LIMITS.noteId));
  }

  ratings(ratings: readonly Rating[]): readonly Rating[] {
    const known = new Set(this.rules.rubric.competencies.map(({ competency }) => competency));
    this.unique(
      ratings.map(({ competency }, index) => ({
        path: `ratings.${index}.competency`,
        key: competency,
      })),
    );
    return ratings.map((rating, index) => {
      const path = `ratings.${index}`;
      this.known(
        `${path}.competency`,
        known.has(rating.competency),
        'This round’s rubric has no such competency.',
      );
      if (!isRatingValue(rating.value))
        this.problems.add(`${path}.value`, 'INVALID', 'Ratings go from 1 to 4.');
      return {
        ...rating,
        evidence: this.citations(`${path}.evidence`, rating.evidence),
        comment: this.text(`${path}.comment`, rating.comment, SCORECARD_LIMITS.comment),
      };
    });
  }

  flags(flags: readonly RaisedFlag[]): readonly RaisedFlag[] {
    const known = new Set(this.rules.taxonomy.flags.map(({ key }) => key));
    this.atMost('flags', flags, SCORECARD_LIMITS.flags);
    this.unique(flags.map(({ type }, index) => ({ path: `flags.${index}.type`, key: type })));
    return flags.map((flag, index) => {
      const path = `flags.${index}`;
      this.known(`${path}.type`, known.has(flag.type), 'The taxonomy has no such red flag.');
      if (!FLAG_SEVERITIES.includes(flag.severity)) {
        this.problems.add(`${path}.severity`, 'INVALID', 'A red flag is minor, major or critical.');
      }
      return {
        ...flag,
        evidence: this.citations(`${path}.evidence`, flag.evidence),
        comment: this.text(`${path}.comment`, flag.comment, SCORECARD_LIMITS.comment),
      };
    });
  }

  keyPoints(keyPoints: readonly CoveredKeyPoint[]): readonly CoveredKeyPoint[] {
    this.atMost('keyPoints', keyPoints, SCORECARD_LIMITS.keyPoints);
    this.unique(
      keyPoints.map(({ questionKey, keyPoint }, index) => ({
        path: `keyPoints.${index}`,
        key: `${questionKey} ${keyPoint}`,
      })),
    );
    keyPoints.forEach(({ questionKey, keyPoint }, index) => {
      const question = this.rules.questions.find(({ key }) => key === questionKey);
      this.known(
        `keyPoints.${index}.questionKey`,
        question !== undefined,
        'This round’s kit has no such question.',
      );
      if (!question) return;
      const heard = question.keyPoints.some(({ key }) => key === keyPoint);
      this.known(`keyPoints.${index}.keyPoint`, heard, 'The question has no such key point.');
    });
    return keyPoints;
  }

  star(answers: readonly StarAnswer[]): readonly StarAnswer[] {
    if (answers.length > 0 && !this.rules.capturesStar) {
      this.problems.add('star', 'NOT_EXPECTED', 'This round’s kit does not ask for STAR answers.');
    }
    this.atMost('star', answers, SCORECARD_LIMITS.starAnswers);
    this.unique(
      answers.map(({ questionKey }, index) => ({
        path: `star.${index}.questionKey`,
        key: questionKey,
      })),
    );
    return answers.map((answer, index) => {
      const path = `star.${index}`;
      const asked = this.rules.questions.some(({ key }) => key === answer.questionKey);
      this.known(`${path}.questionKey`, asked, 'This round’s kit has no such question.');
      this.starSeconds(`${path}.seconds`, answer.seconds);
      const part = (name: 'situation' | 'task' | 'action' | 'result'): string =>
        this.text(`${path}.${name}`, answer[name], SCORECARD_LIMITS.starPart);
      return {
        ...answer,
        situation: part('situation'),
        task: part('task'),
        action: part('action'),
        result: part('result'),
      };
    });
  }

  private starSeconds(path: string, seconds: number | null): void {
    const most = SCORECARD_LIMITS.starSeconds;
    if (seconds === null || (Number.isInteger(seconds) && seconds >= 0 && seconds <= most)) return;
    this.problems.add(path, 'INVALID', `An answer runs for 0 to ${most} whole seconds.`);
  }

  asked(keys: readonly string[]): readonly string[] {
    this.atMost('asked', keys, SCORECARD_LIMITS.asked);
    this.unique(keys.map((key, index) => ({ path: `asked.${index}`, key })));
    const known = new Set(this.rules.questions.map(({ key }) => key));
    keys.forEach((key, index) => {
      this.known(`asked.${index}`, known.has(key), 'This round’s kit has no such question.');
    });
    return keys;
  }

  aiTools(tools: readonly AiToolSeen[]): readonly AiToolSeen[] {
    this.atMost('aiTools', tools, SCORECARD_LIMITS.aiTools);
    return tools.map(({ tool, use, disclosed }, index) => ({
      tool: this.line(`aiTools.${index}.tool`, tool, SCORECARD_LIMITS.aiTool),
      use: this.text(`aiTools.${index}.use`, use, SCORECARD_LIMITS.aiUse),
      disclosed,
    }));
  }

  private known(path: string, isKnown: boolean, message: string): void {
    if (!isKnown) this.problems.add(path, 'UNKNOWN', message);
  }

  private atMost(path: string, list: readonly unknown[], most: number): void {
    if (list.length > most)
      this.problems.add(path, 'TOO_MANY', `There can be at most ${most} of these.`);
  }

  private unique(entries: readonly { readonly path: string; readonly key: string }[]): void {
    const seen = new Set<string>();
    for (const { path, key } of entries) {
      if (seen.has(key)) this.problems.add(path, 'DUPLICATE', 'This is here twice.');
      seen.add(key);
    }
  }
}

/** What arrives over the wire may be any number, whatever the type says. */
function isRatingValue(value: RatingValue | null): boolean {
  return value === null || value === 'not_probed' || RATING_LEVELS.includes(value);
}

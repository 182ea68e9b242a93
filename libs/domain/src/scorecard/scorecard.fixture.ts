import type { Anchors, FlagTaxonomyBody, QuestionBody, RubricBody } from '../blueprint/content';
import type { SubmissionRules } from './rules';
import type { EvidenceNote, RaisedFlag, Rating, RatingValue, ScorecardBody } from './scorecard';

// Small made-up content for the specs of this library; the real one is in `@debrief/content`.

export const anchorsOf = (competency: string): Anchors => ({
  1: `${competency} as seen at 1`,
  2: `${competency} as seen at 2`,
  3: `${competency} as seen at 3`,
  4: `${competency} as seen at 4`,
});

export const rubricOf = (...competencies: string[]): RubricBody => ({
  key: 'rubric',
  title: 'Rubric',
  roundKind: 'coding',
  aiPolicies: ['prohibited'],
  competencies: competencies.map((competency) => ({ competency, anchors: anchorsOf(competency) })),
});

export const TAXONOMY: FlagTaxonomyBody = {
  key: 'default',
  flags: [
    {
      key: 'overconfidence',
      name: 'Overconfidence',
      heard: 'Claims more than the follow-up questions bear out',
      competencies: ['clarity', 'depth'],
      clearedBy: 'Holds up on a second topic',
    },
    {
      key: 'ignores_cost',
      name: 'Ignores cost',
      heard: 'No thought of what calls cost',
      competencies: ['cost'],
      clearedBy: 'Estimates the cost of another design',
    },
  ],
};

export const QUESTION: QuestionBody = {
  key: 'shipped_and_underperformed',
  roundKind: 'behavioural',
  topic: 'ownership',
  title: 'A feature that underperformed',
  prompt: 'Tell me about one.',
  difficulty: 'medium',
  competencies: ['clarity'],
  tests: 'Ownership',
  keyPoints: [
    { key: 'measured', text: 'Says how it was measured' },
    { key: 'changed', text: 'Says what changed' },
  ],
  followUps: [],
  strongSigns: [],
  weakSigns: [],
};

export const RULES: SubmissionRules = {
  rubric: rubricOf('clarity', 'depth', 'production_experience'),
  taxonomy: TAXONOMY,
  capturesStar: true,
  questions: [QUESTION],
};

export const note = (id: string, text = `What was heard, as ${id}`): EvidenceNote => ({
  id,
  kind: 'said',
  text,
  atSeconds: null,
  fileId: null,
});

export const rating = (
  competency: string,
  value: RatingValue | null,
  ...evidence: string[]
): Rating => ({ competency, value, evidence, comment: '' });

export const flag = (
  type: string,
  severity: RaisedFlag['severity'],
  ...evidence: string[]
): RaisedFlag => ({
  type,
  severity,
  evidence,
  comment: '',
});

/** A scorecard that may be filed under `RULES`. */
export const SOUND: ScorecardBody = {
  notes: [note('n1'), note('n2')],
  ratings: [
    rating('clarity', 4, 'n1'),
    rating('depth', 2),
    rating('production_experience', 'not_probed'),
  ],
  flags: [flag('overconfidence', 'major', 'n2')],
  keyPoints: [{ questionKey: QUESTION.key, keyPoint: 'measured' }],
  star: [
    {
      questionKey: QUESTION.key,
      situation: 'A ranking feature',
      task: 'Improve it',
      action: 'Measured first',
      result: 'Rolled back',
      ranLong: false,
      stayedGeneric: false,
      seconds: 150,
    },
  ],
  asked: [QUESTION.key],
  aiTools: [{ tool: 'Editor assistant', use: 'Completed the tests', disclosed: true }],
  recommendation: 'yes',
  summary: 'Clear in every explanation, shallow below the surface.',
};

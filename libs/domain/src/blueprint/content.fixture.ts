import type { BlueprintBody, FlagTaxonomyBody, KitBody, QuestionBody, RubricBody } from './content';
import type { ContentReferences } from './content-types';

/** A small set of content that breaks no rule, for specs to break one at a time. */
export const RUBRIC: RubricBody = {
  key: 'coding',
  title: 'Coding',
  roundKind: 'coding',
  aiPolicies: ['prohibited', 'allowed_disclosed'],
  competencies: [
    {
      competency: 'problem_solving',
      anchors: {
        1: 'Does not start, also after a hint.',
        2: 'Starts after two hints.',
        3: 'Starts unaided and says why.',
        4: 'Starts unaided and names what each way costs.',
      },
    },
    {
      competency: 'production_experience',
      anchors: {
        1: 'Names nothing that was run.',
        2: 'Names one system without its users.',
        3: 'Names a system, its users and one fault.',
        4: 'Names how its success was measured as well.',
      },
    },
  ],
};

export const QUESTION: QuestionBody = {
  key: 'windows',
  roundKind: 'coding',
  topic: 'data_processing',
  title: 'Token windows',
  prompt: 'Split a document into windows that overlap.',
  difficulty: 'medium',
  competencies: ['problem_solving'],
  tests: 'Handling of edges.',
  keyPoints: [
    { key: 'overlap', text: 'Says what the overlap is for.' },
    { key: 'last_window', text: 'Keeps the last window.' },
  ],
  followUps: ['And for ten million documents?'],
  strongSigns: ['Asks about the longest document.'],
  weakSigns: ['Starts to type at once.'],
};

export const KIT: KitBody = {
  key: 'coding',
  title: 'Coding kit',
  roundKind: 'coding',
  purpose: 'Find out how they take a problem apart.',
  plan: [
    { title: 'Hello', minutes: 5 },
    { title: 'Task', minutes: 45 },
    { title: 'Their questions', minutes: 10 },
  ],
  focusCompetencies: ['problem_solving'],
  questionKeys: ['windows', 'top_k'],
  doList: ['Let them finish.'],
  dontList: ['Do not fill silences.'],
  capturesStar: false,
};

export const TAXONOMY: FlagTaxonomyBody = {
  key: 'default',
  flags: [
    {
      key: 'ignores_cost',
      name: 'Ignores cost',
      heard: 'No thought of what calls cost.',
      competencies: ['problem_solving'],
      clearedBy: 'An estimate of the cost.',
    },
    {
      key: 'overconfidence',
      name: 'Overconfidence',
      heard: 'Follow-ups reveal gaps.',
      competencies: [],
      clearedBy: 'An answer that holds.',
    },
  ],
};

export const BLUEPRINT: BlueprintBody = {
  key: 'standard',
  title: 'Standard loop',
  pattern: 'standard',
  description: 'For most jobs.',
  seal: 'stage_complete',
  stages: [
    {
      kind: 'phone_screen',
      name: 'Phone screen',
      purpose: 'Is a day worth it.',
      rounds: [
        {
          key: 'phone',
          kind: 'coding',
          name: 'Phone coding',
          durationMinutes: 60,
          aiPolicy: 'prohibited',
          rubricKey: 'coding',
          kitKey: 'coding',
        },
      ],
    },
    {
      kind: 'onsite',
      name: 'Onsite',
      purpose: 'Deep dives.',
      rounds: [
        {
          key: 'onsite_coding',
          kind: 'coding',
          name: 'Coding',
          durationMinutes: 75,
          aiPolicy: 'allowed_disclosed',
          rubricKey: 'coding',
          kitKey: 'coding',
        },
      ],
    },
  ],
  weights: [
    { competency: 'problem_solving', weight: 0.7, minAssessors: 2 },
    { competency: 'production_experience', weight: 0.3, minAssessors: 1 },
  ],
};

export const REFERENCES: ContentReferences = {
  competencies: new Map([
    ['problem_solving', { name: 'Problem solving', crossRound: false }],
    ['production_experience', { name: 'Production experience', crossRound: true }],
    ['architecture', { name: 'Architecture', crossRound: false }],
  ]),
  rubrics: new Map([
    ['coding', RUBRIC],
    ['design', { ...RUBRIC, key: 'design', title: 'Design', roundKind: 'system_design' }],
  ]),
  kits: new Map([
    ['coding', KIT],
    [
      'design',
      {
        ...KIT,
        key: 'design',
        title: 'Design kit',
        roundKind: 'system_design',
        questionKeys: ['rag'],
      },
    ],
  ]),
  questions: new Map([
    ['windows', { title: 'Token windows', roundKind: 'coding' }],
    ['top_k', { title: 'Nearest items', roundKind: 'coding' }],
    ['rag', { title: 'A support assistant', roundKind: 'system_design' }],
  ]),
  blueprints: new Map([['standard', BLUEPRINT]]),
};

import type {
  Anchors,
  BlueprintBody,
  ContentPackage,
  KitBody,
  QuestionBody,
  RubricBody,
} from '@debrief/domain';

const ANCHORS: Anchors = {
  1: 'Does not start on it, also after a hint.',
  2: 'Gets there after two hints.',
  3: 'Gets there unaided and says why.',
  4: 'Gets there unaided, names two alternatives and what each costs.',
};

const rubric = (
  key: string,
  roundKind: RubricBody['roundKind'],
  competencies: readonly string[],
): RubricBody => ({
  key,
  title: `Rubric ${key}`,
  roundKind,
  aiPolicies: ['prohibited'],
  competencies: competencies.map((competency) => ({ competency, anchors: ANCHORS })),
});

const question = (
  key: string,
  roundKind: QuestionBody['roundKind'],
  topic: string,
  title: string,
): QuestionBody => ({
  key,
  roundKind,
  topic,
  title,
  prompt: `Let us talk about ${title.toLowerCase()}.`,
  difficulty: 'medium',
  competencies: ['problem_solving'],
  tests: 'Whether it was done before',
  keyPoints: [{ key: 'names_limits', text: 'Names a limit' }],
  followUps: ['And at ten times the load?'],
  strongSigns: ['Asks about scale'],
  weakSigns: ['Starts to type at once'],
});

const kit = (
  key: string,
  roundKind: KitBody['roundKind'],
  questionKeys: readonly string[],
): KitBody => ({
  key,
  title: `Kit ${key}`,
  roundKind,
  purpose: 'Find out how they work',
  plan: [{ title: 'Task', minutes: 60 }],
  focusCompetencies: ['problem_solving'],
  questionKeys,
  doList: ['Let them finish'],
  dontList: ['Do not fill silences'],
  capturesStar: false,
});

const blueprint: BlueprintBody = {
  key: 'standard',
  title: 'Standard loop',
  pattern: 'standard',
  description: 'Two stages.',
  seal: 'stage_complete',
  stages: [
    {
      kind: 'phone_screen',
      name: 'Phone screen',
      purpose: 'Is a day worth it',
      rounds: [
        {
          key: 'phone',
          kind: 'phone_screen',
          name: 'Phone screen',
          durationMinutes: 45,
          aiPolicy: 'prohibited',
          rubricKey: 'phone_screen',
          kitKey: 'phone_screen',
        },
      ],
    },
    {
      kind: 'onsite',
      name: 'Onsite',
      purpose: 'Deep dives',
      rounds: [
        {
          key: 'onsite_coding',
          kind: 'coding',
          name: 'Coding',
          durationMinutes: 60,
          aiPolicy: 'prohibited',
          rubricKey: 'coding',
          kitKey: 'coding',
        },
        {
          key: 'onsite_design',
          kind: 'system_design',
          name: 'System design',
          durationMinutes: 60,
          aiPolicy: 'prohibited',
          rubricKey: 'coding',
          kitKey: 'coding',
        },
      ],
    },
  ],
  weights: [
    { competency: 'problem_solving', weight: 0.6, minAssessors: 2 },
    { competency: 'production_experience', weight: 0.4, minAssessors: 1 },
  ],
};

/** Two competencies, two rubrics and kits, three questions, one blueprint of two stages and three rounds. */
export const SMALL_CONTENT: ContentPackage = {
  competencies: [
    {
      key: 'problem_solving',
      name: 'Problem solving',
      description: 'How a problem is taken apart.',
      crossRound: false,
    },
    {
      key: 'production_experience',
      name: 'Production experience',
      description: 'Systems run for real users.',
      crossRound: true,
    },
  ],
  rubrics: [
    rubric('phone_screen', 'phone_screen', ['problem_solving', 'production_experience']),
    rubric('coding', 'coding', ['problem_solving', 'production_experience']),
  ],
  questions: [
    question('windows', 'coding', 'data_processing', 'Token windows'),
    question('top_k', 'coding', 'algorithms', 'Nearest items'),
    question('bm25', 'phone_screen', 'algorithms', 'A 100% basic ranker'),
  ],
  kits: [
    kit('phone_screen', 'phone_screen', ['bm25']),
    kit('coding', 'coding', ['top_k', 'windows']),
  ],
  taxonomy: {
    key: 'default',
    flags: [
      {
        key: 'ignores_cost',
        name: 'Ignores cost',
        heard: 'No thought of what calls cost',
        competencies: ['problem_solving'],
        clearedBy: 'A cost estimate',
      },
    ],
  },
  blueprints: [blueprint],
};

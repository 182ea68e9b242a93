import type {
  BlueprintBody,
  Competency,
  FlagTaxonomyBody,
  KitBody,
  QuestionBody,
  RubricBody,
} from '@debrief/domain';
import { newId } from '@debrief/server-kernel';
import type { Pool } from 'pg';

/** Version ids of a small set of content: two rubrics, a kit that captures STAR and one that does not. */
export interface SpecContent {
  readonly codingRubric: string;
  readonly behaviouralRubric: string;
  readonly codingKit: string;
  readonly behaviouralKit: string;
  readonly taxonomy: string;
  readonly blueprint: string;
}

const COMPETENCIES: readonly Competency[] = [
  {
    key: 'problem_solving',
    name: 'Problem solving',
    description: 'Finds a way from the task to a working answer',
    crossRound: false,
  },
  {
    key: 'code_fluency',
    name: 'Code fluency',
    description: 'Writes what is meant without fighting the language',
    crossRound: false,
  },
  {
    key: 'ownership',
    name: 'Ownership',
    description: 'Carries things through to the end',
    crossRound: false,
  },
  {
    key: 'production_experience',
    name: 'Production experience',
    description: 'Ran real systems',
    crossRound: true,
  },
];

const anchors = (what: string) => ({
  1: `Shows no ${what} even after a hint`,
  2: `Shows ${what} after a hint`,
  3: `Shows ${what} unaided`,
  4: `Shows ${what} and says where it ends`,
});

function rubric(key: 'coding' | 'behavioural', competencies: readonly string[]): RubricBody {
  return {
    key,
    title: `Rubric ${key}`,
    roundKind: key,
    aiPolicies: ['prohibited'],
    competencies: competencies.map((competency) => ({
      competency,
      anchors: anchors(competency.replace('_', ' ')),
    })),
  };
}

function kit(key: 'coding' | 'behavioural', questionKeys: readonly string[]): KitBody {
  return {
    key,
    title: `Kit ${key}`,
    roundKind: key,
    purpose: 'See how the candidate works',
    plan: [{ title: 'Task', minutes: 60 }],
    focusCompetencies: ['problem_solving'],
    questionKeys,
    doList: ['Let them talk'],
    dontList: ['Do not help too early'],
    capturesStar: key === 'behavioural',
  };
}

const QUESTION: QuestionBody = {
  key: 'token_windows',
  roundKind: 'coding',
  topic: 'data_processing',
  title: 'Token windows',
  prompt: 'Cut a text into overlapping windows.',
  difficulty: 'medium',
  competencies: ['problem_solving'],
  tests: 'Care with edges',
  keyPoints: [{ key: 'overlap', text: 'Handles the overlap' }],
  followUps: ['And for a stream?'],
  strongSigns: ['Tests the last window'],
  weakSigns: ['Off by one'],
};

const TAXONOMY: FlagTaxonomyBody = {
  key: 'default',
  flags: [
    {
      key: 'overconfidence',
      name: 'Overconfidence',
      heard: 'Claims that follow-ups take apart',
      competencies: ['problem_solving'],
      clearedBy: 'Depth shown elsewhere',
    },
    {
      key: 'ignores_cost',
      name: 'Ignores cost',
      heard: 'No thought of what calls cost',
      competencies: ['code_fluency'],
      clearedBy: 'A cost estimate made unasked',
    },
  ],
};

const BLUEPRINT: BlueprintBody = {
  key: 'standard',
  title: 'Standard loop',
  pattern: 'standard',
  description: 'Two stages',
  seal: 'stage_complete',
  stages: [
    {
      kind: 'phone_screen',
      name: 'Screen',
      purpose: 'First look',
      rounds: [
        {
          key: 'screen',
          kind: 'coding',
          name: 'Screen',
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
    { competency: 'code_fluency', weight: 0.4, minAssessors: 1 },
  ],
};

/** Inserts the content above and gives the version ids to pin. */
export async function insertContent(pool: Pool): Promise<SpecContent> {
  await pool.query(
    `INSERT INTO competency (key, name, description, cross_round)
     SELECT key, name, description, "crossRound" FROM jsonb_to_recordset($1::jsonb) AS c (key text, name text, description text, "crossRound" boolean)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(COMPETENCIES)],
  );
  await insertVersion(pool, 'question', QUESTION.key, QUESTION.title, QUESTION);
  const coding = rubric('coding', ['problem_solving', 'code_fluency', 'production_experience']);
  const behavioural = rubric('behavioural', ['ownership', 'production_experience']);
  return {
    codingRubric: await insertVersion(pool, 'rubric', coding.key, coding.title, coding),
    behaviouralRubric: await insertVersion(
      pool,
      'rubric',
      behavioural.key,
      behavioural.title,
      behavioural,
    ),
    codingKit: await insertVersion(
      pool,
      'kit',
      'coding',
      'Kit coding',
      kit('coding', [QUESTION.key]),
    ),
    behaviouralKit: await insertVersion(
      pool,
      'kit',
      'behavioural',
      'Kit behavioural',
      kit('behavioural', []),
    ),
    taxonomy: await insertVersion(pool, 'flag_taxonomy', TAXONOMY.key, 'Red flags', TAXONOMY),
    blueprint: await insertVersion(pool, 'blueprint', BLUEPRINT.key, BLUEPRINT.title, BLUEPRINT),
  };
}

async function insertVersion(
  pool: Pool,
  type: string,
  key: string,
  title: string,
  body: object,
): Promise<string> {
  const itemId = newId();
  const id = newId();
  await pool.query(
    'INSERT INTO content_item (id, type, key, latest_version) VALUES ($1, $2, $3, 1)',
    [itemId, type, key],
  );
  await pool.query(
    `INSERT INTO content_version (id, item_id, number, title, body, published_at) VALUES ($1, $2, 1, $3, $4, '2026-01-01T00:00:00Z')`,
    [id, itemId, title, JSON.stringify(body)],
  );
  return id;
}

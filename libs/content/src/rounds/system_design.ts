import type { KitBody, QuestionBody, RubricBody } from '@debrief/domain';
import { PRODUCTION_EXPERIENCE_RATED, rated, type RoundContent } from './round-content';
import { MULTI_AGENT_QUESTIONS } from './system_design/multi-agent';
import { PRODUCTION_ML_QUESTIONS } from './system_design/production-ml';
import { RAG_QUESTIONS } from './system_design/rag';

const RUBRIC: RubricBody = {
  key: 'system_design',
  title: 'System design',
  roundKind: 'system_design',
  aiPolicies: ['prohibited', 'allowed_disclosed'],
  competencies: [
    rated(
      'requirements_clarification',
      'Draws components in the first minutes without a question; scale, latency and accuracy are never mentioned.',
      'Asks about features; numbers for traffic, latency or accuracy appear after the interviewer asks for them.',
      'Within ten minutes asks for users, request rate, latency limit and the price of a wrong answer, and writes the agreed numbers down.',
      'Turns the numbers into targets such as a p95 and a tolerated error rate, states what is out of scope, and returns to them at each choice.',
    ),
    rated(
      'architecture',
      'Lists product or model names; one request cannot be traced from user to answer in the drawing.',
      'Draws the main path after prompting; ingestion, storage or failure paths are missing.',
      'Draws write path and read path in full before detailing any box, and says what goes into and comes out of each.',
      'Splits components along how they scale and fail, shows what happens when each is down, and says what to build first and what to buy.',
    ),
    rated(
      'trade_off_reasoning',
      'Presents each choice as the only one; asked for its downside, says there is none.',
      'Names a downside when asked, in general words such as "slower", without a link to the agreed numbers.',
      'For the main choices names an alternative, what each gives up, and which agreed requirement decided it.',
      'Puts numbers on both sides, states the condition that would reverse the choice, and redraws when the interviewer changes that condition.',
    ),
    rated(
      'evaluation_monitoring',
      'Names no metric; relies on looking at output or on the model being known to work.',
      'Names a metric such as accuracy or thumbs-up, without data set, threshold or consequence of a drop.',
      'Describes an offline set and how it is labelled, a metric with a release threshold, and production signals with an alert.',
      'Measures components apart from the whole, plans for drift and for gaming of the metric, and turns a production failure into a test case.',
    ),
    rated(
      'depth_on_demand',
      'Answers the first "how does that work?" with a product name or by repeating the sentence before.',
      'Explains one component one level down; elsewhere the second question ends in a guess presented as fact.',
      'Explains any two components the interviewer picks down to data structure, protocol or algorithm, and marks where knowledge ends.',
      'Goes three levels down wherever the interviewer points, names failure modes met there, and corrects an earlier part of the design with it.',
    ),
    rated(
      'cost_awareness',
      'Chains model calls per request without a word on price; asked for the bill, has no way to work it out.',
      'Says it will be expensive; estimates with the interviewer’s help, and the design stays as it was.',
      'Estimates cost per request or day from tokens, traffic and unit price, and changes one decision because of it.',
      'Keeps a budget by component, compares caching, smaller models and batching by saving and quality lost, and sets an alarm on spend.',
    ),
    PRODUCTION_EXPERIENCE_RATED,
  ],
};

const PLAN: KitBody['plan'] = [
  { title: 'Welcome and scenario', minutes: 5 },
  { title: 'Requirements: users, scale, latency, accuracy, budget', minutes: 8 },
  { title: 'Whole picture, write path and read path', minutes: 15 },
  { title: 'Two components in depth, picked by the interviewer', minutes: 15 },
  { title: 'Evaluation, operation, cost', minutes: 10 },
  { title: 'Candidate’s questions', minutes: 7 },
];

const DO_LIST: readonly string[] = [
  'Give the scenario in two sentences and let the candidate ask for the rest; have the numbers ready.',
  'Tick key points as they come up, and note the words used; probe an unticked one once.',
  'Pick the two components to go into yourself, one of them not the candidate’s favourite.',
  'Change one requirement at about minute 40 and watch what moves in the design.',
  'Keep the drawing as an artefact.',
];

const DONT_LIST: readonly string[] = [
  'Do not expect the architecture your own team runs; expect reasons.',
  'Do not give away a checklist point and then tick it.',
  'Do not let a product name stand as an explanation, and do not count an unfamiliar product against anyone.',
  'Do not argue for your own view; ask what would change theirs.',
];

function kit(
  key: string,
  title: string,
  purpose: string,
  questions: readonly QuestionBody[],
): KitBody {
  return {
    key,
    title,
    roundKind: 'system_design',
    purpose,
    plan: PLAN,
    focusCompetencies: RUBRIC.competencies
      .map((entry) => entry.competency)
      .filter((competency) => competency !== PRODUCTION_EXPERIENCE_RATED.competency),
    questionKeys: questions.map((question) => question.key),
    doList: DO_LIST,
    dontList: DONT_LIST,
    capturesStar: false,
  };
}

export const SYSTEM_DESIGN: RoundContent = {
  rubric: RUBRIC,
  kits: [
    kit(
      'system_design_rag',
      'System design kit: answers from documents',
      'See whether the candidate can design retrieval and generation as one measured system: from ingestion to the answer a user acts on.',
      RAG_QUESTIONS,
    ),
    kit(
      'system_design_production_ml',
      'System design kit: production ML',
      'See whether the candidate can serve a model under a latency limit at high traffic, and keep it right while the world changes.',
      PRODUCTION_ML_QUESTIONS,
    ),
    kit(
      'system_design_multi_agent',
      'System design kit: multi-agent systems',
      'See whether the candidate can give models tools and several steps, and still bound errors, cost and authority.',
      MULTI_AGENT_QUESTIONS,
    ),
  ],
  questions: [...RAG_QUESTIONS, ...PRODUCTION_ML_QUESTIONS, ...MULTI_AGENT_QUESTIONS],
};

import type { RoundKind } from '@debrief/domain';
import { STARTER_CONTENT } from './starter-content';

const { questions } = STARTER_CONTENT;

/** What the starter bank must be able to ask about, and the question that does. */
const TOPICS: readonly (readonly [
  topic: string,
  kind: RoundKind,
  family: string,
  question: string,
])[] = [
  ['overlapping token windows', 'coding', 'data_processing', 'coding_token_windows'],
  ['near-duplicates by meaning', 'coding', 'data_processing', 'coding_near_duplicates'],
  ['entities out of a JSON reply', 'coding', 'data_processing', 'coding_entity_extraction'],
  ['cosine similarity', 'coding', 'ml_algorithms', 'coding_cosine_similarity'],
  ['top-k nearest items', 'coding', 'ml_algorithms', 'coding_top_k'],
  ['a BM25 ranker', 'coding', 'ml_algorithms', 'coding_bm25'],
  ['matrix operations', 'coding', 'ml_algorithms', 'coding_masked_softmax'],
  ['a second, general coding round', 'coding', 'software_engineering', 'coding_prompt_cache'],
  ['a planted fault', 'ai_assisted_coding', 'integration', 'ai_page_sync'],
  ['answers from product docs', 'system_design', 'rag', 'sd_rag_support_assistant'],
  ['harmful content in real time', 'system_design', 'production_ml', 'sd_content_moderation'],
  ['ML infrastructure', 'system_design', 'production_ml', 'sd_inference_platform'],
  ['agents that write a report', 'system_design', 'multi_agent', 'sd_research_agents'],
  ['security and integration', 'system_design', 'rag', 'sd_rag_permissions'],
  ['attention', 'ml_fundamentals', 'llm_concepts', 'ml_attention'],
  ['fine-tuning or prompting', 'ml_fundamentals', 'llm_concepts', 'ml_finetune_or_prompt'],
  ['temperature', 'ml_fundamentals', 'llm_concepts', 'ml_temperature'],
  ['RLHF', 'ml_fundamentals', 'llm_concepts', 'ml_rlhf'],
  ['where embeddings come from', 'ml_fundamentals', 'embeddings_retrieval', 'ml_embedding_origin'],
  ['cosine or dot product', 'ml_fundamentals', 'embeddings_retrieval', 'ml_cosine_or_dot'],
  ['BM25 or semantic search', 'ml_fundamentals', 'embeddings_retrieval', 'ml_bm25_or_semantic'],
  ['judging a RAG system', 'ml_fundamentals', 'evaluation', 'ml_judging_rag'],
  ['metrics of a chatbot', 'ml_fundamentals', 'evaluation', 'ml_chatbot_metrics'],
  ['hallucination', 'ml_fundamentals', 'evaluation', 'ml_hallucination'],
  ['safety and alignment', 'ml_fundamentals', 'safety_alignment', 'ml_reward_hacking'],
  ['a feature that underperformed', 'behavioural', 'delivery', 'bh_underperforming_feature'],
  ['model or infrastructure work', 'behavioural', 'priorities', 'bh_model_or_infrastructure'],
  ['incomplete information', 'behavioural', 'uncertainty', 'bh_incomplete_information'],
  ['keeping up with the field', 'behavioural', 'learning', 'bh_keeping_up'],
  ['change across departments', 'behavioural', 'cross_functional', 'bh_cross_functional_review'],
  ['motivation', 'recruiter_screen', 'motivation', 'rs_motivation'],
  ['background', 'recruiter_screen', 'background', 'rs_background'],
  ['pay expectation', 'recruiter_screen', 'pay', 'rs_pay_expectation'],
  ['logistics', 'recruiter_screen', 'logistics', 'rs_logistics'],
  ['a short coding task', 'phone_screen', 'coding', 'phone_pack_batches'],
  ['basic ML concepts', 'phone_screen', 'ml_basics', 'phone_overfitting'],
  ['working style', 'hiring_manager', 'working_style', 'hm_last_two_weeks'],
  ['team fit', 'hiring_manager', 'team_fit', 'hm_open_problems'],
  ['level calibration', 'hiring_manager', 'level_calibration', 'hm_scope_of_work'],
  ['a paper’s claims', 'research_paper', 'critical_reading', 'rp_claims_and_evidence'],
  ['consequences of a paper', 'research_paper', 'safety_alignment', 'rp_safety_implications'],
  ['ownership of a project', 'project_deep_dive', 'ownership', 'pd_three_decisions'],
  ['product intuition', 'project_deep_dive', 'product', 'pd_users_and_numbers'],
  ['speed', 'project_deep_dive', 'scrappiness', 'pd_again_in_two_weeks'],
];

/** The checklist of each scenario, in order; the words each point must name. */
const CHECKLISTS: readonly (readonly [question: string, points: readonly RegExp[]])[] = [
  [
    'sd_rag_support_assistant',
    [
      /ingestion & chunking/i,
      /embedding model and vector store/i,
      /retrieval strategy.*re-rank/i,
      /LLM integration & prompt design/i,
      /caching & latency/i,
      /evaluation & monitoring/i,
    ],
  ],
  [
    'sd_content_moderation',
    [
      /serving architecture/i,
      /latency against accuracy/i,
      /updating models with no downtime/i,
      /feedback loops/i,
      /scaling to high QPS/i,
    ],
  ],
  [
    'sd_research_agents',
    [
      /orchestration pattern/i,
      /tool use \/ function calling/i,
      /error handling & retries/i,
      /cost management/i,
      /human checkpoints/i,
    ],
  ],
];

describe('the question bank', () => {
  it.each(TOPICS)('asks about %s', (_topic, kind, family, key) => {
    const question = questions.find((candidate) => candidate.key === key);
    expect([question?.roundKind, question?.topic]).toEqual([kind, family]);
  });

  it.each(CHECKLISTS)('carries exactly the checklist of %s', (key, points) => {
    const texts = questions
      .find((question) => question.key === key)
      ?.keyPoints.map(({ text }) => text);
    expect(texts).toHaveLength(points.length);
    points.forEach((point, at) => expect(texts?.[at]).toMatch(point));
  });

  it('plants a fault in several tasks, so that one becoming known does no harm', () => {
    const planted = questions.filter(({ keyPoints }) =>
      keyPoints.some(({ key }) => key === 'planted_fault'),
    );
    expect(planted.length).toBeGreaterThanOrEqual(3);
  });
});

/** What a round is about; chooses its rubric, kit and question bank. */
export const ROUND_KINDS = [
  'recruiter_screen',
  'phone_screen',
  'coding',
  'ai_assisted_coding',
  'system_design',
  'ml_fundamentals',
  'behavioural',
  'hiring_manager',
  'research_paper',
  'project_deep_dive',
] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** The four steps of a loop, in the order a candidate meets them. */
export const STAGE_KINDS = [
  'recruiter_screen',
  'phone_screen',
  'onsite',
  'hiring_manager',
] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** Whether, and how, the candidate may use AI tools in a round. */
export const AI_USE_POLICIES = [
  'prohibited',
  'allowed_disclosed',
  'provided_tool',
  'required',
] as const;
export type AiUsePolicy = (typeof AI_USE_POLICIES)[number];

/** The kind of company whose emphasis a blueprint follows. */
export const COMPANY_PATTERNS = [
  'standard',
  'ai_native_lab',
  'big_tech',
  'ai_startup',
  'enterprise_ai',
] as const;
export type CompanyPattern = (typeof COMPANY_PATTERNS)[number];

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** When others' feedback on a loop opens to somebody who owes nothing. */
export const SEALS = ['stage_complete', 'own_scorecard', 'debrief_opened'] as const;
export type Seal = (typeof SEALS)[number];

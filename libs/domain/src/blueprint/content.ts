import type { AiUsePolicy, CompanyPattern, Difficulty, RoundKind, Seal, StageKind } from './terms';

/** Stable, human-readable id of a piece of content, e.g. `trade_off_reasoning`. Never reused. */
export type ContentKey = string;

/** One behavioural anchor a level: what an interviewer would see, no adjectives alone. */
export interface Anchors {
  readonly 1: string;
  readonly 2: string;
  readonly 3: string;
  readonly 4: string;
}

/** Something rated. The same key means the same thing in every rubric and every packet. */
export interface Competency {
  readonly key: ContentKey;
  readonly name: string;
  /** What it looks at, in one sentence. */
  readonly description: string;
  /** True for what any round may rate (production experience): shown on its own line. */
  readonly crossRound: boolean;
}

export interface RubricCompetency {
  readonly competency: ContentKey;
  readonly anchors: Anchors;
}

/** The body of a published rubric version: never changed, only followed by another. */
export interface RubricBody {
  readonly key: ContentKey;
  readonly title: string;
  readonly roundKind: RoundKind;
  /** The AI-use policies this variant serves. */
  readonly aiPolicies: readonly AiUsePolicy[];
  readonly competencies: readonly RubricCompetency[];
}

export interface QuestionBody {
  readonly key: ContentKey;
  readonly roundKind: RoundKind;
  /** Family inside the kind, e.g. `rag`, `llm_concepts`. */
  readonly topic: string;
  readonly title: string;
  readonly prompt: string;
  readonly difficulty: Difficulty;
  /** Competencies it gives evidence for. */
  readonly competencies: readonly ContentKey[];
  readonly tests: string;
  /** What the interviewer ticks when heard. Keys are unique inside the question. */
  readonly keyPoints: readonly KeyPoint[];
  readonly followUps: readonly string[];
  readonly strongSigns: readonly string[];
  readonly weakSigns: readonly string[];
}

export interface KeyPoint {
  readonly key: ContentKey;
  readonly text: string;
}

/** What the interviewer gets before the round. */
export interface KitBody {
  readonly key: ContentKey;
  readonly title: string;
  readonly roundKind: RoundKind;
  readonly purpose: string;
  /** Sections of the hour with their minutes; they sum to the usual length of the round. */
  readonly plan: readonly { readonly title: string; readonly minutes: number }[];
  readonly focusCompetencies: readonly ContentKey[];
  readonly questionKeys: readonly ContentKey[];
  readonly doList: readonly string[];
  readonly dontList: readonly string[];
  /** True when answers are written down as situation, task, action, result. */
  readonly capturesStar: boolean;
}

export interface RedFlagType {
  readonly key: ContentKey;
  readonly name: string;
  /** What was heard. */
  readonly heard: string;
  /** Competencies it usually speaks about; a high rating there contests the flag. */
  readonly competencies: readonly ContentKey[];
  /** What evidence would clear it. */
  readonly clearedBy: string;
}

export interface FlagTaxonomyBody {
  readonly key: ContentKey;
  readonly flags: readonly RedFlagType[];
}

export interface BlueprintRound {
  /** Stable inside the blueprint, e.g. `onsite_coding`. */
  readonly key: ContentKey;
  readonly kind: RoundKind;
  readonly name: string;
  readonly durationMinutes: number;
  readonly aiPolicy: AiUsePolicy;
  readonly rubricKey: ContentKey;
  readonly kitKey: ContentKey;
}

export interface BlueprintStage {
  readonly kind: StageKind;
  readonly name: string;
  readonly purpose: string;
  readonly rounds: readonly BlueprintRound[];
}

export interface BlueprintWeight {
  readonly competency: ContentKey;
  /** Share of the whole; all weights of a blueprint sum to 1. */
  readonly weight: number;
  /** Independent assessors the coverage ledger asks for; at least 1. */
  readonly minAssessors: number;
}

/** The reusable plan of a loop for a kind of job. */
export interface BlueprintBody {
  readonly key: ContentKey;
  readonly title: string;
  readonly pattern: CompanyPattern;
  readonly description: string;
  readonly seal: Seal;
  readonly stages: readonly BlueprintStage[];
  readonly weights: readonly BlueprintWeight[];
}

/** Everything an organisation starts with; loaded by the seeder, editable ever after. */
export interface ContentPackage {
  readonly competencies: readonly Competency[];
  readonly rubrics: readonly RubricBody[];
  readonly questions: readonly QuestionBody[];
  readonly kits: readonly KitBody[];
  readonly taxonomy: FlagTaxonomyBody;
  readonly blueprints: readonly BlueprintBody[];
}

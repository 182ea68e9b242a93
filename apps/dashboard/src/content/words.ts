import {
  AI_USE_POLICIES,
  COMPANY_PATTERNS,
  DIFFICULTIES,
  ROUND_KINDS,
  SEALS,
  STAGE_KINDS,
  type AiUsePolicy,
  type CompanyPattern,
  type Difficulty,
  type RoundKind,
  type Seal,
  type StageKind,
} from '@debrief/domain';
import { AI_POLICY, count, DIFFICULTY, PATTERN, ROUND_KIND, SEAL } from '../layout';
import type { Type } from './bodies';

/** The domain's words are lower case, the screens' tables are keyed as the schema spells them. */
const upper = <W extends string>(word: W): Uppercase<W> => word.toUpperCase() as Uppercase<W>;

const STAGE_KIND: Readonly<Record<StageKind, string>> = {
  recruiter_screen: 'Recruiter screen',
  phone_screen: 'Phone screen',
  onsite: 'Onsite',
  hiring_manager: 'Hiring manager',
};

export const roundKindWords = (kind: RoundKind): string => ROUND_KIND[upper(kind)];
export const aiPolicyWords = (policy: AiUsePolicy): string => AI_POLICY[upper(policy)];
export const difficultyWords = (difficulty: Difficulty): string => DIFFICULTY[upper(difficulty)];
export const sealWords = (seal: Seal): string => SEAL[upper(seal)];
export const patternWords = (pattern: CompanyPattern): string => PATTERN[upper(pattern)];
export const stageKindWords = (kind: StageKind): string => STAGE_KIND[kind];

/** A choice of a select. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

function choicesOf<W extends string>(words: readonly W[], say: (word: W) => string): Choice[] {
  return words.map((id) => ({ id, name: say(id) }));
}

export const ROUND_KIND_CHOICES = choicesOf(ROUND_KINDS, roundKindWords);
export const AI_POLICY_CHOICES = choicesOf(AI_USE_POLICIES, aiPolicyWords);
export const DIFFICULTY_CHOICES = choicesOf(DIFFICULTIES, difficultyWords);
export const SEAL_CHOICES = choicesOf(SEALS, sealWords);
export const PATTERN_CHOICES = choicesOf(COMPANY_PATTERNS, patternWords);
export const STAGE_KIND_CHOICES = choicesOf(STAGE_KINDS, stageKindWords);

/** How the types are called, in the order in which a recruiter looks for them. */
export const TYPES: readonly {
  readonly type: Type;
  /** The word in the address: `/content/<slug>`. */
  readonly slug: string;
  readonly one: string;
  readonly many: string;
  readonly about: string;
}[] = [
  {
    type: 'rubric',
    slug: 'rubric',
    one: 'rubric',
    many: 'Rubrics',
    about: 'What is rated in a round, and what each rating looks like',
  },
  {
    type: 'kit',
    slug: 'kit',
    one: 'kit',
    many: 'Kits',
    about: 'What an interviewer gets before a round: purpose, plan, questions',
  },
  {
    type: 'question',
    slug: 'question',
    one: 'question',
    many: 'Questions',
    about: 'What is asked, with key points and signs',
  },
  {
    type: 'flag_taxonomy',
    slug: 'flags',
    one: 'red-flag list',
    many: 'Red flags',
    about: 'What can be flagged, and what would clear it',
  },
  {
    type: 'blueprint',
    slug: 'blueprint',
    one: 'blueprint',
    many: 'Blueprints',
    about: 'The stages and rounds of a loop, and what each competency weighs',
  },
];

export type TypeWords = (typeof TYPES)[number];

/** The type that an address names; undefined for any other word. */
export function typeOfSlug(slug: string | undefined): TypeWords | undefined {
  return TYPES.find((one) => one.slug === slug);
}

export function wordsOf(type: Type): TypeWords {
  const found = TYPES.find((one) => one.type === type);
  if (!found) throw new Error(`no words for ${type}`);
  return found;
}

/** Addresses of the library. */
export const contentPaths = {
  list: (type?: Type) => (type ? `/content?type=${wordsOf(type).slug}` : '/content'),
  item: (type: Type, key: string) => `/content/${wordsOf(type).slug}/${key}`,
  edit: (type: Type, key: string) => `/content/${wordsOf(type).slug}/${key}/edit`,
  create: (type: Type, from?: string) =>
    `/content/${wordsOf(type).slug}/new${from ? `?from=${encodeURIComponent(from)}` : ''}`,
  competencies: '/content/competencies',
  transfer: '/content/import',
};

export interface Reach {
  readonly loops: number;
  readonly inFlight: number;
  readonly jobs: number;
}

/** `3 loops affected, 0 in flight` */
export function reachLine({ loops, inFlight }: Reach): string {
  return `${count(loops, 'loop')} affected, ${inFlight} in flight`;
}

/** What a new version does and does not touch, in sentences. */
export function reachSentences(reach: Reach): readonly string[] {
  const { loops, inFlight, jobs } = reach;
  const running =
    loops === 0
      ? 'No loop has used it yet.'
      : inFlight === 0
        ? 'The loops that used it are over and keep the version they started with.'
        : `${inFlight === 1 ? 'The running loop keeps' : 'Running loops keep'} the version ${inFlight === 1 ? 'it' : 'they'} started with.`;
  const next =
    jobs === 0
      ? 'No job takes it for its next loop.'
      : `The next loop of ${count(jobs, 'job')} takes this one.`;
  return [running, next];
}

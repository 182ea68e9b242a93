import type {
  BlueprintBody,
  BlueprintRound,
  BlueprintStage,
  FlagTaxonomyBody,
  KitBody,
  QuestionBody,
  RedFlagType,
  RoundKind,
  RubricBody,
  RubricCompetency,
} from '@debrief/domain';

/** The body of each type of content. */
export interface Bodies {
  readonly rubric: RubricBody;
  readonly kit: KitBody;
  readonly question: QuestionBody;
  readonly flag_taxonomy: FlagTaxonomyBody;
  readonly blueprint: BlueprintBody;
}
export type Type = keyof Bodies;
export type AnyBody = Bodies[Type];
/** A body together with what it is. */
export type TypedBody = {
  readonly [T in Type]: { readonly type: T; readonly body: Bodies[T] };
}[Type];

/** Longest key that the address and the table take. */
const KEY_LENGTH = 60;

/** `Trade-off reasoning (senior)` → `trade_off_reasoning_senior`; empty when no letter is left. */
export function keyFrom(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, KEY_LENGTH)
    .replace(/_+$/, '');
}

/** The key itself when nobody has it, else with the first free number behind it. */
export function freeKey(wanted: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  if (!used.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    if (!used.has(`${wanted}_${number}`)) return `${wanted}_${number}`;
  }
}

export function blankCompetency(competency: string): RubricCompetency {
  return { competency, anchors: { 1: '', 2: '', 3: '', 4: '' } };
}

export function blankFlag(taken: Iterable<string>): RedFlagType {
  return { key: freeKey('flag', taken), name: '', heard: '', competencies: [], clearedBy: '' };
}

export function blankRound(kind: RoundKind, taken: Iterable<string>): BlueprintRound {
  return {
    key: freeKey(kind, taken),
    kind,
    name: '',
    durationMinutes: 60,
    aiPolicy: 'prohibited',
    rubricKey: '',
    kitKey: '',
  };
}

export function blankStage(taken: Iterable<string>): BlueprintStage {
  return { kind: 'onsite', name: '', purpose: '', rounds: [blankRound('coding', taken)] };
}

const BLANK: { readonly [T in Type]: () => Bodies[T] } = {
  rubric: () => ({
    key: '',
    title: '',
    roundKind: 'coding',
    aiPolicies: ['prohibited'],
    competencies: [],
  }),
  kit: () => ({
    key: '',
    title: '',
    roundKind: 'coding',
    purpose: '',
    plan: [{ title: '', minutes: 10 }],
    focusCompetencies: [],
    questionKeys: [],
    doList: [],
    dontList: [],
    capturesStar: false,
  }),
  question: () => ({
    key: '',
    roundKind: 'coding',
    topic: '',
    title: '',
    prompt: '',
    difficulty: 'medium',
    competencies: [],
    tests: '',
    keyPoints: [],
    followUps: [],
    strongSigns: [],
    weakSigns: [],
  }),
  flag_taxonomy: () => ({ key: '', flags: [] }),
  blueprint: () => ({
    key: '',
    title: '',
    pattern: 'standard',
    description: '',
    seal: 'stage_complete',
    stages: [blankStage([])],
    weights: [],
  }),
};

/** A body with nothing in it, to start from. */
export function blankBody<T extends Type>(type: T): Bodies[T] {
  return BLANK[type]();
}

/** Every round of a plan. */
export function roundsOf(body: Pick<BlueprintBody, 'stages'>): readonly BlueprintRound[] {
  return body.stages.flatMap(({ rounds }) => rounds);
}

/** The same content under a name and key of its own. */
export function cloneOf<B extends AnyBody>(body: B): B {
  return 'title' in body
    ? { ...body, key: '', title: `${body.title} (copy)` }
    : { ...body, key: '' };
}

/** What a body is called; a taxonomy has no title, so its key stands for it. */
export function titleOf(body: AnyBody): string {
  return 'title' in body ? body.title : body.key;
}

import type {
  BlueprintBody,
  ContentKey,
  FlagTaxonomyBody,
  KitBody,
  QuestionBody,
  RubricBody,
} from './content';
import type { AiUsePolicy, RoundKind } from './terms';

/** What is edited and published in versions, in the order in which one names another. */
export const CONTENT_TYPES = ['rubric', 'question', 'kit', 'flag_taxonomy', 'blueprint'] as const;
export type ContentType = (typeof CONTENT_TYPES)[number];

/** The body of each type of content. */
export interface ContentBodies {
  readonly rubric: RubricBody;
  readonly question: QuestionBody;
  readonly kit: KitBody;
  readonly flag_taxonomy: FlagTaxonomyBody;
  readonly blueprint: BlueprintBody;
}

/** A body together with what it is a body of. */
export type TypedBody = {
  readonly [T in ContentType]: { readonly type: T; readonly body: ContentBodies[T] };
}[ContentType];

/** A round of a blueprint that names a rubric and a kit. */
export interface RoundUse {
  readonly blueprintTitle: string;
  readonly roundName: string;
  readonly kind: RoundKind;
  readonly aiPolicy: AiUsePolicy;
  readonly durationMinutes: number;
  readonly rubricKey: ContentKey;
  readonly kitKey: ContentKey;
}

/** What is there beside a body, in its latest version: what it may name, and what names it. */
export interface ContentReferences {
  readonly competencies: ReadonlyMap<
    ContentKey,
    { readonly name: string; readonly crossRound: boolean }
  >;
  readonly rubrics: ReadonlyMap<ContentKey, RubricBody>;
  readonly kits: ReadonlyMap<ContentKey, KitBody>;
  readonly questions: ReadonlyMap<
    ContentKey,
    { readonly title: string; readonly roundKind: RoundKind }
  >;
  /** Every blueprint that is not archived. */
  readonly blueprints: ReadonlyMap<ContentKey, BlueprintBody>;
}

/** What the red-flag taxonomy is called: it has no title of its own. */
export const TAXONOMY_TITLE = 'Red flags';

/** The title of a body as lists show it. */
export function contentTitle({ type, body }: TypedBody): string {
  return type === 'flag_taxonomy' ? TAXONOMY_TITLE : body.title;
}

/** The kind of round a body is for; null where it is for no single one. */
export function contentRoundKind({ type, body }: TypedBody): RoundKind | null {
  return type === 'rubric' || type === 'question' || type === 'kit' ? body.roundKind : null;
}

/** The rounds that blueprints plan, as what they name. */
export function roundUses(blueprints: Iterable<BlueprintBody>): RoundUse[] {
  return [...blueprints].flatMap(({ title, stages }) =>
    stages.flatMap(({ rounds }) =>
      rounds.map(({ name, kind, aiPolicy, durationMinutes, rubricKey, kitKey }) => ({
        blueprintTitle: title,
        roundName: name,
        kind,
        aiPolicy,
        durationMinutes,
        rubricKey,
        kitKey,
      })),
    ),
  );
}

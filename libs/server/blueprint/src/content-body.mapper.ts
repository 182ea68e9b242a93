import type { Anchors, FieldProblem, RubricBody, TypedBody } from '@debrief/domain';
import type { AnchorInput, ContentBodyInput, RubricBodyInput } from './content-body.input';
import type {
  BlueprintBodyModel,
  FlagTaxonomyBodyModel,
  KitBodyModel,
  QuestionBodyModel,
  RubricBodyModel,
} from './content-body.model';

type Named<T> = T & { readonly __typename: string };
export type BodyView = Named<
  RubricBodyModel | QuestionBodyModel | KitBodyModel | FlagTaxonomyBodyModel | BlueprintBodyModel
>;

const LEVELS = [1, 2, 3, 4] as const;
const ONE = 'Send exactly one of rubric, question, kit, flagTaxonomy and blueprint.';

/** A body in the shape its editor gets; the lists are its own. */
export function toBodyView({ type, body }: TypedBody): BodyView {
  switch (type) {
    case 'rubric':
      return rubricView(body);
    case 'question':
      return { __typename: 'QuestionBody', ...copied(body) };
    case 'kit':
      return { __typename: 'KitBody', ...copied(body) };
    case 'flag_taxonomy':
      return { __typename: 'FlagTaxonomyBody', ...copied(body) };
    case 'blueprint':
      return { __typename: 'BlueprintBody', ...copied(body) };
  }
}

function copied<T extends object>(body: T): Writable<T> {
  return structuredClone(body) as Writable<T>;
}

type Writable<T> = T extends readonly (infer Entry)[]
  ? Writable<Entry>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T;

function rubricView(body: RubricBody): Named<RubricBodyModel> {
  return {
    __typename: 'RubricBody',
    ...body,
    aiPolicies: [...body.aiPolicies],
    competencies: body.competencies.map(({ competency, anchors }) => ({
      competency,
      anchors: LEVELS.map((level) => ({ level, text: anchors[level] })),
    })),
  };
}

/** What was sent as a body, its texts without the blanks around them; or why it is none. */
export function fromBodyInput(
  input: ContentBodyInput,
): { readonly given: TypedBody } | { readonly problems: readonly FieldProblem[] } {
  const { rubric, question, kit, flagTaxonomy, blueprint } = trimmed(input);
  const sent = [
    ...(rubric ? [rubricOf(rubric)] : []),
    ...(question ? [{ type: 'question', body: question } as const] : []),
    ...(kit ? [{ type: 'kit', body: kit } as const] : []),
    ...(flagTaxonomy ? [{ type: 'flag_taxonomy', body: flagTaxonomy } as const] : []),
    ...(blueprint ? [{ type: 'blueprint', body: blueprint } as const] : []),
  ];
  const [only] = sent;
  if (!only || sent.length > 1)
    return { problems: [{ path: 'body', code: 'ONE_BODY', message: ONE }] };
  const wrong = (rubric?.competencies ?? []).flatMap((line, at) => levelProblems(line.anchors, at));
  return wrong.length > 0 ? { problems: wrong } : { given: only };
}

function rubricOf(rubric: RubricBodyInput): { type: 'rubric'; body: RubricBody } {
  return {
    type: 'rubric',
    body: {
      ...rubric,
      competencies: rubric.competencies.map(({ competency, anchors }) => ({
        competency,
        anchors: anchorsOf(anchors),
      })),
    },
  };
}

/** A level that was not sent is an empty anchor, which the rules refuse by its path. */
function anchorsOf(anchors: readonly AnchorInput[]): Anchors {
  const text = (level: number): string =>
    anchors.find((anchor) => anchor.level === level)?.text ?? '';
  return { 1: text(1), 2: text(2), 3: text(3), 4: text(4) };
}

function levelProblems(anchors: readonly AnchorInput[], at: number): FieldProblem[] {
  const path = `body.competencies.${at}.anchors`;
  const levels = anchors.map(({ level }) => level);
  const unknown = levels.some((level) => !LEVELS.some((known) => known === level));
  const twice = new Set(levels).size < levels.length;
  return unknown || twice
    ? [{ path, code: 'LEVELS', message: 'Send one anchor for each of the levels 1 to 4.' }]
    : [];
}

/** Copies plain data, without the blanks around its texts. */
function trimmed<T>(value: T): T {
  if (typeof value === 'string') return value.trim() as T;
  if (Array.isArray(value)) return value.map((entry: unknown) => trimmed(entry)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, trimmed<unknown>(part)]),
  ) as T;
}

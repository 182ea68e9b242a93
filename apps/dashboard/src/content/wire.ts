import type { AiUsePolicy, FieldProblem } from '@debrief/domain';
import type { ContentBody, ContentBodyInput, ContentType } from '@debrief/web-data';
import type { Bodies, Type, TypedBody } from './bodies';

// The API spells words in upper case and anchors as a list; the editors hold the domain's bodies.

const upper = <W extends string>(word: W): Uppercase<W> => word.toUpperCase() as Uppercase<W>;
const lower = <W extends string>(word: W): Lowercase<W> => word.toLowerCase() as Lowercase<W>;

export const typeToWire = (type: Type): ContentType => upper(type);
export const typeFromWire = (type: ContentType): Type => lower(type);

type WireBody<N extends ContentBody['__typename']> = Extract<ContentBody, { __typename: N }>;

function rubricFrom(body: WireBody<'RubricBody'>): Bodies['rubric'] {
  const { key, title, roundKind, aiPolicies, lines } = body;
  return {
    key,
    title,
    roundKind: lower(roundKind),
    aiPolicies: aiPolicies.map((policy): AiUsePolicy => lower(policy)),
    competencies: lines.map(({ competency, anchors }) => {
      const at = (level: number) => anchors.find((anchor) => anchor.level === level)?.text ?? '';
      return { competency, anchors: { 1: at(1), 2: at(2), 3: at(3), 4: at(4) } };
    }),
  };
}

function blueprintFrom({
  __typename: _name,
  ...body
}: WireBody<'BlueprintBody'>): Bodies['blueprint'] {
  return {
    ...body,
    pattern: lower(body.pattern),
    seal: lower(body.seal),
    stages: body.stages.map((stage) => ({
      ...stage,
      kind: lower(stage.kind),
      rounds: stage.rounds.map((round) => ({
        ...round,
        kind: lower(round.kind),
        aiPolicy: lower(round.aiPolicy),
      })),
    })),
  };
}

/** A body as the API sends it, as the editors hold it. */
export function bodyFromWire(wire: ContentBody): TypedBody {
  switch (wire.__typename) {
    case 'RubricBody':
      return { type: 'rubric', body: rubricFrom(wire) };
    case 'BlueprintBody':
      return { type: 'blueprint', body: blueprintFrom(wire) };
    case 'QuestionBody': {
      const { __typename: _name, ...body } = wire;
      return {
        type: 'question',
        body: { ...body, roundKind: lower(body.roundKind), difficulty: lower(body.difficulty) },
      };
    }
    case 'KitBody': {
      const { __typename: _name, ...body } = wire;
      return { type: 'kit', body: { ...body, roundKind: lower(body.roundKind) } };
    }
    case 'FlagTaxonomyBody': {
      const { __typename: _name, ...body } = wire;
      return { type: 'flag_taxonomy', body };
    }
  }
}

const LEVELS = [1, 2, 3, 4] as const;

function rubricTo(body: Bodies['rubric']): NonNullable<ContentBodyInput['rubric']> {
  return {
    ...body,
    roundKind: upper(body.roundKind),
    aiPolicies: body.aiPolicies.map(upper),
    competencies: body.competencies.map(({ competency, anchors }) => ({
      competency,
      anchors: LEVELS.map((level) => ({ level, text: anchors[level] })),
    })),
  };
}

function blueprintTo(body: Bodies['blueprint']): NonNullable<ContentBodyInput['blueprint']> {
  return {
    ...body,
    pattern: upper(body.pattern),
    seal: upper(body.seal),
    weights: body.weights.map((weight) => ({ ...weight })),
    stages: body.stages.map((stage) => ({
      ...stage,
      kind: upper(stage.kind),
      rounds: stage.rounds.map((round) => ({
        ...round,
        kind: upper(round.kind),
        aiPolicy: upper(round.aiPolicy),
      })),
    })),
  };
}

function questionTo(body: Bodies['question']): NonNullable<ContentBodyInput['question']> {
  return {
    ...body,
    roundKind: upper(body.roundKind),
    difficulty: upper(body.difficulty),
    competencies: [...body.competencies],
    keyPoints: body.keyPoints.map((point) => ({ ...point })),
    followUps: [...body.followUps],
    strongSigns: [...body.strongSigns],
    weakSigns: [...body.weakSigns],
  };
}

function kitTo(body: Bodies['kit']): NonNullable<ContentBodyInput['kit']> {
  return {
    ...body,
    roundKind: upper(body.roundKind),
    plan: body.plan.map((section) => ({ ...section })),
    focusCompetencies: [...body.focusCompetencies],
    questionKeys: [...body.questionKeys],
    doList: [...body.doList],
    dontList: [...body.dontList],
  };
}

/** A body as the editors hold it, as the API takes it. */
export function bodyToWire({ type, body }: TypedBody): ContentBodyInput {
  switch (type) {
    case 'rubric':
      return { rubric: rubricTo(body) };
    case 'question':
      return { question: questionTo(body) };
    case 'kit':
      return { kit: kitTo(body) };
    case 'flag_taxonomy':
      return {
        flagTaxonomy: {
          key: body.key,
          flags: body.flags.map((flag) => ({ ...flag, competencies: [...flag.competencies] })),
        },
      };
    case 'blueprint':
      return { blueprint: blueprintTo(body) };
  }
}

/** Problems with paths as the editors name them, whether the server counts from the input or from the body. */
export function problemsFromWire(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  return problems.map(({ path, code, message }) => ({
    path: path.replace(/^body\.(?:(?:rubric|question|kit|flagTaxonomy|blueprint)(?:\.|$))?/, ''),
    code,
    message,
  }));
}

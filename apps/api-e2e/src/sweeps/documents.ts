import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** How deep a generated selection goes below its root field. */
const DEPTH = 8;
/** A document longer than this is split, since the API refuses very long ones. */
/** Other names that a document may give. */
const ALIASES = 15;
const TOKENS = 1500;

export interface Probe {
  /** Root field with its arguments, for messages. */
  readonly name: string;
  readonly query: string;
  /** `Type.field` of everything it selects. */
  readonly covers: readonly string[];
}

/** Values to try for an argument, by root field and argument name. */
export type ArgumentValues = (root: string, argument: GraphQLArgument) => readonly string[];

interface Selection {
  readonly text: string;
  readonly covers: readonly string[];
}

/** Every root query with every field below it, once for each combination of argument values. */
export function probesOf(schema: GraphQLSchema, values: ArgumentValues): Probe[] {
  const root = schema.getQueryType();
  if (!root) return [];
  return Object.values(root.getFields()).flatMap((field) => {
    const selections = selectionsOf(schema, field);
    return argumentSets(field, values).flatMap((args) =>
      selections.map((selection) => ({
        name: `${field.name}${args}`,
        query: `{ ${field.name}${args}${selection.text} }`,
        covers: [`Query.${field.name}`, ...selection.covers],
      })),
    );
  });
}

function argumentSets(field: GraphQLField<unknown, unknown>, values: ArgumentValues): string[] {
  const choices = field.args.map((arg) => {
    const given = values(field.name, arg).map((value) => `${arg.name}: ${value}`);
    return isNonNullType(arg.type) ? given : ['', ...given];
  });
  // One argument varies at a time, the others stay at their first choice: every value is tried
  // without the product of all.
  const base = choices.map((choice) => choice[0] ?? '');
  const sets = new Set([render(base)]);
  choices.forEach((choice, index) => {
    for (const value of choice)
      sets.add(render(base.map((first, i) => (i === index ? value : first))));
  });
  return [...sets];
}

const render = (args: readonly string[]) => {
  const given = args.filter((arg) => arg !== '');
  return given.length === 0 ? '' : `(${given.join(', ')})`;
};

/** The whole of a field's type as one selection, or several when one would be too long. */
function selectionsOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Selection[] {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [{ text: '', covers: [] }];
  const whole = select(schema, type.name, DEPTH, []);
  if (!whole) return [];
  if (fits(whole.text)) return [whole];
  return split(schema, type.name, DEPTH, []);
}

const fits = (text: string) =>
  tokens(text) <= TOKENS && (text.match(/\w+_\w+: /g)?.length ?? 0) <= ALIASES;

const tokens = (text: string) =>
  text.split(/[\s{}():,]+/).length + (text.match(/[{}():]/g)?.length ?? 0);

function members(schema: GraphQLSchema, typeName: string): readonly GraphQLObjectType[] {
  const type = schema.getType(typeName);
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

function select(
  schema: GraphQLSchema,
  typeName: string,
  depth: number,
  path: readonly string[],
): Selection | null {
  const types = members(schema, typeName);
  const abstract = isAbstractType(schema.getType(typeName));
  const clashing = abstract ? clashingNames(types) : new Set<string>();
  const parts = types.map((type) => {
    const fields = Object.values(type.getFields())
      .map((field) => selectField(schema, type, field, depth, path))
      .filter((part) => part !== null)
      .map((part) => {
        const name = part.text.split(/\W/, 1)[0] ?? '';
        return clashing.has(name) ? { ...part, text: `${type.name}_${name}: ${part.text}` } : part;
      });
    const text = fields.map((part) => part.text).join(' ');
    return {
      text: abstract ? `... on ${type.name} { ${text} }` : text,
      covers: fields.flatMap((part) => part.covers),
      empty: fields.length === 0,
    };
  });
  const kept = parts.filter((part) => !part.empty);
  if (kept.length === 0) return null;
  return {
    text: ` { __typename ${kept.map((part) => part.text).join(' ')} }`,
    covers: kept.flatMap((part) => part.covers),
  };
}

/** Fields of one name that members of a union have in different types; only these need another name. */
function clashingNames(types: readonly GraphQLObjectType[]): Set<string> {
  const seen = new Map<string, string>();
  const clashing = new Set<string>();
  for (const type of types)
    for (const field of Object.values(type.getFields())) {
      const known = seen.get(field.name);
      if (known !== undefined && known !== field.type.toString()) clashing.add(field.name);
      seen.set(field.name, field.type.toString());
    }
  return clashing;
}

function selectField(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  path: readonly string[],
): Selection | null {
  if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined))
    return null;
  const type = getNamedType(field.type);
  const name = field.name;
  const own = `${parent.name}.${field.name}`;
  if (isLeafType(type)) return { text: name, covers: [own] };
  // A type inside itself is followed once: deeper repeats say nothing new.
  if (depth === 0 || path.filter((seen) => seen === type.name).length > 0) return null;
  const below = select(schema, type.name, depth - 1, [...path, type.name]);
  return below ? { text: `${name}${below.text}`, covers: [own, ...below.covers] } : null;
}

function split(
  schema: GraphQLSchema,
  typeName: string,
  depth: number,
  path: readonly string[],
): Selection[] {
  return members(schema, typeName).flatMap((type) => {
    const wrap = (part: Selection): Selection => ({
      text: isAbstractType(schema.getType(typeName))
        ? ` { __typename ... on ${type.name} { ${part.text} } }`
        : ` { ${part.text} }`,
      covers: part.covers,
    });
    return Object.values(type.getFields()).flatMap((field) => {
      const whole = selectField(schema, type, field, depth, path);
      if (!whole) return [];
      if (fits(whole.text)) return [wrap(whole)];
      const inner = getNamedType(field.type).name;
      return split(schema, inner, depth - 1, [...path, inner]).map((part) =>
        wrap({
          text: `${field.name}${part.text}`,
          covers: [`${type.name}.${field.name}`, ...part.covers],
        }),
      );
    });
  });
}

/** Every `Type.field` that a query could reach, the measure of a sweep's reach. */
export function reachableFields(schema: GraphQLSchema): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (typeName: string): void => {
    for (const type of members(schema, typeName)) {
      if (seen.has(type.name)) continue;
      seen.add(type.name);
      for (const field of Object.values(type.getFields())) {
        found.push(`${type.name}.${field.name}`);
        const inner = getNamedType(field.type);
        if (!isLeafType(inner) && !isInputObjectType(inner)) visit(inner.name);
      }
    }
  };
  visit('Query');
  return found.sort();
}

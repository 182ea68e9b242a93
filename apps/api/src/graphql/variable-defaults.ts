import {
  astFromValue,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
type Fill = (given: Variables) => Variables;

/** What each document needs; null for the many that need nothing. */
const fills = new WeakMap<DocumentNode, Fill | null>();

/**
 * Puts the schema's and the document's default values where a variable leaves something out. The
 * executor does that itself, but the compiled form of a document refuses a required field that has
 * a default and is not given, so that a request would succeed once and fail from then on.
 *
 * @returns null when the document's variables have no defaults anywhere
 */
export function withVariableDefaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Variables,
): Variables | null {
  let fill = fills.get(document);
  if (fill === undefined) {
    fill = fillOf(schema, document);
    fills.set(document, fill);
  }
  return fill && fill(given);
}

function fillOf(schema: GraphQLSchema, document: DocumentNode): Fill | null {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  // With several operations their variables could clash; the name of the one to run is not known here.
  if (operations.length !== 1) return null;
  const variables = (operations[0]?.variableDefinitions ?? []).flatMap((definition) => {
    const type = typeFromAST(schema, definition.type);
    if (!type || !isInputType(type)) return [];
    const fallback = definition.defaultValue && valueFromASTUntyped(definition.defaultValue);
    return fallback !== undefined || holdsDefaults(type, new Set())
      ? [{ name: definition.variable.name.value, type, fallback }]
      : [];
  });
  if (variables.length === 0) return null;
  return (given) => {
    const filled: Record<string, unknown> = { ...given };
    for (const { name, type, fallback } of variables) {
      const value = filled[name] === undefined ? fallback : filled[name];
      if (value !== undefined) filled[name] = complete(type, value);
    }
    return filled;
  };
}

function holdsDefaults(type: GraphQLInputType, seen: Set<GraphQLInputType>): boolean {
  if (isNonNullType(type) || isListType(type))
    return holdsDefaults(type.ofType as GraphQLInputType, seen);
  if (!isInputObjectType(type) || seen.has(type)) return false;
  seen.add(type);
  return Object.values(type.getFields()).some(
    (field) => field.defaultValue !== undefined || holdsDefaults(field.type, seen),
  );
}

/** The value with defaults filled in, at any depth. What does not fit its type is left for the executor to refuse. */
function complete(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return complete(type.ofType as GraphQLInputType, value);
  if (value === null || value === undefined) return value;
  if (isListType(type)) {
    const item = type.ofType as GraphQLInputType;
    return Array.isArray(value) ? value.map((one) => complete(item, one)) : complete(item, value);
  }
  if (!isInputObjectType(type) || typeof value !== 'object' || Array.isArray(value)) return value;
  const filled: Record<string, unknown> = { ...value };
  for (const field of Object.values(type.getFields())) {
    const here =
      filled[field.name] === undefined
        ? defaultOf(field)
        : complete(field.type, filled[field.name]);
    if (here !== undefined) filled[field.name] = here;
  }
  return filled;
}

/** A default as a client would have sent it. */
function defaultOf(field: GraphQLInputField): unknown {
  if (field.defaultValue === undefined) return undefined;
  const node = astFromValue(field.defaultValue, field.type);
  return node ? valueFromASTUntyped(node) : undefined;
}

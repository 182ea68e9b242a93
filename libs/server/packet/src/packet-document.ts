import { isId } from '@debrief/server-kernel';
import { Kind, parse, type DocumentNode } from 'graphql';

const MOST_DOCUMENTS = 50;
const known = new Map<string, Shape | null>();

interface Shape {
  readonly variable: string;
  readonly operation: string | null;
}

/**
 * The loop whose packet a request asks for, when it asks for that packet and nothing else: its
 * answer is then the same bytes for everybody who is shown the same packet. Null for any other
 * request; that one goes its usual way, so it is never wrong to say null.
 */
export function askedPacket(
  query: unknown,
  variables: unknown,
  operationName: unknown,
): string | null {
  if (typeof query !== 'string' || typeof variables !== 'object' || variables === null) return null;
  const shape = shapeOf(query);
  if (!shape || (operationName ?? shape.operation) !== shape.operation) return null;
  const loopId = (variables as Readonly<Record<string, unknown>>)[shape.variable];
  return typeof loopId === 'string' && isId(loopId) ? loopId.toLowerCase() : null;
}

function shapeOf(query: string): Shape | null {
  const remembered = known.get(query);
  if (remembered !== undefined) return remembered;
  const shape = readShape(query);
  const oldest = known.keys().next();
  if (known.size >= MOST_DOCUMENTS && !oldest.done) known.delete(oldest.value);
  known.set(query, shape);
  return shape;
}

function readShape(query: string): Shape | null {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: 5_000 });
  } catch {
    return null;
  }
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  const [field] = operation?.selectionSet.selections ?? [];
  const [argument] = field?.kind === Kind.FIELD ? (field.arguments ?? []) : [];
  const simple =
    operations.length === 1 &&
    operation?.operation === 'query' &&
    operation.selectionSet.selections.length === 1 &&
    // A second variable could switch parts of the answer on and off.
    operation.variableDefinitions?.length === 1 &&
    (operation.directives?.length ?? 0) === 0 &&
    field?.kind === Kind.FIELD &&
    field.name.value === 'packet' &&
    (field.directives?.length ?? 0) === 0 &&
    field.arguments?.length === 1 &&
    argument?.value.kind === Kind.VARIABLE;
  if (!simple || argument?.value.kind !== Kind.VARIABLE) return null;
  return { variable: argument.value.name.value, operation: operation.name?.value ?? null };
}

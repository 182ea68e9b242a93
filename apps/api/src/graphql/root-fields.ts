import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';

/**
 * How many root fields a document of one operation calls, through fragments; aliases count each. The
 * document is validated, so fragments exist and are no cycles.
 */
export function rootFields(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition.selectionSet] as const]
        : [],
    ),
  );
  const count = (selections: SelectionSetNode | undefined): number =>
    (selections?.selections ?? []).reduce((sum, selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return sum + 1;
        case Kind.INLINE_FRAGMENT:
          return sum + count(selection.selectionSet);
        case Kind.FRAGMENT_SPREAD:
          return sum + count(fragments.get(selection.name.value));
      }
    }, 0);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operation?.kind === Kind.OPERATION_DEFINITION ? count(operation.selectionSet) : 0;
}

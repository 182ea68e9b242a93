import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What a document may hold at most. Raising one is a decision about load: see the operations page. */
export const LIMITS = {
  depth: 12,
  aliases: 15,
  directives: 5,
  tokens: 2000,
  bodyBytes: 256 * 1024,
} as const;

/** The rules beside those of the specification; introspection is refused unless it is configured. */
export function validationRules(options: { readonly introspection: boolean }): ValidationRule[] {
  const rules: ValidationRule[] = [depthRule, aliasRule, directiveRule, oneOperationRule];
  return options.introspection ? rules : [...rules, NoSchemaIntrospectionCustomRule];
}

function depthRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, fragmentsOf(context.getDocument()), new Map());
      if (depth > LIMITS.depth)
        refuse(
          context,
          `The document is nested ${depth} levels deep; at most ${LIMITS.depth} are answered.`,
        );
    },
  };
}

function aliasRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(field) {
      if (field.alias) aliases += 1;
    },
    Document: {
      leave() {
        if (aliases > LIMITS.aliases)
          refuse(
            context,
            `The document has ${aliases} aliases; at most ${LIMITS.aliases} are answered.`,
          );
      },
    },
  };
}

function directiveRule(context: ValidationContext): ASTVisitor {
  let directives = 0;
  return {
    Directive() {
      directives += 1;
    },
    Document: {
      leave() {
        if (directives > LIMITS.directives) {
          refuse(
            context,
            `The document has ${directives} directives; at most ${LIMITS.directives} are answered.`,
          );
        }
      },
    },
  };
}

/** A compiled document is kept by its text alone, so a text must mean one operation. */
function oneOperationRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const operations = document.definitions.filter(
        (definition) => definition.kind === Kind.OPERATION_DEFINITION,
      );
      if (operations.length > 1) refuse(context, 'Send one operation per document.');
    },
  };
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/**
 * Levels of fields, through fragments. Introspection is exempt: where it is on at all, its usual
 * question is deeper. A fragment's depth is computed once; while that runs it counts as 0, so that
 * a cycle (another rule refuses it) ends.
 */
function depthOf(
  selections: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, number>,
): number {
  const depths = (selections?.selections ?? []).map((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value.startsWith('__')
          ? 1
          : 1 + depthOf(selection.selectionSet, fragments, known);
      case Kind.INLINE_FRAGMENT:
        return depthOf(selection.selectionSet, fragments, known);
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        const earlier = known.get(name);
        if (earlier !== undefined) return earlier;
        known.set(name, 0);
        const depth = depthOf(fragments.get(name)?.selectionSet, fragments, known);
        known.set(name, depth);
        return depth;
      }
    }
  });
  return Math.max(0, ...depths);
}

function refuse(context: ValidationContext, message: string): void {
  context.reportError(
    new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
  );
}

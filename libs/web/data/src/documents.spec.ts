import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isUnionType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import * as generated from './generated/graphql';

const sdl = readFileSync(new URL('../../../../apps/api/schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);
const documents = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, text]) => [name, parse(String(text))] as const);

/** Union-typed root fields of a document that do not ask which member came. */
function unionsWithoutTypename(document: ReturnType<typeof parse>): string[] {
  const blind: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const type = types.getType();
        const named = type && 'ofType' in type ? type.ofType : type;
        const asks = node.selectionSet?.selections.some(
          (one) => one.kind === 'Field' && one.name.value === '__typename',
        );
        if (isUnionType(named) && !asks) blind.push(node.name.value);
      },
    }),
  );
  return blind;
}

describe('documents', () => {
  it('exist for every mutation of the schema', () => {
    const used = new Set(
      documents.flatMap(([, document]) =>
        document.definitions.flatMap((definition) =>
          definition.kind === 'OperationDefinition'
            ? definition.selectionSet.selections.flatMap((field) =>
                field.kind === 'Field' ? [field.name.value] : [],
              )
            : [],
        ),
      ),
    );
    const missing = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter(
      (name) => !used.has(name),
    );
    expect(missing).toEqual([]);
  });

  it.each(documents)('%s is valid against the committed schema', (_, document) => {
    expect(validate(schema, document).map((error) => error.message)).toEqual([]);
  });

  it.each(documents)('%s asks which member of a union came', (_, document) => {
    expect(unionsWithoutTypename(document)).toEqual([]);
  });
});

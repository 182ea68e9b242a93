import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { withoutPlainResolvers } from './plain-fields';

/** A resolver as Nest makes one for a property. */
const nest = (property: string, fallback?: string) => {
  const rootFieldResolver = (root: Readonly<Record<string, unknown>>): unknown =>
    root[property] ?? fallback;
  return rootFieldResolver;
};

describe('withoutPlainResolvers', () => {
  const fields = withoutPlainResolvers(
    new GraphQLSchema({
      query: new GraphQLObjectType({
        name: 'Query',
        fields: {
          plain: { type: GraphQLString, resolve: nest('plain') },
          renamed: { type: GraphQLString, resolve: nest('other') },
          defaulted: { type: GraphQLString, resolve: nest('defaulted', 'x') },
          computed: { type: GraphQLString, resolve: () => 'y' },
        },
      }),
    }),
  )
    .getQueryType()
    ?.getFields();

  it('leaves a field to the executor that only reads its own property', () => {
    expect(fields?.['plain']?.resolve).toBeUndefined();
  });

  it('keeps every resolver that does anything else', () => {
    for (const name of ['renamed', 'defaulted', 'computed'])
      expect(fields?.[name]?.resolve).toBeDefined();
  });
});

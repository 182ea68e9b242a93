import {
  isInterfaceType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

/**
 * Takes away the resolvers that only read the property of the field's own name. Nest gives one to
 * every field; without them the executor reads the property itself, which on a large plain tree is
 * several times faster. What a resolver does is found out by asking it, so a renamed field, a
 * default value or real code keeps its resolver.
 */
export function withoutPlainResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      if (field.resolve && onlyReads(field.resolve, name)) delete field.resolve;
    }
  }
  return schema;
}

/** True for Nest's own resolver of a property of that very name, without a default value. */
function onlyReads(resolve: GraphQLFieldResolver<unknown, unknown>, name: string): boolean {
  // Anything that wants arguments or a context is no plain read; only Nest's own is safe to be called here.
  if (resolve.name !== 'rootFieldResolver' || resolve.length !== 1) return false;
  const read = resolve as unknown as (root: object) => unknown;
  const marker = {};
  return read({ [name]: marker }) === marker && read({}) === undefined;
}

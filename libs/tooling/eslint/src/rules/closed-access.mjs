const ROOTS = new Set([
  'Query',
  'Mutation',
  'Subscription',
  'Get',
  'Post',
  'Put',
  'Patch',
  'Delete',
  'All',
  'Head',
]);

/** Access is closed by default: a root field or route says who may call it. */
export const closedAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'Declare who may call this: @Access({ who: … }) beside @{{root}}.' },
  },
  create(context) {
    return {
      MethodDefinition(node) {
        const names = (node.decorators ?? []).map(
          (decorator) => decorator.expression?.callee?.name,
        );
        const root = names.find((name) => ROOTS.has(name));
        if (root && !names.includes('Access')) {
          context.report({ node: node.key, messageId: 'missing', data: { root } });
        }
      },
    };
  },
};

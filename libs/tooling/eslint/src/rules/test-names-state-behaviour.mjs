const CALLS = new Set(['it', 'test']);

/** `it(...)` names state behaviour: they start with a verb in lower case and never with "should". */
export const testNamesStateBehaviour = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      should: 'State what it does, without "should".',
      capital: 'Start with what it does, in lower case.',
      alone: 'No .only, .skip or .todo in what is committed.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        const callee = node.callee;
        if (
          callee.type === 'MemberExpression' &&
          /^(it|test|describe)$/.test(callee.object.name ?? '') &&
          /^(only|skip|todo)$/.test(callee.property.name ?? '')
        ) {
          context.report({ node, messageId: 'alone' });
          return;
        }
        if (callee.type !== 'Identifier' || !CALLS.has(callee.name)) return;
        const name = node.arguments[0];
        if (!name || name.type !== 'Literal' || typeof name.value !== 'string') return;
        if (/^should\b/i.test(name.value)) context.report({ node: name, messageId: 'should' });
        else if (/^[A-Z][a-z]/.test(name.value))
          context.report({ node: name, messageId: 'capital' });
      },
    };
  },
};

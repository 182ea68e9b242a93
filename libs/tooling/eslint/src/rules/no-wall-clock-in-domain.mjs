/** Domain rules get the time passed in; they never look at a clock. */
export const noWallClockInDomain = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { clock: 'Pass the time in: domain rules never read a clock or roll a die.' },
  },
  create(context) {
    const isCall = (node, object, property) =>
      node.callee.type === 'MemberExpression' &&
      node.callee.object.name === object &&
      node.callee.property.name === property;
    return {
      CallExpression(node) {
        if (
          isCall(node, 'Date', 'now') ||
          isCall(node, 'Math', 'random') ||
          isCall(node, 'performance', 'now')
        ) {
          context.report({ node, messageId: 'clock' });
        }
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0)
          context.report({ node, messageId: 'clock' });
      },
    };
  },
};

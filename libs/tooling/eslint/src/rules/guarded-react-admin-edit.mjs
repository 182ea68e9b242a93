/** react-admin's Edit is undoable by default, and a closed tab loses the change: say pessimistic. */
export const guardedReactAdminEdit = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      mode: 'Give <Edit> mutationMode="pessimistic": an undoable change is lost with its tab.',
    },
  },
  create(context) {
    return {
      JSXOpeningElement(node) {
        if (!/^(Edit|EditBase)$/.test(node.name.name ?? '')) return;
        const mode = node.attributes.find((attribute) => attribute.name?.name === 'mutationMode');
        if (mode?.value?.value !== 'pessimistic') context.report({ node, messageId: 'mode' });
      },
    };
  },
};

/** `save()` on a loaded entity rewinds its version and loses updates; write guarded updates. */
export const noOrmSave = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { save: 'No .save() or .remove() of TypeORM: write a guarded update through Tx.' },
  },
  create(context) {
    const FORBIDDEN = new Set(['save', 'remove', 'softRemove', 'recover']);
    return {
      CallExpression(node) {
        const callee = node.callee;
        if (callee.type !== 'MemberExpression' || !FORBIDDEN.has(callee.property.name)) return;
        const target = context.sourceCode.getText(callee.object);
        if (/(manager|repository|Repository|entityManager|getRepository\(.*\))$/.test(target)) {
          context.report({ node, messageId: 'save' });
        }
      },
    };
  },
};

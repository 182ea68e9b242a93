/** Structure that ESLint cannot see: cycles, and who may touch entities, models and migrations. */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'entities-stay-behind-repositories',
      comment: 'The entity never leaves the repository; entities.ts lists them for migrations.',
      severity: 'error',
      from: { pathNot: '(\\.repository|\\.module|\\.entity|/index|/entities|spec)\\.ts$' },
      to: { path: '\\.entity\\.ts$' },
    },
    {
      name: 'models-stay-at-the-edge',
      comment:
        'GraphQL types are for resolvers and mappers; services and readers speak domain words.',
      severity: 'error',
      from: { path: '\\.(service|reader|repository|processor)\\.ts$' },
      to: { path: '\\.model\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'migrations-import-no-lib',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(libs|apps)/' },
    },
    {
      name: 'only-the-packet-service-writes-decisions',
      comment: 'People decide: one writer of `decision`.',
      severity: 'error',
      from: { pathNot: '^libs/server/packet/src/' },
      to: { path: '^libs/server/packet/src/.*decision.*repository\\.ts$' },
    },
    {
      name: 'factories-in-specs-only',
      severity: 'error',
      from: { pathNot: '(spec\\.ts$|/testing/)' },
      to: { path: '/src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(node_modules|/dist/|/generated/|\\.nx/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};

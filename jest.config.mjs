/** One project a kind of test; `KIND` picks it (unit by default). */
const kind = process.env.DEBRIEF_TEST_KIND ?? 'unit';
const match = {
  unit: ['<rootDir>/{apps,libs,migrations}/**/*.spec.{ts,tsx}'],
  medium: ['<rootDir>/{apps,libs,migrations}/**/*.medium-spec.ts'],
  e2e: ['<rootDir>/apps/api-e2e/src/**/*.e2e-spec.ts'],
  browser: ['<rootDir>/apps/dashboard-e2e/src/**/*.browser-spec.ts'],
};
export default {
  testMatch: match[kind],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/', '/.debrief/', '/.nx/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            react: { runtime: 'automatic' },
          },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testEnvironment: 'node',
  ...(kind === 'browser'
    ? { setupFilesAfterEnv: ['<rootDir>/libs/tooling/ci/src/second-try.mjs'] }
    : {}),
  testTimeout: kind === 'unit' ? 20000 : 120000,
  maxWorkers: 2,
};

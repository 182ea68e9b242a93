import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { debrief, depConstraints, specConstraints } from './libs/tooling/eslint/src/index.mjs';

const SPECS = ['**/*spec.ts', '**/*spec.tsx', '**/testing/**/*.ts', 'apps/*-e2e/**/*.ts'];
const boundaries = (constraints) => [
  'error',
  { enforceBuildableLibDependency: false, allow: [], depConstraints: constraints },
];
const ceilings = (lines, functionLines) => ({
  'max-lines': ['error', { max: lines, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': [
    'error',
    { max: functionLines, skipBlankLines: true, skipComments: true },
  ],
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.debrief/**',
      '.cache/**',
      '**/generated/**',
      'coverage/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@nx': nx, debrief },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(depConstraints),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/ban-ts-comment': 'error',
      'debrief/closed-access': 'error',
      'debrief/no-orm-save': 'error',
      'no-console': 'error',
      'max-params': ['error', 6],
      ...ceilings(300, 50),
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'debrief/guarded-react-admin-edit': 'error',
      ...ceilings(400, 90),
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'debrief/no-wall-clock-in-domain': 'error' },
  },
  {
    files: ['apps/api/src/**/*.ts', 'apps/worker/src/**/*.ts', '**/*.mjs', 'apps/*-e2e/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: SPECS,
    rules: {
      '@nx/enforce-module-boundaries': boundaries(specConstraints),
      'debrief/test-names-state-behaviour': 'error',
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['libs/content/src/**/*.ts', 'migrations/*.ts', 'apps/api/src/entities.ts'],
    rules: { 'max-lines': 'off' },
  },
);

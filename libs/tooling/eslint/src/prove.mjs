// Lints deliberately wrong texts with the workspace's own config and prints what was found, as JSON.
// A process of its own: ESLint's plugins and jest's module loader do not go together.
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { debrief, depConstraints } from './index.mjs';

const root = process.cwd();
// The boundary rule reads the cached project graph and is silent without one.
await createProjectGraphAsync();

/** Project folders and names by tag, read from the workspace itself. */
function projects() {
  const patterns = [
    'apps/*',
    'libs/domain',
    'libs/content',
    'libs/server/*',
    'libs/web/*',
    'libs/tooling/*',
    'migrations',
  ];
  const manifests = manifestsOf(patterns.map((pattern) => `${pattern}/package.json`));
  return manifests.map((path) => {
    const manifest = JSON.parse(readFileSync(join(root, path), 'utf8'));
    return {
      folder: path.replace(/\/package\.json$/, ''),
      name: manifest.name,
      tags: manifest.nx?.tags ?? [],
    };
  });
}

function manifestsOf(patterns) {
  return patterns.flatMap((pattern) => {
    const [before, after] = pattern.split('/*');
    if (after === undefined) return existsSync(join(root, pattern)) ? [pattern] : [];
    return readdirSync(join(root, before))
      .map((entry) => `${before}/${entry}${after}`)
      .filter((path) => existsSync(join(root, path)));
  });
}

const untyped = {
  languageOptions: { parserOptions: { project: null, programs: null } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'off',
    '@typescript-eslint/no-misused-promises': 'off',
    '@typescript-eslint/await-thenable': 'off',
    '@typescript-eslint/switch-exhaustiveness-check': 'off',
  },
};
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ files: ['**/*.ts', '**/*.tsx'], ...untyped }],
});

async function rulesFor(filePath, text) {
  const [result] = await eslint.lintText(text, { filePath: join(root, filePath) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const all = projects();
const answers = { boundaries: [], external: [], own: {} };
for (const { sourceTag, onlyDependOnLibsWithTags, bannedExternalImports } of depConstraints) {
  const source = all.find((project) => project.tags.includes(sourceTag));
  if (!source) continue;
  const file =
    source.folder === 'migrations' ? 'migrations/wrong.ts' : `${source.folder}/src/wrong.ts`;
  for (const target of all.filter(
    (project) =>
      project.name !== source.name &&
      project.folder.startsWith('libs/') &&
      !project.tags.includes('lib:tooling'),
  )) {
    const found = await rulesFor(
      file,
      `import * as wrong from '${target.name}';\nexport const used = wrong;\n`,
    );
    answers.boundaries.push({
      from: sourceTag,
      to: target.tags[0],
      allowed: onlyDependOnLibsWithTags.some((tag) => target.tags.includes(tag)),
      refused: found.includes('@nx/enforce-module-boundaries'),
    });
  }
  for (const banned of (bannedExternalImports ?? []).filter((name) => !name.startsWith('node:'))) {
    const name = banned.replace('@nestjs/*', '@nestjs/common');
    const found = await rulesFor(
      file,
      `import * as wrong from '${name}';\nexport const used = wrong;\n`,
    );
    answers.external.push({
      from: sourceTag,
      name,
      refused: found.includes('@nx/enforce-module-boundaries'),
    });
  }
}

const WRONG = {
  'closed-access': [
    'apps/api/src/wrong.ts',
    'import { Query } from "x";\nexport class A { @Query() all() { return 1; } }\n',
  ],
  'no-orm-save': [
    'libs/server/loop/src/wrong.ts',
    'export const f = (manager: { save(x: unknown): unknown }) => manager.save({});\n',
  ],
  'no-wall-clock-in-domain': ['libs/domain/src/wrong.ts', 'export const now = () => Date.now();\n'],
  'test-names-state-behaviour': [
    'libs/domain/src/wrong.spec.ts',
    'it("should work", () => undefined);\n',
  ],
  'guarded-react-admin-edit': [
    'apps/dashboard/src/wrong.tsx',
    'import { Edit } from "react-admin";\nexport const X = () => <Edit>{null}</Edit>;\n',
  ],
};
for (const rule of Object.keys(debrief.rules)) {
  const wrong = WRONG[rule];
  answers.own[rule] = wrong
    ? (await rulesFor(wrong[0], wrong[1])).includes(`debrief/${rule}`)
    : false;
}
const LONG = `export const f = () => {\n${'  void 0;\n'.repeat(60)}};\n`;
answers.ceilings = {
  function: (await rulesFor('libs/domain/src/wrong.ts', LONG)).includes('max-lines-per-function'),
  file: (
    await rulesFor('libs/domain/src/wrong.ts', 'export {};\n' + 'void 0;\n'.repeat(310))
  ).includes('max-lines'),
  any: (await rulesFor('libs/domain/src/wrong.ts', 'export const x: any = 1;\n')).includes(
    '@typescript-eslint/no-explicit-any',
  ),
};
process.stdout.write(JSON.stringify(answers));

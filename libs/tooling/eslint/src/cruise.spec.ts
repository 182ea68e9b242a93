import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small tree with one deliberate fault, cruised with the workspace's own rules. */
function violations(files: Readonly<Record<string, string>>): string[] {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(join('.cache', 'cruise-'));
  try {
    cpSync('.dependency-cruiser.mjs', join(folder, '.dependency-cruiser.mjs'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      '{"compilerOptions":{"module":"ESNext","moduleResolution":"bundler"}}',
    );
    for (const [path, text] of Object.entries({
      'libs/x/ok.ts': 'export const ok = 1;',
      ...files,
    })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const output = execFileSync(
      join(process.cwd(), 'node_modules/.bin/depcruise'),
      [
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'json',
        ...new Set(Object.keys({ libs: 1, ...files }).map((p) => p.split('/')[0] ?? p)),
      ],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const report = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } };
    return report.summary.violations.map((violation) => violation.rule.name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the structure rules', () => {
  it('lets a tree without faults through', () => {
    expect(violations({})).toEqual([]);
  });

  it.each([
    ['no-circular', { 'libs/a/a.ts': "import './b';", 'libs/a/b.ts': "import './a';" }],
    [
      'no-circular',
      {
        'libs/a/a.ts': "import type { B } from './b'; export type A = B;",
        'libs/a/b.ts': "import type { A } from './a'; export type B = A;",
      },
    ],
    [
      'entities-stay-behind-repositories',
      {
        'libs/a/x.entity.ts': 'export class X {}',
        'libs/a/x.service.ts': "import { X } from './x.entity'; export const y = X;",
      },
    ],
    [
      'models-stay-at-the-edge',
      {
        'libs/a/x.model.ts': 'export class X {}',
        'libs/a/x.service.ts': "import { X } from './x.model'; export const y = X;",
      },
    ],
    [
      'migrations-import-no-lib',
      { 'migrations/1.ts': "import { ok } from '../libs/x/ok'; export const y = ok;" },
    ],
    [
      'only-the-packet-service-writes-decisions',
      {
        'libs/server/packet/src/decision.repository.ts': 'export const d = 1;',
        'libs/server/other/src/a.ts':
          "import { d } from '../../packet/src/decision.repository'; export const y = d;",
      },
    ],
    [
      'factories-in-specs-only',
      {
        'libs/a/src/testing/f.ts': 'export const f = 1;',
        'libs/a/src/a.ts': "import { f } from './testing/f'; export const y = f;",
      },
    ],
  ])('bites with %s', (rule, files) => {
    expect(violations(files)).toContain(rule);
  });
});

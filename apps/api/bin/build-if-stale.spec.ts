import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Project {
  readonly name: string;
  readonly output: string;
  readonly sources: readonly string[];
}
interface Builder {
  readonly PROJECTS: readonly Project[];
  staleProjects(root: string, projects?: readonly Project[]): Project[];
}

const PROJECT: Project = { name: 'one', output: 'one/dist/main.js', sources: ['one/src', 'lib'] };

describe('staleProjects', () => {
  let root: string;
  let builder: Builder;
  const write = (path: string, minute: number): void => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    const at = new Date(Date.UTC(2026, 10, 24, 9, minute));
    utimesSync(file, at, at);
  };
  const stale = (): string[] => builder.staleProjects(root, [PROJECT]).map(({ name }) => name);

  beforeAll(async () => {
    builder = (await import(
      pathToFileURL(resolve('apps/api/bin/build-if-stale.mjs')).href
    )) as Builder;
  });
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'stale-'));
    write('one/src/deep/a.ts', 1);
    write('lib/b.ts', 2);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('names what was never built', () => {
    expect(stale()).toEqual(['one']);
  });

  it('leaves alone what is newer than all of its sources', () => {
    write('one/dist/main.js', 3);
    expect(stale()).toEqual([]);
  });

  it('names what has a newer source, also in a lib', () => {
    write('one/dist/main.js', 3);
    write('lib/inner/c.ts', 4);
    expect(stale()).toEqual(['one']);
  });

  it('does not build for a spec or for what a build left behind', () => {
    write('one/dist/main.js', 3);
    write('lib/b.spec.ts', 4);
    write('lib/b.medium-spec.ts', 4);
    write('lib/dist/b.js', 4);
    expect(stale()).toEqual([]);
  });

  it('knows where the sources of the product lie', () => {
    const missing = builder.PROJECTS.flatMap(({ sources }) => sources).filter(
      (source) => !existsIn(source),
    );
    expect(missing).toEqual([]);
  });
});

function existsIn(path: string): boolean {
  return existsSync(resolve(path));
}

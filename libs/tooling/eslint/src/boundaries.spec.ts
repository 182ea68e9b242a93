import { execFileSync } from 'node:child_process';

interface Answers {
  boundaries: { from: string; to: string; allowed: boolean; refused: boolean }[];
  external: { from: string; name: string; refused: boolean }[];
  own: Record<string, boolean>;
  ceilings: Record<string, boolean>;
}

describe('the lint rules of the house', () => {
  let answers: Answers;
  beforeAll(() => {
    const text = execFileSync('node', ['libs/tooling/eslint/src/prove.mjs'], {
      encoding: 'utf8',
      maxBuffer: 10_000_000,
      env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NODE_OPTIONS: '' },
    });
    answers = JSON.parse(text) as Answers;
  }, 180_000);

  it('refuses every import that points up or sideways', () => {
    const missed = answers.boundaries.filter((row) => !row.allowed && !row.refused);
    expect(missed).toEqual([]);
    expect(answers.boundaries.filter((row) => !row.allowed).length).toBeGreaterThan(100);
  });

  it('lets through every import that points down', () => {
    expect(answers.boundaries.filter((row) => row.allowed && row.refused)).toEqual([]);
    expect(answers.boundaries.filter((row) => row.allowed).length).toBeGreaterThan(40);
  });

  it('keeps frameworks out of the domain and TypeORM out of the browser', () => {
    expect(answers.external.filter((row) => !row.refused)).toEqual([]);
    expect(answers.external.length).toBeGreaterThan(10);
  });

  it('bites with each rule of its own', () => {
    expect(Object.entries(answers.own).filter(([, bites]) => !bites)).toEqual([]);
  });

  it('holds the ceilings and refuses any', () => {
    expect(answers.ceilings).toEqual({ function: true, file: true, any: true });
  });
});

import fc from 'fast-check';
import { mergeDrafts } from './merge-drafts';
import { RECOMMENDATIONS } from './scorecard';
import type { RatingValue, ScorecardBody } from './scorecard';

const words = fc.constantFrom('', 'a', 'a b', 'a b c', 'x', 'x y');
const noteIds = ['n1', 'n2', 'n3', 'n4'];

/** Drafts the way a form makes them: every entry once, citations only of notes that are there. */
const draft: fc.Arbitrary<ScorecardBody> = fc
  .record({
    notes: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...noteIds),
        kind: fc.constantFrom('said', 'did', 'artefact'),
        text: words,
        atSeconds: fc.constantFrom(null, 5, 9),
        fileId: fc.constant(null),
      }),
      { selector: ({ id }) => id },
    ),
    ratings: fc.uniqueArray(
      fc.record({
        competency: fc.constantFrom('clarity', 'depth'),
        value: fc.constantFrom<(RatingValue | null)[]>(null, 1, 3, 'not_probed'),
        evidence: fc.subarray(noteIds),
        comment: words,
      }),
      { selector: ({ competency }) => competency },
    ),
    flags: fc.uniqueArray(
      fc.record({
        type: fc.constantFrom('overconfidence', 'ignores_cost'),
        severity: fc.constantFrom('minor', 'critical'),
        evidence: fc.subarray(noteIds),
        comment: words,
      }),
      { selector: ({ type }) => type },
    ),
    keyPoints: fc
      .subarray(['p', 'q', 'r'])
      .map((points) => points.map((keyPoint) => ({ questionKey: 'k', keyPoint }))),
    star: fc.uniqueArray(
      fc.record({
        questionKey: fc.constantFrom('s', 't'),
        situation: words,
        task: words,
        action: words,
        result: words,
        ranLong: fc.boolean(),
        stayedGeneric: fc.boolean(),
        seconds: fc.constantFrom(null, 60, 90),
      }),
      { selector: ({ questionKey }) => questionKey },
    ),
    asked: fc.subarray(['k', 's', 't']),
    aiTools: fc.uniqueArray(
      fc.record({ tool: fc.constantFrom('Editor', 'Chat'), use: words, disclosed: fc.boolean() }),
      { selector: ({ tool }) => tool },
    ),
    recommendation: fc.constantFrom(null, ...RECOMMENDATIONS),
    summary: words,
  })
  .map((body) => {
    const there = new Set(body.notes.map(({ id }) => id));
    const cited = <T extends { evidence: string[] }>(entry: T): T => ({
      ...entry,
      evidence: entry.evidence.filter((id) => there.has(id)),
    });
    return { ...body, ratings: body.ratings.map(cited), flags: body.flags.map(cited) } as const;
  });

/** Every field of a draft by its path, sets with a path for each member: two drafts that say the same give the same. */
function leaves(body: ScorecardBody): Map<string, unknown> {
  const found = new Map<string, unknown>([
    ['recommendation', body.recommendation],
    ['summary', body.summary],
  ]);
  const entry = (path: string, fields: object): void => {
    found.set(path, 'is there');
    for (const [name, value] of Object.entries(fields)) {
      if (Array.isArray(value)) value.forEach((id) => found.set(`${path}.${name}.${id}`, true));
      else found.set(`${path}.${name}`, value);
    }
  };
  body.notes.forEach((note) => entry(`notes.${note.id}`, note));
  body.ratings.forEach((rating) => entry(`ratings.${rating.competency}`, rating));
  body.flags.forEach((flag) => entry(`flags.${flag.type}`, flag));
  body.star.forEach((answer) => entry(`star.${answer.questionKey}`, answer));
  body.keyPoints.forEach(({ questionKey, keyPoint }) =>
    found.set(`keyPoints.${questionKey}.${keyPoint}`, true),
  );
  body.asked.forEach((key) => found.set(`asked.${key}`, true));
  body.aiTools.forEach((tool) => entry(`aiTools.${tool.tool}`, tool));
  return found;
}

/** Whether a path is where a conflict is, or inside the entry it is about. */
const clashes = (path: string, conflicts: readonly { readonly path: string }[]): boolean =>
  conflicts.some((conflict) => path === conflict.path || path.startsWith(`${conflict.path}.`));

const sorted = (found: Map<string, unknown>): [string, unknown][] =>
  [...found].sort(([a], [b]) => (a < b ? -1 : 1));

describe('mergeDrafts, for any three drafts', () => {
  it('gives the one side that changed anything, and no conflict', () => {
    fc.assert(
      fc.property(draft, draft, (base, changed) => {
        const [mine, theirs] = [mergeDrafts(base, changed, base), mergeDrafts(base, base, changed)];
        expect([mine.conflicts, theirs.conflicts]).toEqual([[], []]);
        expect(sorted(leaves(mine.merged))).toEqual(sorted(leaves(changed)));
        expect(sorted(leaves(theirs.merged))).toEqual(sorted(leaves(changed)));
      }),
      { numRuns: 500 },
    );
  });

  it('has no conflict between two sides that say the same', () => {
    fc.assert(
      fc.property(draft, draft, (base, both) => {
        expect(mergeDrafts(base, both, both)).toEqual({ merged: both, conflicts: [] });
      }),
    );
  });

  it('gives the same with the sides swapped, but for conflicts, which swap with them', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const [one, other] = [mergeDrafts(base, mine, theirs), mergeDrafts(base, theirs, mine)];
        const byPath = (a: { path: string }, b: { path: string }): number =>
          a.path < b.path ? -1 : 1;
        expect([...one.conflicts].sort(byPath)).toEqual(
          other.conflicts
            .map(({ path, mine: theirsThere, theirs: mineThere }) => ({
              path,
              mine: mineThere,
              theirs: theirsThere,
            }))
            .sort(byPath),
        );
        const agreed = (body: ScorecardBody) =>
          sorted(leaves(body)).filter(([path]) => !clashes(path, one.conflicts));
        expect(agreed(one.merged)).toEqual(agreed(other.merged));
      }),
      { numRuns: 1_000 },
    );
  });

  it('loses nothing that a side added or wrote: it is in the merge, or shown as a conflict', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const { merged, conflicts } = mergeDrafts(base, mine, theirs);
        const [was, is] = [leaves(base), leaves(merged)];
        for (const side of [mine, theirs]) {
          for (const [path, value] of leaves(side)) {
            if (value === '' || value === null || value === false || was.get(path) === value)
              continue;
            const there = is.get(path);
            const kept =
              there === value ||
              (typeof there === 'string' && there.startsWith(String(value))) ||
              clashes(path, conflicts);
            if (!kept) throw new Error(`${path} ${String(value)} became ${String(there)}`);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives a draft that cites only notes it has', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const { merged } = mergeDrafts(base, mine, theirs);
        const there = new Set(merged.notes.map(({ id }) => id));
        for (const { evidence } of [...merged.ratings, ...merged.flags])
          expect(evidence.filter((id) => !there.has(id))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

import { KillRun, type KillFound } from './kill-run';

/** `npm run kill-drafts` sets both; a test run keeps its seed, so that it repeats. */
const KILLS = Number(process.env['DEBRIEF_KILLS'] ?? 4);
const SEED = Number(process.env['DEBRIEF_KILL_SEED'] ?? 20_261_124);
/** What may be lost of somebody's typing, in seconds. */
const MOST_SECONDS = 3;

function lineOf(found: KillFound, number: number): string {
  const { kill, field, typed, lost, secondsLost, acknowledgedLost } = found;
  return `${String(number).padStart(2)} ${kill} (${field}): ${typed} typed, ${lost} lost (${secondsLost.toFixed(1)} s), ${acknowledgedLost} acknowledged lost`;
}

describe('a draft whose tab, api and network are killed while somebody types', () => {
  let run: KillRun;

  beforeAll(async () => {
    run = await KillRun.begin(SEED);
  }, 240_000);
  afterAll(() => run.end());

  it(
    `loses at most ${MOST_SECONDS} seconds of typing and nothing acknowledged over ${KILLS} kills`,
    async () => {
      const all: KillFound[] = [];
      for (let number = 0; number < KILLS; number += 1) {
        const found = await run.once(number);
        all.push(found);
        if (KILLS > 4) process.stderr.write(`${lineOf(found, number)}\n`);
      }
      const sum = (of: (found: KillFound) => number) => all.reduce((n, found) => n + of(found), 0);
      console.info(
        [
          `Seed ${SEED}`,
          ...all.map(lineOf),
          `In all ${sum(({ typed }) => typed)} characters typed over ${KILLS} kills, ${sum(({ lost }) => lost)} lost, ` +
            `worst ${Math.max(...all.map(({ secondsLost }) => secondsLost)).toFixed(1)} s, acknowledged lost ${sum(({ acknowledgedLost }) => acknowledgedLost)}`,
        ].join('\n'),
      );
      expect(all.filter(({ acknowledgedLost }) => acknowledgedLost > 0)).toEqual([]);
      expect(all.filter(({ secondsLost }) => secondsLost > MOST_SECONDS)).toEqual([]);
    },
    60_000 + KILLS * 60_000,
  );
});

#!/usr/bin/env node
// `npm run schedule:batch -- FOLDER [NxMxSEEDxFILL …]`: plans the generated batches of a folder of benchmarks and
// prints what was placed, the bound, and what it took. STEPS sets what may be spent, SECONDS ends by the clock.
//
// The code is bundled first and run in a process of its own, so that time and memory are those of planning alone.
// Seconds are those of the processor: other processes of a busy machine do not count.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generatorOf } from './batch-instance.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const [folder, ...shapes] = process.argv.slice(2);
const bundle = process.env.BATCH_BUNDLE;
if (!folder) {
  console.error(
    'Usage: npm run schedule:batch -- <folder with loopbatch_gen.mjs> [40x100x1x0.5 …]',
  );
  process.exitCode = 1;
} else if (bundle) await run(folder, bundle);
else await runBundled(resolve(process.env.INIT_CWD ?? process.cwd(), folder));

async function runBundled(path) {
  const { build } = await import('vite');
  const out = mkdtempSync(join(root, 'node_modules/.schedule-batch-'));
  try {
    const entry = join(out, 'entry.mjs');
    const from = (file) => JSON.stringify(join(root, file));
    writeFileSync(
      entry,
      `export { planBatch, brokenRules, priceTogether } from ${from('libs/domain/src/scheduling/index.ts')};
export { loadHighsLp } from ${from('libs/server/planner/src/highs-lp.ts')};`,
    );
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { ssr: entry, outDir: out, emptyOutDir: false, target: 'node20' },
      ssr: { external: ['highs'] },
    });
    const { status } = spawnSync(
      process.execPath,
      [fileURLToPath(import.meta.url), path, ...shapes],
      {
        stdio: 'inherit',
        env: { ...process.env, BATCH_BUNDLE: join(out, 'entry.js') },
      },
    );
    process.exitCode = status ?? 1;
  } finally {
    rmSync(out, { recursive: true });
  }
}

async function run(path, code) {
  const { planBatch, brokenRules, priceTogether, loadHighsLp } = await import(
    pathToFileURL(code).href
  );
  const generate = await generatorOf(path);
  const { best } = JSON.parse(readFileSync(join(path, 'loopbatch.json'), 'utf8'));
  const asked = shapes.length > 0 ? shapes.map(shapeOf) : best;
  console.log(
    'instance          placed  objective  bound     gap %   known best/bound   first ms  seconds    steps   MB',
  );
  for (const { N, M, seed, fill } of asked) {
    const problem = generate({ N, M, seed, fill });
    const { solve, release } = await loadHighsLp();
    const { plan, first, seconds } = planned(problem, { planBatch, solve });
    release();
    check(problem, plan, { brokenRules, priceTogether });
    const known = best.find((each) => sameShape(each, { N, M, seed, fill }));
    console.log(
      [
        `${N}x${M} ${fill} #${seed}`.padEnd(17),
        `${plan.schedules.length}${plan.countProved ? '*' : ' '}`.padEnd(7),
        String(plan.objective).padEnd(10),
        String(plan.bound).padEnd(9),
        (plan.gap * 100).toFixed(4).padEnd(8),
        (known ? `${known.obj}/${known.UB}` : '-').padEnd(18),
        first.toFixed(0).padStart(7),
        seconds.toFixed(1).padStart(8),
        String(plan.steps).padStart(9),
        (process.resourceUsage().maxRSS / 2 ** 10).toFixed(0).padStart(5),
      ].join(' '),
    );
  }
  console.log('* no plan places more');
}

/** Milliseconds of the processor that this process has had. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function planned(problem, { planBatch, solve }) {
  const since = spent();
  const limit = Number(process.env.SECONDS ?? 0) * 1000;
  let first = 0;
  let said = '';
  let lpTime = 0;
  const lp = (program) => {
    const begun = spent();
    const solution = solve(program);
    lpTime += spent() - begun;
    return solution;
  };
  const plan = planBatch(problem, {
    lp,
    steps: Number(process.env.STEPS ?? 200_000),
    cancelled: () => limit > 0 && spent() - since > limit,
    onProgress: ({ stage, placed, objective, bound, steps }) => {
      first ||= spent() - since;
      const line = `${stage} ${placed} ${objective} ${bound}`;
      if (!process.env.VERBOSE || line === said) return;
      said = line;
      const seconds = (spent() - since) / 1000;
      console.log(`  ${seconds.toFixed(2)} s (lp ${(lpTime / 1000).toFixed(2)}) ${line} ${steps}`);
    },
  });
  return { plan, first, seconds: (spent() - since) / 1000 };
}

/** Nothing is printed of a plan that the independent check does not hold. */
function check(problem, plan, { brokenRules, priceTogether }) {
  const broken = brokenRules(problem, plan.schedules);
  if (broken.length > 0) throw new Error(`Rules broken: ${JSON.stringify(broken.slice(0, 3))}`);
  const { price } = priceTogether(problem, plan.schedules);
  const worth = plan.schedules.length * 1000 - price;
  if (worth !== plan.objective) throw new Error(`Worth ${worth}, told as ${plan.objective}`);
}

function shapeOf(text) {
  const [N, M, seed = 1, fill = 0.5] = text.split('x').map(Number);
  return { N, M, seed, fill };
}

function sameShape(a, b) {
  return a.N === b.N && a.M === b.M && a.seed === b.seed && a.fill === b.fill;
}

import { CLEARED, EARLY_LOOKS, RATIONALES, STOPS, UPHELD } from '@debrief/content';
import type { DecisionOutcome, PacketCompetency } from '@debrief/domain';
import { awake } from './calendar';
import { LoopDraft } from './loop-draft';
import { packetOf } from './loop-packet';
import { DAY, HOUR, inSentence, MINUTE, type SeedCandidate, type SeedJob } from './loop-parts';
import { playOpenStage, type Started } from './open-stage';
import { holdStage, passStage, STAGE_DAYS } from './passed-stage';
import type { Script } from './script';
import type { SeasonWorld } from './season-world';

export interface Played {
  readonly loop: LoopDraft;
  readonly drafts: readonly Started[];
}

/** Plays a script from the start of its loop to where it ends today. */
export function playLoop(
  world: SeasonWorld,
  script: Script,
  job: SeedJob,
  candidate: SeedCandidate,
  startedAt: number,
): Played {
  const loop = new LoopDraft(world, job, candidate, startedAt, false);
  if (script.end === 'planned') return { loop, drafts: [] };
  loop.begin();
  const openedAt = passStages(world, loop, script);
  const open = loop.stages[loop.currentStage];
  if (script.end === 'in_progress' && open)
    return { loop, drafts: playOpenStage(world, loop, script, open, openedAt) };
  if (script.end === 'stopped') stop(world, loop, script, openedAt);
  else conclude(world, loop, script, openedAt);
  return { loop, drafts: [] };
}

/** Days before today on which a loop of this script began. */
export function startDaysAgo(script: Script, index: number): number {
  const spread = (index * 7) % 34;
  switch (script.end) {
    case 'planned':
      return 1 + (index % 4);
    case 'in_progress':
      return STAGE_DAYS[script.stage as 0 | 1 | 2 | 3] + 5 + (script.stage === 0 ? -3 : index % 2);
    case 'debrief':
      return 35 + (index % 4);
    case 'on_hold':
      return 42 + (index % 9);
    case 'stopped':
      return STAGE_DAYS[script.stage as 0 | 1 | 2 | 3] + 14 + spread;
    default:
      return 52 + spread;
  }
}

function passStages(world: SeasonWorld, loop: LoopDraft, script: Script): number {
  const through =
    script.end === 'in_progress' || script.end === 'stopped' ? script.stage : loop.stages.length;
  let openedAt = loop.startedAt;
  for (const stage of loop.stages.slice(0, through)) {
    openedAt = passStage(world, loop, script, stage, openedAt);
    if (
      script.earlyLook === 'hiring_manager' &&
      stage.position === 1 &&
      script.end !== 'in_progress'
    ) {
      loop.lookEarly(
        loop.job.hiringManager,
        world.book.text('early look', EARLY_LOOKS, {}, world.random),
        openedAt + 2 * HOUR,
      );
    }
  }
  return openedAt;
}

function stop(world: SeasonWorld, loop: LoopDraft, script: Script, openedAt: number): void {
  const stage = loop.stages[script.stage];
  if (!stage) throw new Error(`A loop has no stage ${script.stage} to stop after`);
  const filedAt = holdStage(world, loop, script, stage, openedAt);
  const reasons = STOPS[stage.kind] ?? STOPS['onsite'] ?? [];
  loop.stop(
    world.book.text(`stop ${stage.kind}`, reasons, {}, world.random),
    awake(filedAt + world.random.int(5, 40) * HOUR, loop.recruiter().zone),
  );
}

const OUTCOMES: Readonly<Record<string, DecisionOutcome>> = {
  hired: 'hire',
  not_hired: 'no_hire',
  on_hold: 'hold',
};

/** From the debrief to the decision, where there is one. */
function conclude(world: SeasonWorld, loop: LoopDraft, script: Script, openedAt: number): void {
  const manager = loop.job.hiringManager;
  const outcome = OUTCOMES[script.end];
  if (!outcome) {
    if (world.random.chance(0.5)) loop.look(manager, 'packet', openedAt + 5 * HOUR);
    return;
  }
  let at = awake(openedAt + world.random.int(18, 44) * HOUR, manager.zone);
  loop.look(manager, 'packet', at);
  for (const { type, outcome: finding } of script.adjudicate) {
    at += 30 * MINUTE;
    const reason = world.book.text(
      finding,
      finding === 'cleared' ? CLEARED : UPHELD,
      loop.candidate.talent.profile,
      world.random,
    );
    loop.adjudicate(type, finding, reason, manager, at);
  }
  at += 50 * MINUTE;
  if (script.heldFirst) {
    decideOn(world, loop, 'hold', at);
    at += world.random.int(3, 6) * DAY;
    loop.look(manager, 'packet', at);
    at += 20 * MINUTE;
  }
  decideOn(world, loop, outcome, at);
}

/** Decides in words that speak of what the packet holds. */
export function decideOn(
  world: Pick<SeasonWorld, 'book' | 'random' | 'pins'>,
  loop: LoopDraft,
  outcome: DecisionOutcome,
  at: number,
): void {
  const nameOf = inSentence(world.pins.competencies);
  const packet = packetOf(loop);
  const ranked = packet.competencies
    .filter(({ n, weight }) => n > 0 && weight > 0)
    .sort((a, b) => value(b) - value(a) || b.weight - a.weight);
  const name = (line: PacketCompetency | undefined): string =>
    line ? nameOf(line.key) : 'the whole packet';
  const slots = {
    ...loop.candidate.talent.profile,
    level: loop.job.level,
    best: name(ranked[0]),
    second: name(ranked[1]),
    worst: name(ranked.at(-1)),
  };
  loop.decide(
    packet,
    outcome,
    world.book.text(`rationale ${outcome}`, RATIONALES[outcome], slots, world.random),
    at,
  );
}

function value({ mean, max }: PacketCompetency): number {
  return mean ?? max ?? 0;
}

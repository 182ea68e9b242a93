import { STOPS } from '@debrief/content';
import type { RoundKind } from '@debrief/domain';
import { DEBRIEF_AFTER, fateOf, ROUND_GAP, stageStart, workingDay, type Fate } from './bulk-plan';
import { LoopDraft } from './loop-draft';
import {
  HOUR,
  MINUTE,
  type DraftRound,
  type DraftStage,
  type SeedCandidate,
  type SeedJob,
  type SeedPerson,
} from './loop-parts';
import { decideOn } from './play-loop';
import type { Pins } from './pins';
import type { Ids, Random } from './random';
import { cardOf } from './season-world';
import type { TextBook } from './text-book';

export interface BulkWorld {
  readonly pins: Pins;
  readonly ids: Ids;
  readonly random: Random;
  readonly book: TextBook;
  readonly now: number;
  readonly today: number;
}

/** Who may be seated on a loop: one person a place, places never shared within a wave. */
export interface Panel {
  lead(kind: RoundKind, place: number): SeedPerson;
  second(place: number): SeedPerson;
}

/** One loop of a bulk load, as far as it has come by now. */
export function playBulkLoop(
  world: BulkWorld,
  job: SeedJob,
  panel: Panel,
  candidate: SeedCandidate,
  startedBefore: number,
): LoopDraft {
  const startedAt = workingDay(world.today, startedBefore) + 9 * HOUR;
  const loop = new LoopDraft(world, job, candidate, Math.min(startedAt, world.now), false);
  const fate = fateOf(candidate.talent.base, world.random);
  loop.begin();
  for (const stage of loop.stages) {
    hold(world, loop, panel, stage, startedBefore);
    if (
      loop.missing().length > 0 ||
      !stage.rounds.every(({ endsAt }) => endsAt !== null && endsAt < world.today)
    )
      return loop;
    const nextAt = nextDay(world, startedBefore, stage);
    if (nextAt > world.now) return loop;
    if (fate.end === 'stopped' && fate.stopAfter === stage.position) {
      stop(world, loop, stage, nextAt);
      return loop;
    }
    loop.advance(nextAt);
    if (world.random.chance(0.3) && loop.blueprint.body.seal !== 'debrief_opened')
      loop.look(loop.recruiter(), 'packet', nextAt + 20 * MINUTE);
  }
  conclude(world, loop, fate, startedBefore);
  return loop;
}

/** A stage is passed the working day before the next one, or by the debrief. */
function nextDay({ today }: BulkWorld, startedBefore: number, stage: DraftStage): number {
  const after = [4, 8, 12, 15][stage.position] ?? DEBRIEF_AFTER;
  return workingDay(today, startedBefore - after) + 19 * HOUR;
}

/** Staffs and schedules a stage; whatever has been held is filed by nearly everybody. */
function hold(
  world: BulkWorld,
  loop: LoopDraft,
  panel: Panel,
  stage: DraftStage,
  startedBefore: number,
): void {
  let startsAt = stageStart(world.today, startedBefore, stage.position);
  const asked = Math.max(loop.lastActivityAt, loop.startedAt) + HOUR;
  for (const round of stage.rounds) {
    seat(world, loop, panel, round, Math.min(asked, world.now));
    loop.schedule(round, startsAt, Math.min(asked + 10 * MINUTE, world.now));
    const endsAt = round.endsAt ?? startsAt;
    if (endsAt < world.today) file(world, loop, round, endsAt, startedBefore);
    startsAt = endsAt + ROUND_GAP;
  }
}

function seat(
  world: BulkWorld,
  loop: LoopDraft,
  panel: Panel,
  round: DraftRound,
  at: number,
): void {
  const { kind, position } = round.plan;
  const place = round.stage.position + position;
  loop.assign(round, leadOf(loop, panel, kind, place), 'lead', at);
  if (round.stage.kind !== 'onsite' || !world.random.chance(0.1)) return;
  loop.assign(round, panel.second(place), world.random.chance(0.75) ? 'panelist' : 'shadow', at);
}

function leadOf(loop: LoopDraft, panel: Panel, kind: RoundKind, place: number): SeedPerson {
  if (kind === 'recruiter_screen') return loop.recruiter();
  return kind === 'hiring_manager' ? loop.job.hiringManager : panel.lead(kind, place);
}

function file(
  world: BulkWorld,
  loop: LoopDraft,
  round: DraftRound,
  endsAt: number,
  startedBefore: number,
): void {
  const recent = startedBefore < 20;
  for (const seat of round.seats) {
    if (recent && world.random.chance(0.15)) continue;
    const at = endsAt + world.random.int(15, 600) * MINUTE;
    loop.file(seat, cardOf(world, loop, round, seat.person), Math.min(at, world.now));
  }
}

function stop(world: BulkWorld, loop: LoopDraft, stage: DraftStage, at: number): void {
  loop.stop(
    world.book.text(
      `stop ${stage.kind}`,
      STOPS[stage.kind] ?? STOPS['onsite'] ?? [],
      {},
      world.random,
    ),
    at,
  );
}

function conclude(world: BulkWorld, loop: LoopDraft, { end }: Fate, startedBefore: number): void {
  const at = workingDay(world.today, startedBefore - DEBRIEF_AFTER) + 11 * HOUR;
  if (at > world.now) return;
  loop.look(loop.job.hiringManager, 'packet', at);
  decideOn(
    world,
    loop,
    end === 'hired' ? 'hire' : end === 'on_hold' ? 'hold' : 'no_hire',
    at + 40 * MINUTE,
  );
}

import { AMENDED_AFTER, AMENDED_BEFORE, EXCUSES, NO_SHOWS } from '@debrief/content';
import type { SeatRole } from '@debrief/domain';
import { awake } from './calendar';
import type { LoopDraft } from './loop-draft';
import {
  DAY,
  HOUR,
  inSentence,
  MINUTE,
  type DraftRound,
  type DraftSeat,
  type DraftStage,
} from './loop-parts';
import type { RoundWish, Script } from './script';
import { amended, cardOf, type SeasonWorld } from './season-world';
import { place, type PlaceWish } from './staffing';

/** Days after the start of a loop at which the rounds of a stage are held, at the earliest. */
export const STAGE_DAYS = [2, 8, 16, 24] as const;

/** The wish a script has for a round: the first of its kind only. */
export function wishOf(script: Script, loop: LoopDraft, round: DraftRound): RoundWish | null {
  const first = loop.rounds().find(({ plan }) => plan.kind === round.plan.kind);
  return first === round
    ? (script.wishes.find(({ kind }) => kind === round.plan.kind) ?? null)
    : null;
}

/** Puts people on a round and gives it a time, some hours after its stage opened. */
export function staff(
  world: SeasonWorld,
  loop: LoopDraft,
  round: DraftRound,
  wish: PlaceWish,
  asked: number,
): void {
  const placed = place(world, loop, round, wish);
  const at = Math.min(awake(asked, loop.recruiter().zone), placed.startsAt - 2 * HOUR);
  for (const { person, role } of placed.people) loop.assign(round, person, role, at);
  loop.schedule(round, placed.startsAt, at + 20 * MINUTE);
}

/** The second seat of a round: what the script wants, or now and then one of its own accord. */
export function secondRole(
  world: SeasonWorld,
  round: DraftRound,
  wish: RoundWish | null,
): SeatRole | null {
  if (wish?.extra)
    return wish.extra === 'shadow' || wish.extra === 'reverse_shadow' ? wish.extra : 'panelist';
  if (round.stage.kind !== 'onsite') return null;
  if (world.random.chance(0.16)) return 'panelist';
  return world.random.chance(0.06) ? 'shadow' : null;
}

/** Files for everybody of a round that has been held; the last moment is `until`. */
export function fileRound(
  world: SeasonWorld,
  loop: LoopDraft,
  round: DraftRound,
  wish: RoundWish | null,
  until: number,
): number {
  let last = 0;
  for (const seat of [...round.seats]) {
    if (seat.state === 'removed' || round.endsAt === null) continue;
    if (seat.role === 'panelist' && (wish?.extra === 'excused' || wish?.extra === 'no_show')) {
      leaveOut(world, loop, seat, wish.extra);
      continue;
    }
    const late = world.random.chance(0.12)
      ? world.random.int(26, 44)
      : 1 + world.random.next() ** 2 * 22;
    const at = Math.min(
      awake(round.endsAt + Math.round(late * 60) * MINUTE, seat.person.zone),
      until,
    );
    const directive = seat.role === 'lead' && wish ? wish : {};
    loop.file(seat, cardOf(world, loop, round, seat.person, directive), at);
    last = Math.max(last, at);
    if (seat.role === 'lead' && wish?.amend === 'alone') {
      const amendedAt = Math.min(at + 3 * HOUR, until);
      amend(world, loop, seat, false, amendedAt);
      last = Math.max(last, amendedAt);
    }
  }
  return last;
}

function leaveOut(
  world: SeasonWorld,
  loop: LoopDraft,
  seat: DraftSeat,
  state: 'excused' | 'no_show',
): void {
  const { book, random } = world;
  const lead = seat.round.seats.find(({ role }) => role === 'lead')?.person.name ?? 'The lead';
  const reason = book.text(state, state === 'excused' ? EXCUSES : NO_SHOWS, { lead }, random);
  const { startsAt, endsAt } = seat.round;
  loop.excuse(
    seat,
    state,
    reason,
    state === 'excused' ? (startsAt ?? 0) - HOUR : (endsAt ?? 0) + HOUR,
  );
}

/** The author thinks again about one rating, on their own or after they saw the others'. */
function amend(
  world: SeasonWorld,
  loop: LoopDraft,
  seat: DraftSeat,
  afterSeeing: boolean,
  at: number,
): void {
  const latest = seat.card?.versions.at(-1);
  if (!latest) return;
  const change = amended(latest.body, afterSeeing);
  const worst = inSentence(world.pins.competencies)(change.competency);
  const reason = afterSeeing
    ? world.book.text('amend after', AMENDED_AFTER, { worst }, world.random)
    : world.book.text('amend alone', AMENDED_BEFORE, { worst }, world.random);
  loop.amend(seat, change.body, reason, at);
}

/** Staffs and holds a stage and files for everybody on it. Returns when the last one filed. */
export function holdStage(
  world: SeasonWorld,
  loop: LoopDraft,
  script: Script,
  stage: DraftStage,
  openedAt: number,
): number {
  let from = Math.max(loop.startedAt + (STAGE_DAYS[stage.position] ?? 0) * DAY, openedAt + DAY);
  for (const round of stage.rounds) {
    const second = secondRole(world, round, wishOf(script, loop, round));
    staff(
      world,
      loop,
      round,
      { from, back: false, second, withDemo: script.end !== 'in_progress' },
      openedAt + world.random.int(3, 20) * HOUR,
    );
    from = (round.endsAt ?? from) + 15 * MINUTE;
  }
  const until = world.midnight - 2 * HOUR;
  return Math.max(
    ...stage.rounds.map((round) =>
      fileRound(world, loop, round, wishOf(script, loop, round), until),
    ),
  );
}

/** A stage from its opening to its passing: staffed, held, filed, looked at. Returns when it was passed. */
export function passStage(
  world: SeasonWorld,
  loop: LoopDraft,
  script: Script,
  stage: DraftStage,
  openedAt: number,
): number {
  const passedAt = awake(
    holdStage(world, loop, script, stage, openedAt) + world.random.int(2, 20) * HOUR,
    loop.recruiter().zone,
  );
  if (passedAt > world.midnight)
    throw new Error(`${loop.candidate.name} would pass ${stage.name} in the future`);
  loop.advance(passedAt);
  lookBack(world, loop, script, stage, passedAt);
  return passedAt;
}

/** Who reads what once a stage is open to them; some amend after it. */
function lookBack(
  world: SeasonWorld,
  loop: LoopDraft,
  script: Script,
  stage: DraftStage,
  passedAt: number,
): void {
  const sealed = loop.blueprint.body.seal === 'debrief_opened' && loop.state !== 'debrief';
  if (sealed) return;
  const { random } = world;
  if (random.chance(0.5))
    loop.look(loop.recruiter(), 'packet', passedAt + random.int(10, 50) * MINUTE);
  // A manager who reads before the closing talk files a scorecard that is not independent; few do.
  if (stage.position === 2 && random.chance(0.2))
    loop.look(loop.job.hiringManager, 'packet', passedAt + random.int(60, 90) * MINUTE);
  for (const seat of loop
    .seats()
    .filter(({ card, round }) => card !== null && round.stage === stage)) {
    const amends =
      seat.role === 'lead' && wishOf(script, loop, seat.round)?.amend === 'after_seeing';
    if (!amends && !random.chance(0.2)) continue;
    const at = passedAt + random.int(20, 170) * MINUTE;
    loop.look(seat.person, 'scorecards', at);
    if (amends) amend(world, loop, seat, true, at + 40 * MINUTE);
  }
}

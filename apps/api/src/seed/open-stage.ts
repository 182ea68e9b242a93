import { EARLY_LOOKS } from '@debrief/content';
import { demoStart } from './demo-times';
import type { LoopDraft } from './loop-draft';
import { DAY, HOUR, MINUTE, type DraftRound, type DraftSeat, type DraftStage } from './loop-parts';
import { fileRound, secondRole, staff, wishOf } from './passed-stage';
import type { Script } from './script';
import { cardOf, isOwed, unfinished, type SeasonWorld } from './season-world';

/** Distances to now of the demo interviewer's rounds of today, in minutes. */
export const TODAY: readonly number[] = [-150, 45, 195];

export interface Started {
  readonly seat: DraftSeat;
  readonly revision: number;
  readonly at: number;
  readonly body: ReturnType<typeof unfinished>;
}

/** The stage a running loop is in, as far as its script says. Returns the drafts begun. */
export function playOpenStage(
  world: SeasonWorld,
  loop: LoopDraft,
  script: Script,
  stage: DraftStage,
  openedAt: number,
): readonly Started[] {
  const rounds = stage.rounds.filter((round) => !isDemoRound(script, loop, round));
  const asked = Math.min(openedAt + 5 * HOUR, world.midnight - 3 * HOUR);
  const demo = stage.rounds.find((round) => isDemoRound(script, loop, round));
  if (demo) seatDemo(world, loop, script, demo, asked);
  rounds.forEach((round, index) =>
    prepare(world, loop, script, round, { index, of: rounds.length, asked }),
  );
  if (script.earlyLook) lookEarly(world, loop, script);
  return drafts(world, loop, script, stage);
}

interface Place {
  readonly index: number;
  readonly of: number;
  readonly asked: number;
}

function prepare(
  world: SeasonWorld,
  loop: LoopDraft,
  script: Script,
  round: DraftRound,
  { index, of, asked }: Place,
): void {
  if (script.progress === 'unstaffed') return;
  const wish = wishOf(script, loop, round);
  if (script.progress === 'unscheduled' || script.owedFor !== null)
    return seatKnown(world, loop, script, round, asked);
  const held = isHeld(script, index, of);
  const second = secondRole(world, round, wish);
  const from = held
    ? world.midnight - (1 + ((of - index) % 3)) * DAY
    : world.midnight + (1 + index) * DAY;
  staff(world, loop, round, { from, back: held, second, withDemo: false }, asked);
  if (held && isFiled(script, index, of))
    fileRound(world, loop, round, wish, world.midnight - HOUR);
}

function isHeld({ progress }: Script, index: number, of: number): boolean {
  return (
    progress === 'waiting' ||
    progress === 'complete' ||
    (progress === 'middle' && index < Math.ceil(of / 2))
  );
}

/** Where all is held and some is owed, it is the last round; beside the demo interviewer's nobody else owes. */
function isFiled({ progress, demo }: Script, index: number, of: number): boolean {
  return progress !== 'waiting' || demo !== null || (index < of - 1 && index !== of - 3);
}

/** A screen or closing talk whose holder is given: without a time yet, or owed since a while. */
function seatKnown(
  world: SeasonWorld,
  loop: LoopDraft,
  script: Script,
  round: DraftRound,
  asked: number,
): void {
  const person = personFor(world, loop, round);
  loop.assign(round, person, 'lead', asked);
  if (script.owedFor === null) return;
  const startsAt = demoStart(world.now, person.zone, -script.owedFor, TODAY);
  world.calendar.book(
    [person.id, loop.candidate.id],
    startsAt,
    startsAt + round.plan.durationMinutes * MINUTE,
  );
  loop.schedule(round, startsAt, asked + 20 * MINUTE);
}

function personFor(world: SeasonWorld, loop: LoopDraft, round: DraftRound): DraftSeat['person'] {
  if (round.plan.kind === 'recruiter_screen') return loop.recruiter();
  if (round.plan.kind === 'hiring_manager') return loop.job.hiringManager;
  const person = world.cast.interviewers
    .slice(1)
    .find(({ kinds }) => kinds.includes(round.plan.kind));
  if (!person) throw new Error(`Nobody holds ${round.plan.kind}`);
  return person;
}

function isDemoRound({ demo }: Script, loop: LoopDraft, round: DraftRound): boolean {
  return demo !== null && loop.rounds().find(({ plan }) => plan.kind === demo.kind) === round;
}

function seatDemo(
  world: SeasonWorld,
  loop: LoopDraft,
  { demo }: Script,
  round: DraftRound,
  asked: number,
): void {
  const [person] = world.cast.interviewers;
  if (!demo || !person) return;
  const startsAt = demoStart(world.now, person.zone, demo.startsIn, TODAY);
  loop.assign(round, person, 'lead', asked);
  loop.schedule(round, startsAt, asked + 20 * MINUTE);
  world.calendar.book(
    [loop.candidate.id],
    startsAt,
    startsAt + round.plan.durationMinutes * MINUTE,
  );
  const filedAt = (round.endsAt ?? startsAt) + 25 * MINUTE;
  if (TODAY.includes(demo.startsIn) && demo.startsIn < 0 && filedAt <= world.now)
    loop.file(round.seats[0] as DraftSeat, cardOf(world, loop, round, person), filedAt);
}

/** The hours in which the demo interviewer's rounds lie are taken before anybody else is placed. */
export function bookDemo(world: SeasonWorld, scripts: readonly Script[]): void {
  const [person] = world.cast.interviewers;
  for (const { demo } of scripts) {
    if (!demo || !person) continue;
    const startsAt = demoStart(world.now, person.zone, demo.startsIn, TODAY);
    world.calendar.book([person.id], startsAt, startsAt + 75 * MINUTE);
  }
}

function lookEarly(world: SeasonWorld, loop: LoopDraft, { earlyLook }: Script): void {
  const person = earlyLook === 'recruiter' ? loop.recruiter() : loop.job.hiringManager;
  loop.lookEarly(
    person,
    world.book.text('early look', EARLY_LOOKS, {}, world.random),
    world.midnight - 40 * MINUTE,
  );
}

/** Drafts of those who have begun to write: the demo interviewer always, others now and then. */
function drafts(
  world: SeasonWorld,
  loop: LoopDraft,
  { demo }: Script,
  stage: DraftStage,
): readonly Started[] {
  const [demoPerson] = world.cast.interviewers;
  return stage.rounds
    .flatMap(({ seats }) => seats)
    .flatMap((seat): Started[] => {
      const { endsAt } = seat.round;
      const wanted = seat.person === demoPerson ? demo?.draft === true : world.random.chance(0.5);
      if (!isOwed(seat) || endsAt === null || endsAt + 30 * MINUTE > world.now || !wanted)
        return [];
      const share = seat.person === demoPerson && (demo?.startsIn ?? 0) < -1500 ? 0.7 : 0.35;
      const body = unfinished(cardOf(world, loop, seat.round, seat.person), share);
      return [
        {
          seat,
          revision: world.random.int(3, 19),
          at: Math.min(endsAt + 25 * MINUTE, world.now),
          body,
        },
      ];
    });
}

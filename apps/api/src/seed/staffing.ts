import type { SeatRole } from '@debrief/domain';
import { near } from './calendar';
import type { LoopDraft } from './loop-draft';
import { MINUTE, type DraftRound, type SeedPerson } from './loop-parts';
import { seated, type SeasonWorld } from './season-world';

export interface Placed {
  readonly people: readonly { readonly person: SeedPerson; readonly role: SeatRole }[];
  readonly startsAt: number;
}

export interface PlaceWish {
  /** Not before (or, with `back`, not after the day of) this moment. */
  readonly from: number;
  readonly back: boolean;
  /** A second person beside the lead. */
  readonly second: SeatRole | null;
  /** The demo interviewer's running loops are the script's own business. */
  readonly withDemo: boolean;
}

/** How many of the least booked people are tried; of those the one who is free first is taken. */
const TRIED = 5;

/** Finds who holds a round and when, and books them. @throws when nobody can within the days looked at */
export function place(
  world: SeasonWorld,
  loop: LoopDraft,
  round: DraftRound,
  wish: PlaceWish,
): Placed {
  const { calendar } = world;
  const minutes = round.plan.durationMinutes;
  let best: Placed | null = null;
  for (const people of panels(world, loop, round, wish)) {
    const startsAt = calendar.find(
      people.map(({ person }) => person),
      loop.candidate.id,
      wish.from,
      minutes,
      wish.back,
    );
    if (startsAt === null) continue;
    const sooner =
      best === null || (wish.back ? startsAt > best.startsAt : startsAt < best.startsAt);
    if (sooner) best = { people, startsAt };
  }
  if (!best) throw new Error(`Nobody can hold ${round.plan.name} of ${loop.candidate.name}`);
  calendar.book(
    [loop.candidate.id, ...best.people.map(({ person }) => person.id)],
    best.startsAt,
    best.startsAt + minutes * MINUTE,
  );
  return best;
}

function panels(
  world: SeasonWorld,
  loop: LoopDraft,
  round: DraftRound,
  wish: PlaceWish,
): Placed['people'][] {
  return leads(world, loop, round, wish)
    .slice(0, TRIED)
    .flatMap((lead): Placed['people'][] => {
      const first = { person: lead, role: 'lead' as const };
      const { second } = wish;
      if (second === null) return [[first]];
      return free(world, loop, wish)
        .filter((person) => person !== lead && near(person.zone, lead.zone, wish.from))
        .slice(0, TRIED)
        .map((person) => [first, { person, role: second }]);
    });
}

/** Who may lead a round, least booked first. */
export function leads(
  world: SeasonWorld,
  loop: LoopDraft,
  round: DraftRound,
  wish: PlaceWish,
): readonly SeedPerson[] {
  const { kind } = round.plan;
  if (kind === 'recruiter_screen') return [loop.recruiter()];
  if (kind === 'hiring_manager') return [loop.job.hiringManager];
  return free(world, loop, wish).filter(({ kinds }) => kinds.includes(kind));
}

function free(world: SeasonWorld, loop: LoopDraft, { withDemo }: PlaceWish): readonly SeedPerson[] {
  const { cast, calendar, barred } = world;
  const taken = seated(loop);
  const [demo] = cast.interviewers;
  return [...cast.interviewers, ...cast.recruiters, ...cast.hiringManagers]
    .filter(({ kinds }) => kinds.length > 0)
    .filter(
      (person) =>
        (withDemo || person !== demo) &&
        person !== loop.recruiter() &&
        person !== loop.job.hiringManager,
    )
    .filter(({ id }) => !taken.has(id) && !barred.get(loop.candidate.id)?.has(id))
    .sort((a, b) => calendar.load(a.id) - calendar.load(b.id) || (a.id < b.id ? -1 : 1));
}

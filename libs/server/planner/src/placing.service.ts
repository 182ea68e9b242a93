import type { FieldProblem, Placement } from '@debrief/domain';
import type { Actor, Tx } from '@debrief/server-kernel';
import {
  LoopService,
  RoundPlacing,
  type NewSeat,
  type PlaceableRound,
  type RoundPlace,
} from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { Assembled } from './problem.assembly';
import { mapPlacements } from './schedule.mapper';
import { legendOfStage } from './desk.reader';

export type PlacingRefused =
  { readonly stale: number } | { readonly problems: readonly FieldProblem[] };

interface Move {
  readonly places: readonly RoundPlace[];
  readonly removed: readonly { readonly id: string; readonly personId: string }[];
  readonly added: readonly NewSeat[];
}

/** Writes a decided schedule: slots, seats, rooms. The loop is locked already. */
@Injectable()
export class PlacingService {
  public constructor(
    private readonly loops: LoopService,
    private readonly placing: RoundPlacing,
  ) {}

  /** Null when it is written; fails with `23P01` when somebody or something is taken. */
  public async place(
    tx: Tx,
    actor: Actor,
    ground: Assembled,
    placements: readonly Placement[],
    { owes, holdId }: { readonly owes: boolean; readonly holdId: string | null },
  ): Promise<PlacingRefused | null> {
    const { stage } = ground;
    const ids = placements.map(({ round }) => round);
    const now = await this.placing.rounds(tx, stage.loopId, ids);
    const before = new Map(ground.rounds.map(({ id, version }) => [id, version]));
    const stale = now.find(({ id, version }) => before.get(id) !== version);
    if (stale ?? now.length !== ids.length) return { stale: stale?.version ?? 0 };
    const move = moveOf(ground, placements, now);
    const problems = removeProblems(move, now, actor, owes);
    if (problems.length > 0) return { problems };
    await this.placing.queueUp(tx, subjectsOf(ground, placements));
    await this.placing.lift(tx, ids);
    await this.placing.removeSeats(
      tx,
      move.removed.map(({ id }) => id),
    );
    await this.placing.place(tx, move.places, holdId);
    const seats = await this.placing.seat(tx, stage.loopId, move.added, holdId);
    await this.placing.forgetAnswers(tx, movedOf(move, now));
    await this.loops.bumpContent(tx, stage.loopId);
    this.tell(tx, stage.loopId, now, move, seats);
    return null;
  }

  private tell(
    tx: Tx,
    loopId: string,
    before: readonly PlaceableRound[],
    { removed, places }: Move,
    seats: readonly string[],
  ): void {
    for (const { id } of removed) tx.emit('seat.removed', { loopId, seatId: id });
    for (const seatId of seats) tx.emit('seat.assigned', { loopId, seatId });
    for (const { id, startsAt, place } of places) {
      const round = before.find((one) => one.id === id);
      const at = round?.startsAt?.getTime() ?? null;
      const same = at === startsAt.getTime();
      if (same && round?.place === place) continue;
      const change = at === null ? 'set' : same ? 'place' : 'moved';
      tx.emit('round.scheduled', { loopId, roundId: id, change });
    }
  }
}

function moveOf(
  ground: Assembled,
  placements: readonly Placement[],
  now: readonly PlaceableRound[],
): Move {
  const rooms = new Map(ground.rooms.map((room) => [room.id, room]));
  const timed = mapPlacements(ground.problem, placements, legendOfStage(ground));
  const roundOf = (id: string) => now.find((round) => round.id === id);
  const places = timed.map(({ roundId, startsAt, endsAt, roomId }) => {
    const room = roomId ? rooms.get(roomId) : undefined;
    const before = roundOf(roundId);
    return {
      id: roundId,
      stageId: ground.stage.stageId,
      startsAt,
      endsAt,
      roomId,
      place: room ? room.link || room.name : (before?.place ?? ''),
    };
  });
  const roles = new Map(
    ground.request.rounds.flatMap(({ seats }) => seats.map(({ id, role }) => [id, role])),
  );
  const removed = placements.flatMap(({ round, seats }) =>
    (roundOf(round)?.seats ?? []).filter((seat) =>
      seats.some((one) => one.seat === seat.id && one.person !== seat.personId),
    ),
  );
  const added = placements.flatMap(({ round, seats }) =>
    seats.flatMap(({ seat, person }): NewSeat[] => {
      const kept = roundOf(round)?.seats.some((one) => one.id === seat && one.personId === person);
      const role = roles.get(seat);
      return kept || !role
        ? []
        : [{ roundId: round, stageId: ground.stage.stageId, personId: person, role }];
    }),
  );
  return { places, removed, added };
}

/** Nobody takes themselves off, nor, while they owe here, anybody else: see the rules of seats. */
function removeProblems(
  { removed, added }: Move,
  now: readonly PlaceableRound[],
  actor: Actor,
  owes: boolean,
): FieldProblem[] {
  const seated = now.flatMap(({ seats }) => seats);
  const refuse = (code: string, message: string): FieldProblem[] => [
    { path: 'placements', code, message },
  ];
  if (removed.some(({ personId }) => personId === actor.personId))
    return refuse('OWN_SEAT', 'Ask a colleague to take you off: nobody gives up their own seat.');
  if (owes && removed.length > 0)
    return refuse('SEALED', 'File what you owe on this loop before you change its panel.');
  if (removed.some(({ id }) => seated.some((seat) => seat.id === id && seat.filed)))
    return refuse('ALREADY_FILED', 'A scorecard is filed for a seat that would be given up.');
  const gone = new Set(removed.map(({ id }) => id));
  const twice = added.some(({ roundId, personId }) =>
    now.some(
      (round) =>
        round.id === roundId &&
        round.seats.some((seat) => seat.personId === personId && !gone.has(seat.id)),
    ),
  );
  return twice ? refuse('ALREADY_SEATED', 'Somebody would have two seats in one round.') : [];
}

function movedOf({ places }: Move, now: readonly PlaceableRound[]): string[] {
  return places
    .filter(({ id, startsAt }) => {
      const before = now.find((round) => round.id === id)?.startsAt ?? null;
      return before?.getTime() !== startsAt.getTime();
    })
    .map(({ id }) => id);
}

function subjectsOf({ stage }: Assembled, placements: readonly Placement[]): string[] {
  return [
    stage.candidateId,
    ...placements.flatMap(({ seats, room }) => [
      ...seats.map(({ person }) => person),
      ...(room ? [room] : []),
    ]),
  ];
}

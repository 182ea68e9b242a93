import {
  changesOf,
  plainSwap,
  type FieldProblem,
  type RoundChange,
  type SeatAt,
} from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';
import { LoopService, SeatExchange, type Clash } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { RepairProposal } from './repair-plan.repository';

export type RepairBooked =
  | { readonly kind: 'booked'; readonly newSeatIds: readonly string[] }
  /** The rounds are not any more what the proposal was made for. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] };

interface StandingRow {
  readonly startsAt: Date | null;
  readonly seats: readonly {
    readonly seat: string;
    readonly person: string;
    readonly state: string;
  }[];
}

/** Makes a repair, all of it or nothing, inside the transaction of who decided it. The loop must be locked. */
@Injectable()
export class RepairBooking {
  public constructor(
    private readonly db: Db,
    private readonly loops: LoopService,
    private readonly seats: SeatExchange,
  ) {}

  /**
   * Fails with the database's `23P01` when somebody is taken by now.
   *
   * @param byId who decides it; null for the organisation's policy
   */
  public async book(
    tx: Tx,
    proposal: RepairProposal,
    why: { readonly reason: string; readonly byId: string | null },
  ): Promise<RepairBooked> {
    for (const round of proposal.before)
      if (!stands(await this.standing(tx, round.round), round.startsAt, round.seats))
        return { kind: 'changed' };
    const changes = changesOf(proposal.before, proposal.after);
    const moved = changes.filter((change) => change.moved || change.placeChanged);
    // Nobody is in two places while rounds trade their times: all give theirs up first.
    for (const change of moved) await this.place(tx, change, null);
    const newSeatIds: string[] = [];
    for (const { swaps } of changes)
      for (const { seat, to } of swaps) {
        const stored = await this.seats.seat(tx, seat);
        if (!stored) return { kind: 'changed' };
        const put = await this.seats.put(tx, stored, to, why);
        if (!put.ok) return { kind: 'refused', problems: put.problems };
        newSeatIds.push(put.newSeatId);
      }
    for (const change of moved) await this.place(tx, change, change.after.startsAt);
    return { kind: 'booked', newSeatIds };
  }

  /** Whose other round keeps a proposal from being made; null when they have become free meanwhile. */
  public clash({ before, after }: RepairProposal): Promise<Clash | null> {
    const wanted = changesOf(before, after).flatMap(({ round, after: { startsAt, seats } }) =>
      seats.map(({ person }) => ({ round, person, at: new Date(startsAt).toISOString() })),
    );
    return this.db.readOne<Clash & Record<string, unknown>>(
      'planner.repair.clash',
      `SELECT p.id AS "personId", p.name AS "personName", lower(s.during) AS "startsAt", upper(s.during) AS "endsAt"
       FROM jsonb_to_recordset($1::jsonb) AS w (round uuid, person uuid, at timestamptz) JOIN round r ON r.id = w.round
       JOIN seat s ON s.person_id = w.person AND s.state = 'assigned' AND s.round_id <> r.id
         AND s.during && tstzrange(w.at, w.at + make_interval(mins => r.duration_minutes))
       JOIN person p ON p.id = s.person_id ORDER BY lower(s.during), p.id LIMIT 1`,
      [JSON.stringify(wanted)],
    );
  }

  private standing(tx: Tx, roundId: string): Promise<StandingRow | null> {
    return tx.queryOne<StandingRow & Record<string, unknown>>(
      `SELECT r.starts_at AS "startsAt", coalesce((SELECT jsonb_agg(jsonb_build_object('seat', s.id, 'person', s.person_id, 'state', s.state))
         FROM seat s WHERE s.round_id = r.id), '[]') AS seats
       FROM round r WHERE r.id = $1 AND r.state = 'scheduled'`,
      [roundId],
    );
  }

  private async place(
    tx: Tx,
    { round: roundId, after }: RoundChange,
    at: number | null,
  ): Promise<void> {
    const round = await this.seats.round(tx, roundId);
    if (!round) throw new Error(`Round ${roundId} is gone under its lock`);
    const slot =
      at === null
        ? null
        : {
            startsAt: new Date(at),
            endsAt: new Date(at + round.durationMinutes * 60_000),
          };
    if (!(await this.loops.markScheduled(tx, round, slot, after.place)))
      throw new Error(`Round ${roundId} changed under its lock`);
    if (slot) tx.emit('round.scheduled', { loopId: round.loopId, roundId, change: 'moved' });
  }
}

/** The round starts when the proposal says, and each of its seats has or had the same person. */
function stands(row: StandingRow | null, startsAt: number, seats: readonly SeatAt[]): boolean {
  if (row?.startsAt?.getTime() !== startsAt) return false;
  const people = new Map(row.seats.map(({ seat, person }) => [seat, person]));
  return seats.every(({ seat, person }) => people.get(seat) === person);
}

/** Who steps in by a proposal that is one swap and nothing else; null for any other. */
export function stepsIn({ before, after }: RepairProposal, seatId: string): string | null {
  return plainSwap(changesOf(before, after), seatId)?.swaps[0]?.to ?? null;
}

import type { BlueprintBody, LoopPlan, RoundKind } from '@debrief/domain';
import { ContentReader, type Versioned } from '@debrief/server-blueprint';
import { PracticeGroundRepository } from '@debrief/server-hiring';
import { newId, type Actor, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { LoopStore } from './loop.store.repository';
import { RoundStore, type Sitter } from './round.store.repository';

/** The content a mock loop pins, read before its transaction. */
export interface MockPins {
  readonly plan: LoopPlan;
  readonly durationMinutes: number;
  readonly blueprintVersionId: string;
  readonly taxonomyVersionId: string;
  readonly rubrics: ReadonlyMap<string, { readonly id: string }>;
  readonly kits: ReadonlyMap<string, { readonly id: string }>;
}

/** A mock loop as it was begun. */
export interface MockLoop {
  readonly loopId: string;
  readonly roundId: string;
  readonly traineeSeatId: string;
  readonly leadSeatId: string;
}

export interface MockWish {
  readonly traineeId: string;
  readonly leadId: string;
  readonly startsAt: Date;
}

const USUAL = 'standard';

/**
 * Practice: a loop of one round that needs no application and no candidate. The trainee leads under
 * watch and the lead files beside them, each with the same kit and form; its seal opens to both
 * when both have filed, and it counts nowhere.
 */
@Injectable()
export class MockLoopService {
  public constructor(
    private readonly store: LoopStore,
    private readonly rounds: RoundStore,
    private readonly content: ContentReader,
    private readonly ground: PracticeGroundRepository,
  ) {}

  /** The round of this kind in the usual blueprint, or in the first that has one; null where none has. */
  public async pins(actor: Actor, kind: RoundKind): Promise<MockPins | null> {
    const [blueprints, taxonomy] = await Promise.all([
      this.content.list(actor, 'blueprint'),
      this.content.taxonomy(),
    ]);
    const planned = planOf(kind, blueprints);
    if (!planned) return null;
    const { blueprint, plan, round } = planned;
    const [rubrics, kits] = await Promise.all([
      this.content.latestByKeys('rubric', [round.rubricKey]),
      this.content.latestByKeys('kit', [round.kitKey]),
    ]);
    return {
      plan,
      durationMinutes: round.durationMinutes,
      blueprintVersionId: blueprint.id,
      taxonomyVersionId: taxonomy.id,
      rubrics,
      kits,
    };
  }

  /** Somebody as they would sit on a mock loop: nobody has a conflict with the candidate of practice. */
  public async sitter(tx: Tx, personId: string): Promise<Pick<Sitter, 'name' | 'active'> | null> {
    return tx.queryOne('SELECT name, active FROM person WHERE id = $1 AND NOT is_service', [
      personId,
    ]);
  }

  /** Fails with the database's `23P01` when the trainee or the lead has another round at that time. */
  public async insert(tx: Tx, actor: Actor, wish: MockWish, pins: MockPins): Promise<MockLoop> {
    const ground = await this.ground.ensure(tx, actor.personId, actor.timeZone);
    const loopId = newId(tx.now.getTime());
    await this.store.insert(
      tx,
      {
        ...ground,
        id: loopId,
        applicationId: null,
        isMock: true,
        seal: 'stage_complete',
        blueprintVersionId: pins.blueprintVersionId,
        taxonomyVersionId: pins.taxonomyVersionId,
      },
      pins.plan,
      pins,
    );
    const roundId = await this.store.onlyRoundOf(tx, loopId);
    const leadSeatId = await this.seat(tx, roundId, wish.leadId, 'lead');
    const traineeSeatId = await this.seat(tx, roundId, wish.traineeId, 'reverse_shadow');
    const round = await this.round(tx, roundId);
    const endsAt = new Date(wish.startsAt.getTime() + pins.durationMinutes * 60_000);
    await this.rounds.setSlot(tx, round, { startsAt: wish.startsAt, endsAt }, '');
    await this.store.recountMissing(tx, loopId);
    tx.emit('loop.started', { loopId });
    for (const seatId of [leadSeatId, traineeSeatId]) tx.emit('seat.assigned', { loopId, seatId });
    tx.emit('round.scheduled', { loopId, roundId, change: 'set' });
    return { loopId, roundId, traineeSeatId, leadSeatId };
  }

  private async seat(
    tx: Tx,
    roundId: string,
    personId: string,
    role: 'lead' | 'reverse_shadow',
  ): Promise<string> {
    const id = newId(tx.now.getTime());
    await this.rounds.insertSeat(tx, { id, personId, role }, await this.round(tx, roundId));
    return id;
  }

  private async round(tx: Tx, roundId: string) {
    const round = await this.rounds.read(tx, roundId);
    if (!round) throw new Error(`Round ${roundId} of a new loop is missing`);
    return round;
  }
}

/** One stage with the one round, taken out of the blueprint that has it. */
function planOf(kind: RoundKind, blueprints: readonly Versioned<BlueprintBody>[]) {
  const usualFirst = [...blueprints].sort(
    (a, b) => Number(b.key === USUAL) - Number(a.key === USUAL),
  );
  for (const blueprint of usualFirst) {
    for (const stage of blueprint.body.stages) {
      const round = stage.rounds.find((one) => one.kind === kind);
      if (!round) continue;
      const plan: LoopPlan = {
        stages: [
          {
            position: 0,
            kind: stage.kind,
            name: 'Practice',
            state: 'open',
            rounds: [{ ...round, position: 0 }],
          },
        ],
      };
      return { blueprint, round, plan };
    }
  }
  return null;
}

import {
  advanceLoop,
  canMove,
  countsAsAssessor,
  LOOP_TRANSITIONS,
  stopLoop,
  type BlueprintBody,
  type DecisionOutcome,
  type LoopState,
  type PacketBody,
  type ScorecardBody,
  type SeatRole,
} from '@debrief/domain';
import { firstFiled, secondThought } from './draft-card';
import { freeze, type Decided } from './loop-packet';
import type {
  Act,
  Adjudicated,
  DraftRound,
  DraftSeat,
  DraftStage,
  LookedEarly,
  Look,
  LoopFacts,
  SeedCandidate,
  SeedJob,
  SeedPerson,
} from './loop-parts';
import type { Pinned } from './pins';
import { plannedStages, type LoopWorld } from './planned-stages';

/** Marks what an act changes beyond the audit trail. */
interface Effect {
  /** The packet may read differently now. */
  readonly content?: boolean;
  /** Nothing happened to the loop: somebody only looked. */
  readonly passive?: boolean;
}

/**
 * One loop as it unfolds, act by act, by the rules the services keep: what is written at the end
 * is what they would have written. Acts may be told out of order; derived fields follow at the end.
 */
export class LoopDraft implements LoopFacts {
  public readonly id: string;
  public readonly stages: readonly DraftStage[];
  public readonly blueprint: Pinned<BlueprintBody>;
  public readonly acts: Act[] = [];
  public readonly looks: Look[] = [];
  public readonly earlyLooks: LookedEarly[] = [];
  public readonly adjudications: Adjudicated[] = [];
  public readonly decisions: Decided[] = [];
  public state: LoopState = 'planned';
  public currentStage = 0;
  public stopReason: string | null = null;
  public closedAt: number | null = null;
  public lastActivityAt: number;
  public contentVersion = 1;
  public version = 1;

  public constructor(
    public readonly world: LoopWorld,
    public readonly job: SeedJob,
    public readonly candidate: SeedCandidate,
    public readonly startedAt: number,
    public readonly isMock: boolean,
  ) {
    this.id = world.ids.next();
    this.blueprint = world.pins.blueprint(job.blueprintKey);
    this.stages = plannedStages(world, this.blueprint.body, candidate.talent.profile);
    this.lastActivityAt = startedAt;
    const { body, number } = this.blueprint;
    this.act(startedAt, this.recruiter(), 'loop.started', ['loop', this.id], {
      isMock,
      blueprint: body.key,
      version: number,
    });
  }

  public recruiter(): SeedPerson {
    return this.job.recruiters[0] ?? this.job.hiringManager;
  }

  public rounds(): readonly DraftRound[] {
    return this.stages.flatMap(({ rounds }) => rounds);
  }

  public seats(): readonly DraftSeat[] {
    return this.rounds().flatMap(({ seats }) => seats);
  }

  /** Opens the first stage; a loop that runs begins with it. */
  public begin(): void {
    this.state = 'in_progress';
    const first = this.stages[0];
    if (first) first.state = 'open';
  }

  public assign(round: DraftRound, person: SeedPerson, role: SeatRole, at: number): DraftSeat {
    const seat: DraftSeat = {
      id: this.world.ids.next(),
      round,
      person,
      role,
      state: 'assigned',
      reason: null,
      assignedAt: at,
      card: null,
    };
    round.seats.push(seat);
    this.act(
      at,
      this.recruiter(),
      'seat.assigned',
      ['seat', seat.id],
      { roundId: round.id, personId: person.id, role },
      { content: true },
    );
    return seat;
  }

  public schedule(round: DraftRound, startsAt: number, at: number): void {
    round.startsAt = startsAt;
    round.endsAt = startsAt + round.plan.durationMinutes * 60_000;
    this.act(
      at,
      this.recruiter(),
      'round.scheduled',
      ['round', round.id],
      { startsAt: new Date(startsAt).toISOString() },
      { content: true },
    );
  }

  public excuse(seat: DraftSeat, state: 'excused' | 'no_show', reason: string, at: number): void {
    seat.state = state;
    seat.reason = reason;
    this.act(
      at,
      this.recruiter(),
      'seat.excused',
      ['seat', seat.id],
      { personId: seat.person.id, state },
      { content: true },
    );
  }

  public remove(seat: DraftSeat, at: number): void {
    seat.state = 'removed';
    this.act(
      at,
      this.recruiter(),
      'seat.removed',
      ['seat', seat.id],
      { personId: seat.person.id, state: 'removed' },
      { content: true },
    );
  }

  public file(seat: DraftSeat, body: ScorecardBody, at: number): void {
    const card = firstFiled(this.world.ids.next(), seat, this.looks, body, at);
    seat.card = card;
    const counts = countsAsAssessor(seat.role) && !this.isMock;
    this.act(
      at,
      seat.person,
      'scorecard.submitted',
      ['scorecard', card.id],
      { seatId: seat.id, independent: card.independent, counts },
      { content: true },
    );
  }

  /** Adds a version to what somebody filed; whether they had looked by then follows from the ledger. */
  public amend(seat: DraftSeat, body: ScorecardBody, reason: string, at: number): void {
    const { card } = seat;
    if (!card) throw new Error('Only what was filed can be amended');
    const version = secondThought(seat, card, this.looks, { body, reason, at });
    const { number, afterSeeingOthers } = version;
    card.versions.push(version);
    this.act(
      at,
      seat.person,
      'scorecard.amended',
      ['scorecard', card.id],
      { number, afterSeeingOthers },
      { content: true },
    );
  }

  public look(person: SeedPerson, via: 'packet' | 'scorecards', at: number): void {
    this.looks.push({ personId: person.id, via, at });
    if (via === 'packet')
      this.act(at, person, 'packet.viewed', ['packet', this.id], {}, { passive: true });
    else this.act(at, person, 'scorecards.viewed', ['loop', this.id], {}, { passive: true });
  }

  public lookEarly(person: SeedPerson, reason: string, at: number): void {
    this.earlyLooks.push({ id: this.world.ids.next(), person, reason, at });
    this.looks.push({ personId: person.id, via: 'early_look', at });
    this.act(at, person, 'feedback.opened_early', ['loop', this.id], {}, { content: true });
  }

  public adjudicate(
    type: string,
    outcome: 'cleared' | 'upheld',
    reason: string,
    by: SeedPerson,
    at: number,
  ): void {
    this.adjudications.push({ id: this.world.ids.next(), type, outcome, reason, by, at });
    this.act(
      at,
      by,
      'flag.adjudicated',
      ['loop', this.id],
      { flagType: type, outcome },
      { content: true },
    );
  }

  /** Ids of the seats of open or passed stages whose scorecard is still owed and would count. */
  public missing(): readonly string[] {
    return this.seats()
      .filter(
        ({ round, role, state, card }) =>
          ['open', 'passed'].includes(round.stage.state) &&
          countsAsAssessor(role) &&
          state === 'assigned' &&
          !card,
      )
      .map(({ id }) => id);
  }

  /** Passes the open stage. @throws when the rules do not allow it: a script asked for the impossible */
  public advance(at: number): void {
    const advanced = advanceLoop({ loop: this, stages: this.stages, missing: this.missing() });
    const open = this.stages[this.currentStage];
    if (!advanced.ok || !open)
      throw new Error(
        `Stage ${this.currentStage} of ${this.candidate.name} cannot be passed: ${advanced.ok ? 'no stage' : advanced.reason}`,
      );
    open.state = 'passed';
    open.closedAt = at;
    const next =
      advanced.value.openStage === null ? undefined : this.stages[advanced.value.openStage];
    if (next) {
      next.state = 'open';
      this.currentStage = next.position;
    } else {
      this.move(advanced.value.state);
    }
    this.version += next ? 1 : 0;
    this.act(
      at,
      this.recruiter(),
      'loop.advanced',
      ['loop', this.id],
      { passed: open.name, opened: next?.name ?? null },
      { content: true },
    );
  }

  public stop(reason: string, at: number): void {
    if (!stopLoop(this.state)) throw new Error('This loop cannot be stopped');
    for (const stage of this.stages.filter(({ state }) => state !== 'passed')) {
      stage.state = 'stopped';
      stage.closedAt = at;
      for (const round of stage.rounds)
        round.cancelled = !round.seats.some(({ card }) => card !== null);
    }
    this.stopReason = reason;
    this.closedAt = at;
    this.move('stopped');
    this.act(at, this.recruiter(), 'loop.stopped', ['loop', this.id], {}, { content: true });
  }

  /** Decides on the packet as it stands now, which is frozen with it. @throws when the rules refuse the decision */
  public decide(packet: PacketBody, outcome: DecisionOutcome, rationale: string, at: number): void {
    const by = this.job.hiringManager;
    const frozen = freeze(this, packet, { outcome, level: this.job.level, rationale, by });
    const id = this.world.ids.next();
    this.decisions.push({
      id,
      packet: { id: this.world.ids.next(), ...frozen },
      outcome,
      level: frozen.level,
      rationale: frozen.rationale,
      by,
      at,
    });
    this.move(frozen.nextState);
    if (outcome !== 'hold') this.closedAt = at;
    this.act(
      at,
      by,
      'packet.decided',
      ['decision', id],
      { outcome, number: this.decisions.length, sha256: frozen.sha256 },
      { content: true },
    );
  }

  private move(to: LoopState): void {
    if (!canMove(LOOP_TRANSITIONS, this.state, to))
      throw new Error(`A loop does not go from ${this.state} to ${to}`);
    this.state = to;
    this.version += 1;
  }

  private act(
    at: number,
    actor: SeedPerson,
    action: string,
    [subjectType, subjectId]: readonly [string, string],
    detail: object,
    effect: Effect = {},
  ): void {
    this.acts.push({ at, actorId: actor.id, action, subjectType, subjectId, detail });
    if (effect.content) this.contentVersion += 1;
    if (!effect.passive) this.lastActivityAt = Math.max(this.lastActivityAt, at);
  }
}

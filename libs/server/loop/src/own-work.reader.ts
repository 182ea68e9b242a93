import { Clock, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { AttentionRepository } from './attention.repository';
import {
  toAttentionItem,
  toOwedSeat,
  toOwnRound,
  toSealedLoops,
  type AttentionItem,
  type OwedSeat,
  type OwnRound,
  type SealedLoop,
} from './own-work.mapper';
import { OwnWorkRepository } from './own-work.repository';

const SHOWN_AFTER_END_MS = 24 * 3_600_000;
const MAX_ROUNDS = 100;
const MAX_ATTENTION = 50;

/** What somebody has to do: the parts of "my work" that loops know. */
@Injectable()
export class OwnWorkReader {
  public constructor(
    private readonly own: OwnWorkRepository,
    private readonly attentions: AttentionRepository,
    private readonly clock: Clock,
  ) {}

  /** Own scheduled rounds, from a day ago on and all whose scorecard is owed, by start. */
  public async myRounds(actor: Actor): Promise<readonly OwnRound[]> {
    const since = new Date(this.clock.now().getTime() - SHOWN_AFTER_END_MS);
    return (await this.own.rounds(actor.personId, since, MAX_ROUNDS)).map(toOwnRound);
  }

  /** Own seats that owe a scorecard, on one loop or on all, soonest end first. */
  public async owedSeats(actor: Actor, loopId: string | null = null): Promise<readonly OwedSeat[]> {
    return (await this.own.owed(actor.personId, loopId)).map(toOwedSeat);
  }

  /** Loops that are sealed to the actor, with when they open. */
  public async sealedLoops(actor: Actor): Promise<readonly SealedLoop[]> {
    return toSealedLoops(await this.own.owed(actor.personId, null));
  }

  /** What waits on the loops that the actor runs, longest first; red flags are not among it. */
  public async attention(actor: Actor): Promise<readonly AttentionItem[]> {
    return (await this.attentions.of(actor.personId, this.clock.now(), MAX_ATTENTION)).map(
      toAttentionItem,
    );
  }
}

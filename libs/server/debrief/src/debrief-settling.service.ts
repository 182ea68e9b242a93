import { votesOpen, voterState } from '@debrief/domain';
import type { BookTx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { DebriefRepository } from './debrief.repository';

/** The reveal. It is nobody's act: it follows from the last vote or excuse, in the same transaction. */
@Injectable()
export class DebriefSettling {
  public constructor(private readonly debriefs: DebriefRepository) {}

  /**
   * Opens the votes when nobody is left to vote and somebody has; tells those who look on either way.
   * The rows of loop and debrief must be locked, so that of two last votes the second sees the first.
   */
  public async settle(
    tx: BookTx,
    { id, loopId }: { readonly id: string; readonly loopId: string },
  ): Promise<void> {
    const voters = await this.debriefs.voters(tx, id);
    if (votesOpen(voters.map(voterState)) && (await this.debriefs.reveal(tx, id)))
      tx.emit('packet.revoted', { loopId, debriefId: id });
    await this.debriefs.changed(tx, id);
  }
}

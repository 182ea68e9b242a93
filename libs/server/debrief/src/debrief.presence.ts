import { isPresent } from '@debrief/domain';
import { UnitOfWork } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { DebriefRepository } from './debrief.repository';

/** Who is there: a voter whose live connection was seen a moment ago. */
@Injectable()
export class DebriefPresence {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly debriefs: DebriefRepository,
  ) {}

  /**
   * Notes that these people are looking on, no more than once in 20 seconds each, and tells the panel
   * of voters who were not there before. Gives who of the voters is there, as one text to compare.
   */
  public seen(loopId: string, personIds: readonly string[]): Promise<string> {
    return this.uow.keepBooks(async (tx) => {
      const voters = await this.debriefs.lookedOn(tx, loopId, personIds);
      const [first] = voters;
      if (first && voters.some((voter) => voter.looks && !isPresent(voter.lastSeenAt, tx.now)))
        await this.debriefs.changed(tx, first.debriefId);
      return voters
        .filter((voter) => voter.looks || isPresent(voter.lastSeenAt, tx.now))
        .map(({ personId }) => personId)
        .sort()
        .join(' ');
    });
  }
}

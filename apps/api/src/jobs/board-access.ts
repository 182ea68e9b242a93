import { ActorSource, hasRole } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { WorkRepository } from './work.repository';

/**
 * Who may look at the board of jobs: admins with a live session who owe no scorecard. The board
 * counts every job there is, so to somebody who owes it would tell that somebody else has filed.
 */
@Injectable()
export class BoardAccess {
  public constructor(
    private readonly actors: ActorSource,
    private readonly work: WorkRepository,
  ) {}

  public async mayLook(tokenHash: Buffer | null): Promise<boolean> {
    const actor = tokenHash ? await this.actors.byTokenHash(tokenHash) : null;
    return actor !== null && hasRole(actor, 'admin') && !(await this.work.owes(actor.personId));
  }
}

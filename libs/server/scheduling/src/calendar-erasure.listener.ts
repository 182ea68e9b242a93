import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/**
 * What people were told of the rounds of an erased candidate names them. Their loops are over, so
 * nobody has to be told anything of them any more. Safe to repeat.
 */
@Injectable()
export class CalendarErasure implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('candidate.erased', ({ candidateId }) => this.erase(candidateId));
  }

  public async erase(candidateId: string): Promise<void> {
    await this.uow.keepBooks((tx) =>
      tx.execute(
        `DELETE FROM calendar_invite i USING round r JOIN loop l ON l.id = r.loop_id
         WHERE i.round_id = r.id AND l.candidate_id = $1`,
        [candidateId],
      ),
    );
  }
}

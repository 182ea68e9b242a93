import { FileBooks, ProcessorRegistry, UnitOfWork, type BookTx } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/**
 * What goes of an erased candidate here: what was handed in with notes, and notes that were never
 * filed. What was filed stays word for word. Safe to repeat.
 */
@Injectable()
export class ScorecardErasure implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('candidate.erased', ({ candidateId }) => this.erase(candidateId));
  }

  public async erase(candidateId: string): Promise<void> {
    await this.uow.keepBooks(async (tx) => {
      await FileBooks.disown(tx, await this.removeArtefacts(tx, candidateId));
      for (const table of ['scorecard_draft', 'archived_draft'])
        await tx.execute(
          `DELETE FROM ${table} d USING seat s JOIN loop l ON l.id = s.loop_id
           WHERE d.seat_id = s.id AND l.candidate_id = $1 AND NOT l.is_mock`,
          [candidateId],
        );
      await tx.execute(
        `DELETE FROM archived_draft d USING loop l
         WHERE d.loop_id = l.id AND l.candidate_id = $1 AND NOT l.is_mock`,
        [candidateId],
      );
    });
  }

  private async removeArtefacts(tx: BookTx, candidateId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `DELETE FROM seat_artefact a USING seat s JOIN loop l ON l.id = s.loop_id
       WHERE a.seat_id = s.id AND l.candidate_id = $1 RETURNING a.id`,
      [candidateId],
    );
    return rows.map(({ id }) => id);
  }
}

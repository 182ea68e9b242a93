import { ProcessorRegistry, UnitOfWork, type BookTx } from '@debrief/server-kernel';
import { ImportedHistoryRepository } from '@debrief/server-scorecard';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** Of the contents of exports those that can name a candidate. */
const NAMING = `('candidates', 'loops', 'rounds', 'scorecards', 'audit_trail')`;

/**
 * What other systems told about an erased candidate, as it was told and as it was understood, and
 * files made before. Only that a record was known stays, so that a later import leaves it out.
 * Safe to repeat.
 */
@Injectable()
export class ExchangeErasure implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly uow: UnitOfWork,
    private readonly history: ImportedHistoryRepository,
  ) {}

  public onModuleInit(): void {
    this.registry.on('candidate.erased', ({ candidateId }) => this.erase(candidateId));
  }

  public async erase(candidateId: string): Promise<void> {
    await this.uow.keepBooks(async (tx) => {
      const imported = await this.history.removeOf(tx, candidateId);
      await this.emptyRecords(tx, candidateId, imported);
      await this.endExports(tx, candidateId);
    });
  }

  private async emptyRecords(
    tx: BookTx,
    candidateId: string,
    imported: readonly string[],
  ): Promise<void> {
    await tx.execute(
      `WITH emptied AS (
         UPDATE imported_record k SET raw = '{}', owned = '{}', hash = ''
         WHERE k.target_id = $1 OR k.target_id = ANY ($2::uuid[])
           OR k.target_id IN (SELECT a.id FROM application a WHERE a.candidate_id = $1)
         RETURNING k.source, k.record, k.source_id
       )
       UPDATE import_row w SET label = '', data = NULL, raw = NULL, problems = '[]'
       FROM emptied, import_run r
       WHERE r.source = emptied.source AND w.run_id = r.id AND w.record = emptied.record
         AND w.source_id = emptied.source_id`,
      [candidateId, imported],
    );
  }

  /** They can be made again at any time, without whoever was erased. */
  private async endExports(tx: BookTx, candidateId: string): Promise<void> {
    await tx.execute(
      `WITH ended AS (
         UPDATE export_run SET state = 'expired', expires_at = least(expires_at, $2), lease_until = NULL
         WHERE state IN ('waiting', 'working', 'ready') AND stored AND content IN ${NAMING} 
           AND created_at <= (SELECT c.erased_at FROM candidate c WHERE c.id = $1)
         RETURNING id
       ), loops AS (DELETE FROM export_loop e USING ended WHERE e.run_id = ended.id)
       DELETE FROM export_part part USING ended WHERE part.run_id = ended.id`,
      [candidateId, tx.now],
    );
  }
}

import { canonicalJson, type PacketBody } from '@debrief/domain';
import { ProcessorRegistry, UnitOfWork, type BookTx } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/**
 * Packets say whom they are about. Of an erased candidate those that wait are dropped, to be
 * assembled anew, and those that were decided on lose who it was: everything else in them, and the
 * hash of what was decided on, stays. Safe to repeat.
 */
@Injectable()
export class PacketErasure implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('candidate.erased', ({ candidateId }) => this.erase(candidateId));
  }

  public async erase(candidateId: string): Promise<void> {
    await this.uow.keepBooks(async (tx) => {
      await tx.execute(
        'DELETE FROM packet_projection p USING loop l WHERE l.id = p.loop_id AND l.candidate_id = $1',
        [candidateId],
      );
      await this.eraseFrozen(tx, candidateId);
    });
  }

  private async eraseFrozen(tx: BookTx, candidateId: string): Promise<void> {
    const rows = await tx.query<{ id: string; body: string; name: string; zone: string }>(
      `SELECT v.id, v.body, c.name, c.time_zone AS zone
       FROM packet_version v JOIN loop l ON l.id = v.loop_id JOIN candidate c ON c.id = l.candidate_id
       WHERE c.id = $1 AND c.erased_at IS NOT NULL AND v.erased_at IS NULL FOR UPDATE OF v`,
      [candidateId],
    );
    for (const { id, body, name, zone } of rows) {
      const packet = JSON.parse(body) as PacketBody;
      const candidate = { id: candidateId, name, timeZone: zone, pronunciation: '', links: [] };
      await tx.execute('UPDATE packet_version SET body = $2, erased_at = $3 WHERE id = $1', [
        id,
        canonicalJson({ ...packet, candidate }),
        tx.now,
      ]);
    }
  }
}

import type { BookTx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

@Injectable()
export class HandOverPeople {
  /** Who holds or held each seat. */
  public async holders(tx: BookTx, seatIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; person_id: string }>(
      'SELECT id, person_id FROM seat WHERE id = ANY($1::uuid[])',
      [seatIds],
    );
    return new Map(rows.map((row) => [row.id, row.person_id]));
  }
}

import type { MailKind } from '@debrief/domain';
import type { Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** What people want to be sent; no row means that they want it. */
@Injectable()
export class NotificationRepository {
  /** False when it was so already, or there is no such person. */
  public async set(tx: Tx, personId: string, kind: MailKind, wanted: boolean): Promise<boolean> {
    const rows = await tx.execute(
      `INSERT INTO notification_choice (person_id, kind, wanted)
       SELECT id, $2::text, $3::boolean FROM person WHERE id = $1
         AND ($3 = false OR EXISTS (SELECT 1 FROM notification_choice c WHERE c.person_id = $1 AND c.kind = $2::text))
       ON CONFLICT (person_id, kind) DO UPDATE SET wanted = excluded.wanted
         WHERE notification_choice.wanted <> excluded.wanted`,
      [personId, kind, wanted],
    );
    return rows === 1;
  }
}

import { Clock, Db } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** The trail of who looked at agreement and habits. */
@Injectable()
export class AgreementRepository {
  public constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  public async noteView(
    personId: string,
    detail: Readonly<Record<string, string | null>>,
  ): Promise<void> {
    await this.db.read(
      'severity.agreement.viewed',
      `INSERT INTO audit_event (at, actor_id, actor_kind, action, subject_type, subject_id, detail)
       VALUES ($1, $2::uuid, 'person', 'agreement.viewed', 'person', $2::text, $3)`,
      [this.clock.now(), personId, JSON.stringify(detail)],
    );
  }
}

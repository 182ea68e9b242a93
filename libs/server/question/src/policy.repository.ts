import { DEFAULT_QUESTION_POLICY, type QuestionPolicy } from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface StoredPolicy extends QuestionPolicy {
  /** 0 while nobody has changed the defaults. */
  readonly version: number;
}

const POLICY = `SELECT window_days AS "windowDays", most_uses AS "mostUses", version FROM question_policy`;

@Injectable()
export class PolicyRepository {
  public constructor(private readonly db: Db) {}

  public async current(): Promise<StoredPolicy> {
    const row = await this.db.readOne<StoredPolicy & Record<string, unknown>>(
      'question.policy',
      POLICY,
    );
    return row ?? { ...DEFAULT_QUESTION_POLICY, version: 0 };
  }

  /** Guarded by the version; gives the stored version, null when the one given is stale. */
  public async save(tx: Tx, policy: StoredPolicy): Promise<number | null> {
    const row = await tx.queryOne<{ version: number }>(
      `INSERT INTO question_policy (id, window_days, most_uses, version) SELECT 1, $1, $2, 1 WHERE $3 = 0
       ON CONFLICT DO NOTHING RETURNING version`,
      [policy.windowDays, policy.mostUses, policy.version],
    );
    if (row) return row.version;
    const updated = await tx.queryOne<{ version: number }>(
      'UPDATE question_policy SET window_days = $1, most_uses = $2, version = version + 1 WHERE version = $3 RETURNING version',
      [policy.windowDays, policy.mostUses, policy.version],
    );
    return updated?.version ?? null;
  }
}

import type { ApprovalFlowPlan, DecisionOutcome } from '@debrief/domain';
import { Db, newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** A flow as settings show it. */
export interface ApprovalFlowView {
  readonly id: string;
  readonly jobId: string | null;
  readonly jobTitle: string | null;
  readonly version: number;
  readonly followsDefault: boolean;
  readonly outcomes: readonly DecisionOutcome[];
  readonly groups: readonly {
    readonly name: string;
    readonly needed: number;
    readonly people: readonly {
      readonly id: string;
      readonly name: string;
      readonly timeZone: string;
    }[];
  }[];
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

const FLOW = `f.id, f.job_id AS "jobId", j.title AS "jobTitle", f.version, f.follows_default AS "followsDefault", f.outcomes,
  coalesce((SELECT jsonb_agg(jsonb_build_object('name', g.plan->>'name', 'needed', (g.plan->>'needed')::int, 'people', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'timeZone', p.time_zone) ORDER BY m.place), '[]')
    FROM jsonb_array_elements_text(g.plan->'people') WITH ORDINALITY AS m (id, place) JOIN person p ON p.id = m.id::uuid))
    ORDER BY g.place) FROM jsonb_array_elements(f.groups) WITH ORDINALITY AS g (plan, place)), '[]') AS groups,
  editor.name AS "updatedBy", f.updated_at AS "updatedAt"
  FROM approval_flow f JOIN person editor ON editor.id = f.updated_by LEFT JOIN job j ON j.id = f.job_id`;

/** Who approves which decisions. Settings alone: a decision keeps its own copy of what counted. */
@Injectable()
export class ApprovalFlowRepository {
  public constructor(private readonly db: Db) {}

  /** The organisation's first, then those of jobs by title. */
  public all(): Promise<ApprovalFlowView[]> {
    return this.db.read(
      'approval_flow.all',
      `SELECT ${FLOW} ORDER BY f.job_id IS NOT NULL, j.title, f.id`,
      [],
    );
  }

  public view(tx: Tx, id: string): Promise<ApprovalFlowView | null> {
    return tx.queryOne<ApprovalFlowView & Record<string, unknown>>(
      `SELECT ${FLOW} WHERE f.id = $1`,
      [id],
    );
  }

  /** Version of the stored flow, its row locked; 0 when there is none. */
  public async lock(tx: Tx, jobId: string | null): Promise<{ id: string | null; version: number }> {
    const row = await tx.queryOne<{ id: string; version: number }>(
      'SELECT id, version FROM approval_flow WHERE job_id IS NOT DISTINCT FROM $1::uuid FOR UPDATE',
      [jobId],
    );
    return row ?? { id: null, version: 0 };
  }

  public async hasJob(tx: Tx, jobId: string): Promise<boolean> {
    return (await tx.queryOne('SELECT id FROM job WHERE id = $1', [jobId])) !== null;
  }

  /** Those of the ids that are active people who could approve something. */
  public async able(tx: Tx, people: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      'SELECT id FROM person WHERE id = ANY ($1::uuid[]) AND active AND NOT is_service',
      [people],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** @returns null when somebody else saved meanwhile */
  public async save(
    tx: Tx,
    flow: ApprovalFlowPlan & {
      readonly jobId: string | null;
      readonly version: number;
      readonly followsDefault: boolean;
      readonly by: string;
    },
  ): Promise<string | null> {
    const row = await tx.queryOne<{ id: string }>(
      `INSERT INTO approval_flow AS held (id, job_id, version, follows_default, outcomes, groups, updated_by, updated_at)
       VALUES ($1, $2, 1, $3, $4, $5::jsonb, $6, $7)
       ON CONFLICT (job_id) DO UPDATE SET version = held.version + 1, follows_default = EXCLUDED.follows_default,
         outcomes = EXCLUDED.outcomes, groups = EXCLUDED.groups, updated_by = EXCLUDED.updated_by, updated_at = EXCLUDED.updated_at
         WHERE held.version = $8
       RETURNING id`,
      [
        newId(tx.now.getTime()),
        flow.jobId,
        flow.followsDefault,
        flow.outcomes,
        JSON.stringify(flow.groups),
        flow.by,
        tx.now,
        flow.version,
      ],
    );
    return row?.id ?? null;
  }
}

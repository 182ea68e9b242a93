import {
  approvalProgress,
  isAsked,
  type ApprovalGroupPlan,
  type GivenAnswer,
} from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { conflicted, COUNTING_ROLES, mayKnow, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { Recipient } from './mail.facts.repository';

/** Whether somebody's memo has reached them. */
export interface MemoDelivery {
  readonly personName: string;
  readonly state: string;
  readonly at: Date;
}

interface AskedRow {
  readonly groups: readonly ApprovalGroupPlan[];
  readonly answers: readonly GivenAnswer[];
  readonly deciderId: string;
}

/** What mails about decisions tell, and to whom; read as their recipient. */
@Injectable()
export class DecisionMailRepository {
  public constructor(private readonly db: Db) {}

  /** The memo of a decision that stands, for whoever has a filed scorecard that counts; else null. */
  public async memo(to: Recipient, decisionId: string): Promise<string | null> {
    const row = await this.db.readOne<{ memo: string }>(
      'notify.decision.memo',
      `SELECT dd.memo FROM decision d JOIN decision_detail dd ON dd.decision_id = d.id JOIN loop l ON l.id = d.loop_id
       LEFT JOIN decision_settlement s ON s.decision_id = d.id
       WHERE d.id = $3::uuid AND coalesce(s.state, 'final') = 'final' AND NOT EXISTS (SELECT 1 FROM decision_pending w WHERE w.decision_id = d.id)
         AND ${mayKnow('$1::uuid', '$2', 'l')} AND NOT ${owesFeedback('$1::uuid', 'l')} AND EXISTS (
           SELECT 1 FROM seat filed WHERE filed.loop_id = l.id AND filed.person_id = $1::uuid AND filed.filed_at IS NOT NULL
             AND filed.role IN ${COUNTING_ROLES})`,
      [to.id, to.roles, decisionId],
    );
    return row?.memo ?? null;
  }

  /** Whether it is this person's turn to answer. */
  public async isAsked(to: Recipient, decisionId: string): Promise<boolean> {
    const row = await this.asked(decisionId);
    return row !== null && row.deciderId !== to.id && isAsked(to.id, row.groups, row.answers);
  }

  /** Those whose turn it is now, without those who may not approve. */
  public async whoIsAsked(decisionId: string): Promise<string[]> {
    const row = await this.asked(decisionId);
    const open = row && approvalProgress(row.groups, row.answers).open;
    if (!row || open === null) return [];
    const people = row.groups[open]?.people ?? [];
    const able = await this.db.read<{ id: string }>(
      'notify.decision.able',
      `SELECT p.id FROM person p, decision d JOIN loop l ON l.id = d.loop_id
       WHERE d.id = $1 AND p.id = ANY ($2::uuid[]) AND p.active AND p.id <> d.decided_by
         AND NOT ${conflicted('p.id', 'l')} AND NOT ${owesFeedback('p.id', 'l')} ORDER BY p.id`,
      [decisionId, people],
    );
    return able.map(({ id }) => id).filter((id) => isAsked(id, row.groups, row.answers));
  }

  /** Null unless the decision is the recipient's, waited, and was approved or declined. */
  public settled(to: Recipient, decisionId: string): Promise<{ readonly state: string } | null> {
    return this.db.readOne<{ state: string }>(
      'notify.decision.settled',
      `SELECT s.state FROM decision d JOIN decision_settlement s ON s.decision_id = d.id
       WHERE d.id = $2 AND d.decided_by = $1 AND s.state IN ('final', 'declined')`,
      [to.id, decisionId],
    );
  }

  /** Whoever decided, when it waited for approval and was answered by others. */
  public async deciderOfAnswered(decisionId: string): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(
      'notify.decision.decider',
      `SELECT d.decided_by AS id FROM decision d JOIN decision_settlement s ON s.decision_id = d.id
       JOIN person p ON p.id = d.decided_by AND p.active
       WHERE d.id = $1 AND s.state IN ('final', 'declined')`,
      [decisionId],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * How far the memo of the decision that stands got, by name. Empty for who may not read the
   * packet, as for an unknown loop.
   */
  public deliveries(actor: Actor, loopId: string): Promise<MemoDelivery[]> {
    return this.db.read(
      'notify.decision.deliveries',
      `SELECT p.name AS "personName", m.state, coalesce(m.sent_at, m.created_at) AS at
       FROM loop l JOIN mail m ON m.loop_id = l.id AND m.kind = 'decision_made' JOIN person p ON p.id = m.person_id
       WHERE l.id = $3::uuid AND ${mayKnow('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')}
       ORDER BY p.name, m.id`,
      [actor.personId, actor.roles, loopId],
    );
  }

  private asked(decisionId: string): Promise<AskedRow | null> {
    return this.db.readOne<AskedRow & Record<string, unknown>>(
      'notify.decision.asked',
      `SELECT dd.groups, d.decided_by AS "deciderId", coalesce((
         SELECT jsonb_agg(jsonb_build_object('personId', a.person_id, 'verdict', a.verdict)) FROM approval_answer a
         WHERE a.decision_id = d.id), '[]') AS answers
       FROM decision_pending w JOIN decision d ON d.id = w.decision_id JOIN decision_detail dd ON dd.decision_id = d.id
       WHERE d.id = $1`,
      [decisionId],
    );
  }
}

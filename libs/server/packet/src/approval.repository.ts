import type {
  ApprovalFlowPlan,
  ApprovalGroupPlan,
  ApprovalVerdict,
  ApproverStanding,
  DecisionOutcome,
  DecisionState,
  GivenAnswer,
} from '@debrief/domain';
import { Db, type Actor, type BookTx, type Tx } from '@debrief/server-kernel';
import { mayKnow, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** A decision that somebody is asked about, or made. */
export interface DecisionAsked {
  readonly id: string;
  readonly loopId: string;
  readonly outcome: DecisionOutcome;
  readonly deciderId: string;
  readonly groups: readonly ApprovalGroupPlan[];
  readonly answers: readonly GivenAnswer[];
  readonly isApprover: boolean;
  /** The loop has changed since its packet was frozen; false once it no longer waits. */
  readonly changedSince: boolean;
}

export interface ApprovalWaiting {
  readonly decisionId: string;
  readonly loopId: string;
  readonly candidateName: string;
  readonly jobTitle: string;
  readonly outcome: DecisionOutcome;
  readonly level: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly groups: readonly ApprovalGroupPlan[];
  readonly answers: readonly GivenAnswer[];
}

export interface StandingRow extends ApproverStanding {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
}

const ANSWERS = (decision: string): string => `coalesce((
  SELECT jsonb_agg(jsonb_build_object('personId', a.person_id, 'verdict', a.verdict) ORDER BY a.at)
  FROM approval_answer a WHERE a.decision_id = ${decision}), '[]')`;

/** Decisions that wait for approval: who is asked, what they said, and how it was settled. */
@Injectable()
export class ApprovalRepository {
  public constructor(private readonly db: Db) {}

  /** Null for who may not know of the loop or owes on it, as for an unknown decision. */
  public asked(actor: Actor, decisionId: string): Promise<DecisionAsked | null> {
    return this.db.readOne<DecisionAsked & Record<string, unknown>>(
      'approval.asked',
      `SELECT d.id, d.loop_id AS "loopId", d.outcome, d.decided_by AS "deciderId", dd.groups, ${ANSWERS('d.id')} AS answers,
         EXISTS (SELECT 1 FROM decision_approver n WHERE n.decision_id = d.id AND n.person_id = $1) AS "isApprover",
         coalesce((SELECT w.content_version <> l.content_version FROM decision_pending w WHERE w.decision_id = d.id), false) AS "changedSince"
       FROM decision d JOIN decision_detail dd ON dd.decision_id = d.id JOIN loop l ON l.id = d.loop_id
       WHERE d.id = $3::uuid AND ${mayKnow('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')}`,
      [actor.personId, actor.roles, decisionId],
    );
  }

  /** Every pending decision that names the person, who has not answered yet. */
  public waitingFor(actor: Actor): Promise<ApprovalWaiting[]> {
    return this.db.read(
      'approval.waiting',
      `SELECT d.id AS "decisionId", d.loop_id AS "loopId", c.name AS "candidateName", j.title AS "jobTitle", d.outcome, d.level,
         p.name AS "decidedBy", d.decided_at AS "decidedAt", dd.groups, ${ANSWERS('d.id')} AS answers
       FROM decision_approver n JOIN decision_pending w ON w.decision_id = n.decision_id
       JOIN decision d ON d.id = n.decision_id JOIN decision_detail dd ON dd.decision_id = d.id
       JOIN loop l ON l.id = d.loop_id JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
       JOIN person p ON p.id = d.decided_by
       WHERE n.person_id = $1 AND d.decided_by <> $1 AND ${mayKnow('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')}
       ORDER BY d.decided_at, d.id`,
      [actor.personId, actor.roles],
    );
  }

  /** The flow that counts for the loop: its job's own, else the organisation's; null when there is none. */
  public flowFor(loopId: string): Promise<ApprovalFlowPlan | null> {
    return this.db.readOne<ApprovalFlowPlan & Record<string, unknown>>(
      'approval.flow',
      `SELECT f.outcomes, f.groups FROM loop l JOIN approval_flow f ON f.job_id = l.job_id OR f.job_id IS NULL
       WHERE l.id = $1 AND NOT f.follows_default ORDER BY f.job_id NULLS LAST LIMIT 1`,
      [loopId],
    );
  }

  /** How people stand to the candidate of a loop. */
  public standings(loopId: string, people: readonly string[]): Promise<StandingRow[]> {
    return this.db.read(
      'approval.standings',
      `SELECT p.id, p.name, p.time_zone AS "timeZone", p.active AND NOT p.is_service AS active, EXISTS (
         SELECT 1 FROM conflict_of_interest c JOIN loop l ON l.candidate_id = c.candidate_id
         WHERE c.person_id = p.id AND l.id = $1) AS conflicted
       FROM person p WHERE p.id = ANY ($2::uuid[])`,
      [loopId, people],
    );
  }

  public async setPending(tx: BookTx, loopId: string, decisionId: string): Promise<void> {
    await tx.execute(
      `INSERT INTO decision_pending (loop_id, decision_id, content_version)
       SELECT id, $2, content_version FROM loop WHERE id = $1`,
      [loopId, decisionId],
    );
  }

  /** The loop's version moved on by one for an answer alone: that is no change to what was frozen. */
  public async keepStep(tx: BookTx, decisionId: string): Promise<void> {
    await tx.execute(
      'UPDATE decision_pending SET content_version = content_version + 1 WHERE decision_id = $1',
      [decisionId],
    );
  }

  public answersOf(tx: BookTx, decisionId: string): Promise<GivenAnswer[]> {
    return tx.query(
      'SELECT person_id AS "personId", verdict FROM approval_answer WHERE decision_id = $1 ORDER BY at',
      [decisionId],
    );
  }

  public async insertAnswer(
    tx: Tx,
    answer: {
      readonly decisionId: string;
      readonly personId: string;
      readonly verdict: ApprovalVerdict;
      readonly reason: string;
    },
  ): Promise<void> {
    await tx.execute(
      'INSERT INTO approval_answer (decision_id, person_id, verdict, reason, at) VALUES ($1, $2, $3, $4, $5)',
      [answer.decisionId, answer.personId, answer.verdict, answer.reason, tx.now],
    );
  }

  /** It no longer waits; `personId` is null when nobody settled it. */
  public async settle(
    tx: BookTx,
    decisionId: string,
    settlement: {
      readonly state: Exclude<DecisionState, 'pending'>;
      readonly personId: string | null;
      readonly reason: string;
    },
  ): Promise<void> {
    await tx.execute(
      `WITH over AS (DELETE FROM decision_pending WHERE decision_id = $1::uuid)
       INSERT INTO decision_settlement (decision_id, state, person_id, reason, at) VALUES ($1::uuid, $2, $3, $4, $5)`,
      [decisionId, settlement.state, settlement.personId, settlement.reason, tx.now],
    );
  }

  /** How it was settled, in words for who comes too late. */
  public async settledAs(
    tx: Tx,
    decisionId: string,
  ): Promise<{ readonly state: DecisionState; readonly by: string | null } | null> {
    return tx.queryOne(
      `SELECT s.state, p.name AS by FROM decision_settlement s LEFT JOIN person p ON p.id = s.person_id WHERE s.decision_id = $1`,
      [decisionId],
    );
  }
}

import type { CandidateAnswerKind, OfferedChoice, SelfLinkState } from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { mayManage } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

export interface OfferRow {
  readonly id: string;
  readonly loopId: string;
  readonly stageId: string;
  readonly stageName: string;
  readonly tokenSealed: Buffer | null;
  readonly choices: readonly OfferedChoice[];
  readonly bookedChoice: string | null;
  readonly message: string;
  readonly timeZone: string;
  readonly state: SelfLinkState;
  readonly cutoffHours: number;
  readonly expiresAt: Date;
  readonly offeredAt: Date;
  readonly offeredBy: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly answeredAt: Date | null;
  readonly opens: number;
  readonly lastOpenedAt: Date | null;
  readonly version: number;
}

/** Offers as the people of the house read them. */
@Injectable()
export class OfferRepository {
  public constructor(private readonly db: Db) {}

  /** True if the actor runs the loop; false looks like an unknown one. */
  public async manages(actor: Actor, loopId: string): Promise<boolean> {
    const row = await this.db.readOne(
      'selfschedule.loop.managed',
      `SELECT l.id FROM loop l WHERE l.id = $1 AND ${mayManage('$2', '$3', 'l')}`,
      [loopId, actor.personId, actor.roles],
    );
    return row !== null;
  }

  /** The newest offer of each stage of a loop, in the order of stages. */
  public ofLoop(loopId: string): Promise<OfferRow[]> {
    return this.db.read(
      'selfschedule.offers',
      `SELECT DISTINCT ON (st.position) k.id, k.loop_id AS "loopId", k.stage_id AS "stageId", st.name AS "stageName",
         k.token_sealed AS "tokenSealed", k.choices, k.booked_choice AS "bookedChoice", k.message,
         coalesce(k.time_zone, c.time_zone) AS "timeZone", k.state, k.cutoff_hours AS "cutoffHours", k.expires_at AS "expiresAt",
         k.offered_at AS "offeredAt", jsonb_build_object('id', p.id, 'name', p.name, 'timeZone', p.time_zone) AS "offeredBy",
         k.answered_at AS "answeredAt", k.opens, k.last_opened_at AS "lastOpenedAt", k.version
       FROM self_link k JOIN loop l ON l.id = k.loop_id JOIN candidate c ON c.id = l.candidate_id
         JOIN stage st ON st.id = k.stage_id JOIN person p ON p.id = k.offered_by
       WHERE k.loop_id = $1 ORDER BY st.position, k.offered_at DESC, k.id DESC`,
      [loopId],
    );
  }

  /** The sealed token for a mail to this candidate; null when the link would not open any more. */
  public sealedFor(
    linkId: string,
    candidateId: string,
    now: Date,
  ): Promise<{
    tokenSealed: Buffer;
    expiresAt: Date;
    message: string;
    stageName: string;
    rounds: number;
    plannerName: string;
  } | null> {
    return this.db.readOne(
      'selfschedule.sealed_for',
      `SELECT k.token_sealed AS "tokenSealed", k.expires_at AS "expiresAt", k.message, st.name AS "stageName",
         (SELECT count(*)::int FROM round r WHERE r.stage_id = st.id AND r.state <> 'cancelled') AS rounds, p.name AS "plannerName"
       FROM self_link k JOIN loop l ON l.id = k.loop_id JOIN candidate c ON c.id = l.candidate_id
         JOIN stage st ON st.id = k.stage_id JOIN person p ON p.id = k.offered_by
       WHERE k.id = $1 AND c.id = $2 AND k.state = 'open' AND k.expires_at > $3 AND c.erased_at IS NULL AND NOT l.is_mock
         AND k.token_sealed IS NOT NULL`,
      [linkId, candidateId, now],
    );
  }

  /** Whom and what loop a mail with the link is for. */
  public recipient(linkId: string): Promise<{ candidateId: string; loopId: string } | null> {
    return this.db.readOne(
      'selfschedule.recipient',
      `SELECT l.candidate_id AS "candidateId", l.id AS "loopId" FROM self_link k JOIN loop l ON l.id = k.loop_id WHERE k.id = $1`,
      [linkId],
    );
  }

  /** What a mail tells of an answer to somebody who runs the loop; null for anybody else. */
  public answerFor(
    answerId: string,
    personId: string,
  ): Promise<{
    loopId: string;
    kind: CandidateAnswerKind;
    candidateName: string;
    stageName: string;
  } | null> {
    return this.db.readOne(
      'selfschedule.answer_for',
      `SELECT l.id AS "loopId", a.kind, c.name AS "candidateName", st.name AS "stageName"
       FROM candidate_answer a JOIN self_link k ON k.id = a.link_id JOIN stage st ON st.id = k.stage_id
         JOIN loop l ON l.id = a.loop_id JOIN candidate c ON c.id = l.candidate_id JOIN person p ON p.id = $2
       WHERE a.id = $1 AND p.active AND c.erased_at IS NULL AND ${mayManage('p.id', 'p.roles', 'l')}`,
      [answerId, personId],
    );
  }
}

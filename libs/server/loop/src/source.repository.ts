import type {
  AiUsePolicy,
  LoopState,
  RoundKind,
  RoundState,
  Seal,
  SeatRole,
  SeatState,
  StageState,
} from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { asksOf, type AskedOfRound, type RoundRubric } from './round-asks';
import { DUE_HOURS } from './round.repository';
import { conflicted, mayManage, owesFeedback } from './seal.visibility';

export interface PacketSourceRow {
  readonly id: string;
  readonly content_version: number;
  readonly state: LoopState;
  readonly version: number;
  readonly seal: Seal;
  readonly is_mock: boolean;
  readonly blueprint_version_id: string;
  readonly taxonomy_version_id: string;
  readonly job_id: string;
  readonly hiring_manager_id: string;
  readonly job_title: string;
  readonly level: string;
  readonly candidate: {
    id: string;
    name: string;
    timeZone: string;
    pronunciation: string;
    links: string[];
  };
  readonly due_hours: number;
  readonly stages: { id: string; position: number; name: string; state: StageState }[];
  readonly rounds: {
    id: string;
    stageId: string;
    position: number;
    name: string;
    kind: RoundKind;
    aiPolicy: AiUsePolicy;
    startsAt: string | null;
    endsAt: string | null;
    rubricVersionId: string;
    asks: readonly AskedOfRound[];
  }[];
  readonly seats:
    | {
        id: string;
        roundId: string;
        personId: string;
        personName: string;
        role: SeatRole;
        state: SeatState;
        reason: string | null;
        filedAt: string | null;
      }[]
    | null;
  readonly early_looks: { personName: string; reason: string; at: string }[] | null;
}

export interface OwnSeatRow {
  readonly seat_id: string;
  readonly author: { id: string; name: string; timeZone: string };
  readonly loop_id: string;
  readonly round_id: string;
  readonly stage_id: string;
  readonly role: SeatRole;
  readonly seat_state: SeatState;
  readonly filed_at: Date | null;
  readonly round_name: string;
  readonly kind: RoundKind;
  readonly ai_policy: AiUsePolicy;
  readonly round_state: RoundState;
  readonly starts_at: Date | null;
  readonly ends_at: Date | null;
  readonly due_hours: number;
  readonly loop_state: LoopState;
  readonly is_mock: boolean;
  readonly candidate: {
    id: string;
    name: string;
    timeZone: string;
    pronunciation: string;
    links: string[];
  };
  readonly job_title: string;
  readonly level: string;
  readonly rubric_version_id: string;
  readonly asks: readonly AskedOfRound[];
  readonly kit_version_id: string;
  readonly taxonomy_version_id: string;
  readonly other_rounds: (RoundRubric & { name: string; kind: RoundKind })[] | null;
}

const CANDIDATE = `jsonb_build_object('id', c.id, 'name', c.name, 'timeZone', c.time_zone, 'pronunciation', c.pronunciation, 'links', c.links)`;

/** A seat with what its scorecard form needs. */
const SEAT_FORM = `SELECT s.id AS seat_id, jsonb_build_object('id', p.id, 'name', p.name, 'timeZone', p.time_zone) AS author, s.loop_id, s.round_id, s.stage_id, s.role, s.state AS seat_state, s.filed_at,
    r.name AS round_name, r.kind, r.ai_policy, r.state AS round_state, r.starts_at, r.ends_at, coalesce(${DUE_HOURS}, 24) AS due_hours,
    l.state AS loop_state, l.is_mock, ${CANDIDATE} AS candidate, j.title AS job_title, j.level,
    r.rubric_version_id, ${asksOf('r')} AS asks, r.kit_version_id, l.taxonomy_version_id,
    (SELECT jsonb_agg(jsonb_build_object('name', o.name, 'kind', o.kind, 'rubricVersionId', o.rubric_version_id, 'asks', ${asksOf('o')}) ORDER BY ost.position, o.position)
     FROM round o JOIN stage ost ON ost.id = o.stage_id
     WHERE o.loop_id = s.loop_id AND o.id <> r.id AND o.state <> 'cancelled') AS other_rounds
  FROM seat s JOIN person p ON p.id = s.person_id JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
    JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id`;

/** What scorecards and packets are made from. */
@Injectable()
export class SourceRepository {
  public constructor(private readonly db: Db) {}

  /** The plan and the people of a loop in one statement. Asks nothing of the reader: the caller has the seal. */
  public packet(loopId: string): Promise<PacketSourceRow | null> {
    return this.db.readOne(
      'loop.source.packet',
      `SELECT l.id, l.content_version, l.state, l.version, l.seal, l.is_mock, l.blueprint_version_id, l.taxonomy_version_id,
         j.id AS job_id, j.hiring_manager_id, j.title AS job_title, j.level, ${CANDIDATE} AS candidate, coalesce(${DUE_HOURS}, 24) AS due_hours,
         (SELECT jsonb_agg(jsonb_build_object('id', st.id, 'position', st.position, 'name', st.name, 'state', st.state) ORDER BY st.position)
          FROM stage st WHERE st.loop_id = l.id) AS stages,
         (SELECT jsonb_agg(jsonb_build_object('id', r.id, 'stageId', r.stage_id, 'position', r.position, 'name', r.name, 'kind', r.kind,
            'aiPolicy', r.ai_policy, 'startsAt', r.starts_at, 'endsAt', r.ends_at, 'rubricVersionId', r.rubric_version_id, 'asks', ${asksOf('r')}))
          FROM round r WHERE r.loop_id = l.id) AS rounds,
         (SELECT jsonb_agg(jsonb_build_object('id', s.id, 'roundId', s.round_id, 'personId', s.person_id, 'personName', p.name,
            'role', s.role, 'state', s.state, 'reason', s.reason, 'filedAt', s.filed_at))
          FROM seat s JOIN person p ON p.id = s.person_id WHERE s.loop_id = l.id AND s.state <> 'removed') AS seats,
         (SELECT jsonb_agg(jsonb_build_object('personName', p.name, 'reason', e.reason, 'at', e.at) ORDER BY e.at)
          FROM early_look e JOIN person p ON p.id = e.person_id WHERE e.loop_id = l.id) AS early_looks
       FROM loop l JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id WHERE l.id = $1`,
      [loopId],
    );
  }

  /** The actor's own seat with what its scorecard form needs; null for anybody else's, as for an unknown one. */
  public ownSeat(actor: Actor, seatId: string): Promise<OwnSeatRow | null> {
    return this.db.readOne(
      'loop.source.ownSeat',
      `${SEAT_FORM}
       WHERE s.id = $2 AND s.person_id = $1 AND s.state <> 'removed' AND NOT ${conflicted('$1', 'l')}`,
      [actor.personId, seatId],
    );
  }

  /**
   * Somebody else's seat that still owes, for who manages its loop. Null for who owes on the loop
   * themselves: that the seat has not filed is sealed to them.
   */
  public seatOnBehalf(actor: Actor, seatId: string): Promise<OwnSeatRow | null> {
    return this.db.readOne(
      'loop.source.seatOnBehalf',
      `${SEAT_FORM}
       WHERE s.id = $3 AND s.person_id <> $1 AND s.state = 'assigned' AND s.filed_at IS NULL
         AND l.state NOT IN ('hired', 'not_hired', 'stopped')
         AND ${mayManage('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')}`,
      [actor.personId, actor.roles, seatId],
    );
  }
}

import type {
  DebriefMode,
  DebriefNoteKind,
  LoopState,
  NoteAbout,
  Recommendation,
  VoteCitation,
} from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { conflicted, mayKnow, mayManage, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { STILL_VOTES } from './debrief.repository';
import type { CandidateShown } from './debrief.views';

/** A loop as somebody who may know of it stands to its debriefs. */
export interface StandingRow {
  readonly loopId: string;
  readonly loopVersion: number;
  readonly contentVersion: number;
  readonly state: LoopState;
  readonly isMock: boolean;
  readonly candidate: CandidateShown;
  readonly jobTitle: string;
  readonly level: string;
  readonly decider: string;
  readonly deciderId: string;
  /** A decision is proposed and not settled. */
  readonly decisionWaits: boolean;
  readonly owes: boolean;
  readonly mayManage: boolean;
}

export interface DebriefRow {
  readonly id: string;
  readonly loopId: string;
  readonly number: number;
  readonly mode: DebriefMode;
  readonly readUntil: Date | null;
  readonly contentVersion: number;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly revealedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closedReason: string | null;
  readonly version: number;
}

export interface FullVoterRow {
  readonly personId: string;
  readonly name: string;
  readonly firstVote: Recommendation | null;
  readonly firstVotedAt: Date | null;
  readonly vote: Recommendation | null;
  readonly level: string | null;
  readonly reason: string;
  readonly citations: readonly VoteCitation[];
  readonly sealedAt: Date | null;
  readonly excusedAt: Date | null;
  readonly excusedReason: string | null;
  readonly readSections: readonly string[];
  readonly lastSeenAt: Date | null;
}

export interface NoteRow {
  readonly id: string;
  readonly authorId: string;
  readonly author: string;
  readonly kind: DebriefNoteKind;
  readonly text: string;
  readonly about: NoteAbout;
  readonly writtenAt: Date;
}

const STANDING = `
SELECT l.id AS "loopId", l.version AS "loopVersion", l.content_version AS "contentVersion", l.state, l.is_mock AS "isMock",
  jsonb_build_object('id', c.id, 'name', c.name, 'timeZone', c.time_zone, 'pronunciation', c.pronunciation, 'links', c.links) AS candidate,
  j.title AS "jobTitle", j.level, hm.name AS decider, hm.id AS "deciderId",
  EXISTS (SELECT 1 FROM decision_pending waiting WHERE waiting.loop_id = l.id) AS "decisionWaits",
  ${owesFeedback('$1', 'l')} AS owes, ${mayManage('$1', '$2', 'l')} AS "mayManage"
FROM loop l JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id JOIN person hm ON hm.id = j.hiring_manager_id
WHERE ${mayKnow('$1', '$2', 'l')}`;

const DEBRIEF = `
SELECT d.id, d.loop_id AS "loopId", d.number, d.mode, d.read_until AS "readUntil", d.content_version AS "contentVersion",
  opener.name AS "openedBy", d.opened_at AS "openedAt", d.revealed_at AS "revealedAt", d.closed_at AS "closedAt",
  d.closed_reason AS "closedReason", d.version
FROM debrief d JOIN person opener ON opener.id = d.opened_by`;

/** Reads of debriefs. What of them may be shown is settled by the reader, which asks for the standing first. */
@Injectable()
export class DebriefReadRepository {
  public constructor(private readonly db: Db) {}

  /** Null when there is no such loop for this person. */
  public standing(actor: Actor, loopId: string): Promise<StandingRow | null> {
    return this.db.readOne<StandingRow & Record<string, unknown>>(
      'debrief.standing',
      `${STANDING} AND l.id = $3`,
      [actor.personId, actor.roles, loopId],
    );
  }

  /** The loop of a debrief; null when there is none for this person. */
  public standingOf(actor: Actor, debriefId: string): Promise<StandingRow | null> {
    return this.db.readOne<StandingRow & Record<string, unknown>>(
      'debrief.standing_of',
      `${STANDING} AND l.id = (SELECT d.loop_id FROM debrief d WHERE d.id = $3)`,
      [actor.personId, actor.roles, debriefId],
    );
  }

  /** All of a loop, latest first. */
  public ofLoop(loopId: string): Promise<DebriefRow[]> {
    return this.db.read<DebriefRow & Record<string, unknown>>(
      'debrief.of_loop',
      `${DEBRIEF} WHERE d.loop_id = $1 ORDER BY d.number DESC`,
      [loopId],
    );
  }

  /** Who votes, by name, without whoever has a conflict of interest by now. */
  public voters(debriefId: string): Promise<FullVoterRow[]> {
    return this.db.read<FullVoterRow & Record<string, unknown>>(
      'debrief.voters',
      `SELECT voter.person_id AS "personId", p.name, voter.first_vote AS "firstVote", voter.first_voted_at AS "firstVotedAt",
         voter.vote, voter.level, voter.reason, voter.citations, voter.sealed_at AS "sealedAt", voter.excused_at AS "excusedAt",
         voter.excused_reason AS "excusedReason", voter.read_sections AS "readSections", voter.last_seen_at AS "lastSeenAt"
       FROM debrief_voter voter JOIN debrief d ON d.id = voter.debrief_id JOIN person p ON p.id = voter.person_id
       WHERE voter.debrief_id = $1 AND ${STILL_VOTES} ORDER BY p.name, p.id`,
      [debriefId],
    );
  }

  /** @param authorId the only one whose notes are wanted; null for everybody's */
  public notes(debriefId: string, authorId: string | null): Promise<NoteRow[]> {
    return this.db.read<NoteRow & Record<string, unknown>>(
      'debrief.notes',
      `SELECT n.id, n.author_id AS "authorId", p.name AS author, n.kind, n.body AS text, n.about, n.written_at AS "writtenAt"
       FROM debrief_note n JOIN person p ON p.id = n.author_id
       WHERE n.debrief_id = $1 AND ($2::uuid IS NULL OR n.author_id = $2) ORDER BY n.written_at, n.id`,
      [debriefId, authorId],
    );
  }

  /** Names of the people, of those who have no conflict with the loop's candidate. */
  public namesOf(
    loopId: string,
    personIds: readonly string[],
  ): Promise<{ id: string; name: string }[]> {
    return this.db.read(
      'debrief.names',
      `SELECT p.id, p.name FROM person p JOIN loop l ON l.id = $1
       WHERE p.id = ANY ($2::uuid[]) AND NOT ${conflicted('p.id', 'l')} ORDER BY p.name, p.id`,
      [loopId, personIds],
    );
  }

  /** Those of the people who may still look at the loop's debrief. */
  public async admitted(
    loopId: string,
    personIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows = await this.db.read<{ id: string }>(
      'debrief.admitted',
      `SELECT p.id FROM person p JOIN loop l ON l.id = $1
       WHERE p.id = ANY ($2::uuid[]) AND p.active AND ${mayKnow('p.id', 'p.roles', 'l')} AND NOT ${owesFeedback('p.id', 'l')}`,
      [loopId, personIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Of the open debrief; 0 when there is none. */
  public async openVersion(loopId: string): Promise<number> {
    const row = await this.db.readOne<{ version: number }>(
      'debrief.open_version',
      'SELECT version FROM debrief WHERE loop_id = $1 AND closed_at IS NULL',
      [loopId],
    );
    return row?.version ?? 0;
  }
}

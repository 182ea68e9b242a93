import type { AiUsePolicy, OfferedChoice, SeatRole, StageKind } from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { SelfLinkRow } from './selfschedule.repository';

/** A round of the stage as it stands. */
export interface StageRound {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
  readonly aiPolicy: AiUsePolicy;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly place: string;
  /** How often the candidate was told of it, and when last: a file must not look older than that. */
  readonly sequence: number;
  readonly toldAt: Date | null;
  /** Assigned, lead first. */
  readonly panel: readonly { readonly name: string; readonly role: SeatRole }[];
}

/** What the page tells besides the choices: nothing of feedback, results or other candidates. */
export interface PageFacts {
  readonly organisation: string;
  readonly candidateName: string;
  readonly candidateEmail: string;
  readonly jobTitle: string;
  readonly stageKind: StageKind;
  readonly stageName: string;
  readonly planner: { readonly name: string; readonly email: string };
  /** A preparation guide that was sent to them; null when there is none. */
  readonly guideId: string | null;
}

interface Need {
  readonly key: string;
  readonly type: string;
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

const ROUNDS = `SELECT r.id, r.name, r.duration_minutes AS minutes, r.ai_policy AS "aiPolicy", r.starts_at AS "startsAt",
  r.ends_at AS "endsAt", r.place, coalesce(told.sequence, 0) AS sequence, told.changed_at AS "toldAt",
  coalesce((SELECT jsonb_agg(jsonb_build_object('name', p.name, 'role', s.role) ORDER BY s.role <> 'lead', s.role, p.name)
    FROM seat s JOIN person p ON p.id = s.person_id WHERE s.round_id = r.id AND s.state = 'assigned'), '[]') AS panel
  FROM round r LEFT JOIN calendar_invite told ON told.round_id = r.id AND told.seat_id IS NULL
  WHERE r.stage_id = $1 AND r.state <> 'cancelled' ORDER BY r.position`;

@Injectable()
export class PageFactsRepository {
  public constructor(private readonly db: Db) {}

  public async of(linkId: string): Promise<PageFacts> {
    const facts = await this.db.readOne<PageFacts>(
      'selfschedule.page',
      `SELECT coalesce((SELECT name FROM organisation WHERE id = 1), '') AS organisation, c.name AS "candidateName", c.email AS "candidateEmail",
         j.title AS "jobTitle", st.kind AS "stageKind", st.name AS "stageName",
         jsonb_build_object('name', p.name, 'email', p.email) AS planner,
         (SELECT g.id FROM guide g WHERE g.loop_id = k.loop_id AND g.revoked_at IS NULL AND g.sent_at IS NOT NULL) AS "guideId"
       FROM self_link k JOIN loop l ON l.id = k.loop_id JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
         JOIN stage st ON st.id = k.stage_id JOIN person p ON p.id = k.offered_by
       WHERE k.id = $1`,
      [linkId],
    );
    if (!facts) throw new Error(`Link ${linkId} went away while it was open`);
    return facts;
  }

  public async ownZone(candidateId: string): Promise<string> {
    const row = await this.db.readOne<{ zone: string }>(
      'selfschedule.own_zone',
      'SELECT time_zone AS zone FROM candidate WHERE id = $1',
      [candidateId],
    );
    return row?.zone ?? 'UTC';
  }

  public rounds(stageId: string): Promise<StageRound[]> {
    return this.db.read('selfschedule.rounds', ROUNDS, [stageId]);
  }

  public lockedRounds(tx: Tx, stageId: string): Promise<StageRound[]> {
    return tx.query<StageRound & Record<string, unknown>>(ROUNDS, [stageId]);
  }

  public async names(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.read<{ id: string; name: string }>(
      'selfschedule.names',
      'SELECT id, name FROM person WHERE id = ANY($1::uuid[])',
      [personIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Keys of choices that somebody they name cannot keep any more, whoever or whatever took the time. */
  public async taken(
    link: Pick<SelfLinkRow, 'stageId' | 'candidateId'>,
    choices: readonly OfferedChoice[],
  ): Promise<ReadonlySet<string>> {
    const rows = await this.db.read<{ key: string }>('selfschedule.taken', TAKEN, [
      JSON.stringify(choices.flatMap((choice) => needsOf(choice, link.candidateId))),
      link.stageId,
      link.candidateId,
    ]);
    return new Set(rows.map(({ key }) => key));
  }
}

/** A claim is what protects a booking, so it is also what says that a choice is gone. */
const TAKEN = `SELECT DISTINCT o.key
  FROM jsonb_to_recordset($1::jsonb) AS o (key text, type text, id uuid, "startsAt" timestamptz, "endsAt" timestamptz)
  WHERE (o.type = 'person' AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = o.id AND p.active))
    OR (o.type = 'person' AND EXISTS (SELECT 1 FROM conflict_of_interest b WHERE b.person_id = o.id AND b.candidate_id = $3))
    OR EXISTS (
      SELECT 1 FROM claim c JOIN round r ON r.id = c.round_id
      WHERE c.subject_type = o.type AND c.subject_id = o.id AND c.during && tstzrange(o."startsAt", o."endsAt")
        AND r.stage_id <> $2)`;

/** Everybody and everything whose time a choice needs. */
function needsOf({ key, rounds }: OfferedChoice, candidateId: string): Need[] {
  return rounds.flatMap(({ startsAt, endsAt, seats, roomId }) => [
    ...seats.map(({ personId }) => ({ key, type: 'person', id: personId, startsAt, endsAt })),
    ...(roomId ? [{ key, type: 'room', id: roomId, startsAt, endsAt }] : []),
    { key, type: 'candidate', id: candidateId, startsAt, endsAt },
  ]);
}

import { Db, type Actor } from '@debrief/server-kernel';
import { conflicted, openStages, OwnWorkReader, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { isCounting } from './counting.sql';
import { DraftRepository } from './draft.repository';
import type { AttentionItemModel, MyWorkModel } from './my-work.model';

const MOST_FLAGS = 50;

/** Critical red flags nobody has settled, on loops the person runs and owes nothing on, as far as they may read them. */
const FLAGS_TO_ADJUDICATE = `
SELECT DISTINCT ON (l.id, f.type) l.id AS "loopId", c.name AS "candidateName", j.title AS "jobTitle", f.type, sc.submitted_at AS since
FROM loop l JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
JOIN red_flag f ON f.loop_id = l.id AND f.severity = 'critical'
JOIN scorecard_version v ON v.id = f.scorecard_version_id AND ${isCounting('v')}
JOIN scorecard sc ON sc.id = v.scorecard_id AND sc.counts
JOIN stage st ON st.id = sc.stage_id
WHERE l.id IN (
    SELECT own.id FROM loop own JOIN job oj ON oj.id = own.job_id
    WHERE NOT own.is_mock AND own.state IN ('in_progress', 'debrief', 'on_hold') AND (oj.hiring_manager_id = $1 OR EXISTS (
      SELECT 1 FROM job_recruiter jr WHERE jr.job_id = oj.id AND jr.person_id = $1)))
  AND NOT ${conflicted('$1', 'l')} AND NOT ${owesFeedback('$1', 'l')}
  AND ((${openStages('$1', 'l')}) & (1 << st.position)) <> 0
  AND NOT EXISTS (SELECT 1 FROM flag_adjudication a WHERE a.loop_id = l.id AND a.flag_type = f.type)
ORDER BY l.id, f.type, sc.submitted_at LIMIT $2`;

interface FlagRow {
  readonly loopId: string;
  readonly candidateName: string;
  readonly jobTitle: string;
  readonly type: string;
  readonly since: Date;
}

/** One person's own work. Nothing in it changes because somebody else filed, but for loops they owe nothing on. */
@Injectable()
export class MyWorkReader {
  public constructor(
    private readonly own: OwnWorkReader,
    private readonly drafts: DraftRepository,
    private readonly db: Db,
  ) {}

  public async of(actor: Actor): Promise<MyWorkModel> {
    const [rounds, owed, sealedLoops, attention, flags] = await Promise.all([
      this.own.myRounds(actor),
      this.own.owedSeats(actor),
      this.own.sealedLoops(actor),
      this.own.attention(actor),
      this.flagsToAdjudicate(actor),
    ]);
    const drafts = await this.drafts.findOwnBySeats(
      rounds.map(({ seatId }) => seatId),
      actor.personId,
    );
    return {
      rounds: rounds.map((round) => ({
        ...round,
        candidate: { ...round.candidate, links: [...round.candidate.links] },
        hasDraft: drafts.has(round.seatId),
      })),
      owed: [...owed],
      sealedLoops: [...sealedLoops],
      attention: [...attention, ...flags].sort((a, b) => a.since.getTime() - b.since.getTime()),
    };
  }

  private async flagsToAdjudicate(actor: Actor): Promise<AttentionItemModel[]> {
    const rows = await this.db.read<FlagRow & Record<string, unknown>>(
      'scorecard.flags_to_adjudicate',
      FLAGS_TO_ADJUDICATE,
      [actor.personId, MOST_FLAGS],
    );
    return rows.map(({ loopId, candidateName, jobTitle, type, since }) => ({
      kind: 'flag_to_adjudicate',
      loopId,
      candidateName,
      jobTitle,
      since,
      text: `A critical red flag (${type.replaceAll('_', ' ')}) waits to be cleared or upheld.`,
    }));
  }
}

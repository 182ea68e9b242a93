import type { CandidateRefView } from '@debrief/server-hiring';
import { batchLoader, Db, type RequestContext } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

/** Candidates as mentioned by mails; the mail was read under the rule before. */
@Injectable()
export class MailCandidates {
  public constructor(private readonly db: Db) {}

  public loader(context: RequestContext): DataLoader<string, CandidateRefView | null> {
    return batchLoader<CandidateRefView | null>(
      context,
      'notify.candidate',
      (ids) => this.byIds(ids),
      null,
    );
  }

  private async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, CandidateRefView>> {
    const rows = await this.db.read<CandidateRefView>(
      'notify.candidate.refs',
      `SELECT id, name, time_zone AS "timeZone", pronunciation, links FROM candidate WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

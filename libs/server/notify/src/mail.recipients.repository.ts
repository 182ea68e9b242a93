import { Db } from '@debrief/server-kernel';
import { conflicted, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** Whom news of a loop is for. */
@Injectable()
export class MailRecipients {
  public constructor(private readonly db: Db) {}

  /** The hiring manager and the recruiters of the loop's job, without those who owe or are barred. */
  public runningAndOwingNothing(loopId: string): Promise<string[]> {
    return this.ids(
      'notify.recipients.running',
      `SELECT p.id FROM loop l JOIN job j ON j.id = l.job_id
       JOIN person p ON p.id = j.hiring_manager_id
         OR p.id IN (SELECT person_id FROM job_recruiter WHERE job_id = j.id)
       WHERE l.id = $1 AND NOT l.is_mock AND p.active AND NOT ${owesFeedback('p.id', 'l')} AND NOT ${conflicted('p.id', 'l')}
       ORDER BY p.id`,
      [loopId],
    );
  }

  /** Everybody with a seat on the loop who owes nothing, without whoever made the decision. */
  public panelBut(loopId: string, decisionId: string): Promise<string[]> {
    return this.ids(
      'notify.recipients.panel',
      `SELECT DISTINCT s.person_id AS id FROM loop l JOIN seat s ON s.loop_id = l.id AND s.state <> 'removed'
       JOIN person p ON p.id = s.person_id AND p.active
       WHERE l.id = $1 AND NOT ${owesFeedback('s.person_id', 'l')} AND NOT ${conflicted('s.person_id', 'l')}
         AND s.person_id <> (SELECT decided_by FROM decision WHERE id = $2)
       ORDER BY id`,
      [loopId, decisionId],
    );
  }

  /** Whoever owns the webhook endpoint. */
  public ownerOfEndpoint(endpointId: string): Promise<string[]> {
    return this.ids(
      'notify.recipients.endpoint',
      'SELECT owner_id AS id FROM webhook_endpoint WHERE id = $1',
      [endpointId],
    );
  }

  public askerOfExport(runId: string): Promise<string[]> {
    return this.ids(
      'notify.recipients.export',
      'SELECT created_by AS id FROM export_run WHERE id = $1',
      [runId],
    );
  }

  public starterOfImport(runId: string): Promise<string[]> {
    return this.ids(
      'notify.recipients.import',
      'SELECT created_by AS id FROM import_run WHERE id = $1',
      [runId],
    );
  }

  private async ids(name: string, text: string, values: readonly unknown[]): Promise<string[]> {
    return (await this.db.read<{ id: string }>(name, text, values)).map(({ id }) => id);
  }
}

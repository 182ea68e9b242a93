import { Clock, CONFIG, type Actor, type Config } from '@debrief/server-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { ExportRepository, type ExportRunRow } from './export.repository';
import type { ExportContent, ExportFormat, ExportState } from './export.terms';

export interface ExportRunView {
  readonly id: string;
  readonly content: ExportContent;
  readonly format: ExportFormat;
  readonly state: ExportState;
  readonly done: number;
  readonly total: number;
  readonly bytes: number;
  readonly problem: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly expiresAt: Date;
  readonly downloadUrl: string | null;
}

/** One's own exports; nobody else's are shown to anybody. */
@Injectable()
export class ExportReader {
  public constructor(
    private readonly runs: ExportRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  public async mine(actor: Actor): Promise<ExportRunView[]> {
    return (await this.runs.newest(actor.personId)).map((row) => this.viewOf(row));
  }

  public async one(actor: Actor, id: string): Promise<ExportRunView | null> {
    const row = await this.runs.own(actor.personId, id);
    return row && this.viewOf(row);
  }

  private viewOf(row: ExportRunRow): ExportRunView {
    const over = row.expires_at <= this.clock.now();
    return {
      id: row.id,
      content: row.content,
      format: row.format,
      state: over ? 'expired' : row.state,
      done: row.state === 'ready' ? row.total : row.done,
      total: row.total,
      bytes: row.bytes,
      problem: row.problem,
      createdAt: row.created_at,
      finishedAt: row.finished_at,
      expiresAt: row.expires_at,
      downloadUrl:
        !over && row.state === 'ready'
          ? new URL(`/exports/${row.id}/file`, this.config.PUBLIC_URL).toString()
          : null,
    };
  }
}

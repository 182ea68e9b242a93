import {
  AppError,
  decodeCursor,
  pageOf,
  pageSize,
  type Actor,
  type Connection,
  type PageArgs,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { AuditTrailRepository } from './audit-trail.repository';

export interface AuditArgs extends PageArgs {
  readonly subjectType?: string | null;
  readonly subjectId?: string | null;
}

export interface AuditEventView {
  readonly id: string;
  readonly at: Date;
  readonly actorName: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly detail: string;
}

/** What happened, for admins; the independence rule holds for them as well. */
@Injectable()
export class AuditTrailReader {
  public constructor(private readonly trail: AuditTrailRepository) {}

  public async page(actor: Actor, args: AuditArgs): Promise<Connection<AuditEventView>> {
    const first = pageSize(args);
    const after = decodeCursor(args.after, 2);
    const rows = await this.trail.page(actor.personId, {
      subjectType: args.subjectType ?? null,
      subjectId: args.subjectId ?? null,
      after: after ? [instant(after[0]), String(after[1])] : null,
      limit: first + 1,
    });
    return pageOf(
      rows,
      first,
      args.after,
      (row) => [row.at_text, row.id],
      (row) => ({
        id: row.id,
        at: row.at,
        actorName: row.actor_name,
        action: row.action,
        subjectType: row.subject_type,
        subjectId: row.subject_id,
        detail: row.detail,
      }),
    );
  }
}

function instant(value: string | number | undefined): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2} [\d:.]+$/.test(value)) return value;
  throw new AppError('bad_input', '`after` is not a cursor of this list.', 'after');
}

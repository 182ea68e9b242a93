import type { WorkRow } from './work.repository';
import type { WorkState } from './work.words';

export interface WorkItemView {
  readonly id: string;
  readonly type: string;
  readonly state: WorkState;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
  readonly lastError: string | null;
}

export function workItem(row: WorkRow): WorkItemView {
  return {
    id: row.id,
    type: row.type,
    state: row.state,
    attempts: row.attempts,
    createdAt: row.created_at,
    doneAt: row.done_at,
    lastError: row.last_error,
  };
}

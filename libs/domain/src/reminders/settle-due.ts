import { isWorkingTime, nextWorkingInstant, type WorkingWeek } from '../time/working-time';
import type { ReminderKind } from './terms';

const MS_PER_MINUTE = 60_000;
/** What comes later than this because nothing was sent for a while waits for working time. */
const LATE_MINUTES = 30;

/** A reminder whose time has come, of a seat that still owes. */
export interface DueReminder {
  readonly id: string;
  readonly seatId: string;
  readonly kind: ReminderKind;
  readonly dueAt: Date;
  readonly startsAt: Date;
  /** Its recipient has not switched this kind off; somebody's escalations are never theirs to switch. */
  readonly wanted: boolean;
}

export interface SettledDue<D extends DueReminder> {
  /** One mail each. */
  readonly single: readonly D[];
  /** One mail together; empty, or as many as make a digest. */
  readonly digest: readonly D[];
  /** Not worth sending any more. */
  readonly missed: readonly D[];
  /** To be looked at again then. */
  readonly postponed: readonly { readonly reminder: D; readonly until: Date }[];
}

/**
 * What becomes of everything that is due to one interviewer at `now`, oldest first. Of several
 * about one seat the newest is sent; what comes before a round is not sent once it has begun; and
 * what stayed behind (nothing was sent for a while) does not arrive in the middle of the night.
 *
 * @param digestFrom so many become one mail; null when the person wants no digest
 */
export function settleDue<D extends DueReminder>(
  due: readonly D[],
  now: Date,
  week: WorkingWeek,
  digestFrom: number | null,
): SettledDue<D> {
  const missed = due.filter((one, index) => isPointless(one, due.slice(index + 1), now));
  const alive = due.filter((one) => !missed.includes(one));
  const until = nextWorkingInstant(week, now);
  const waits = (one: D): boolean => isBehind(one, now) && !isWorkingTime(week, now);
  const ready = alive.filter((one) => !waits(one));
  const gathered = ready.filter((one) => one.kind !== 'escalation' && one.wanted);
  const digest = digestFrom !== null && gathered.length >= digestFrom ? gathered : [];
  return {
    single: ready.filter((one) => !digest.includes(one)),
    digest,
    missed,
    postponed: alive.filter(waits).map((reminder) => ({ reminder, until })),
  };
}

function isPointless(one: DueReminder, later: readonly DueReminder[], now: Date): boolean {
  if (one.kind === 'escalation') return false;
  if (comesBefore(one) && one.startsAt.getTime() <= now.getTime()) return true;
  return later.some((other) => other.kind !== 'escalation' && other.seatId === one.seatId);
}

function isBehind(one: DueReminder, now: Date): boolean {
  return !comesBefore(one) && now.getTime() - one.dueAt.getTime() > LATE_MINUTES * MS_PER_MINUTE;
}

function comesBefore({ kind }: DueReminder): boolean {
  return kind === 'kit_ahead' || kind === 'starting_soon';
}

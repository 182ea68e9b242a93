import { DAY, HOUR, MINUTE } from './loop-parts';

const STEP = 30 * MINUTE;
/** Local time of day, in minutes, between which interviews are held. */
const OPENS = 9 * 60;
const CLOSES = 18 * 60;
const MOST_DAYS = 9;

const offsets = new Map<string, number>();

/** Minutes that a zone is ahead of UTC at a moment. Asked once a zone and day: seeds are not about the hour a clock changes. */
export function offsetMinutes(zone: string, at: number): number {
  const key = `${zone} ${Math.floor(at / DAY)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
  );
  const offset = Math.round((local - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
  offsets.set(key, offset);
  return offset;
}

interface Party {
  readonly id: string;
  readonly zone: string;
}

/** Who is where when, so that nobody is in two places. */
export class Calendar {
  private readonly busy = new Map<string, [from: number, to: number][]>();

  /**
   * The first start at or after `from` (or before it, going back day by day) at which all people
   * are at work and they and the candidate are free. Null within nine days.
   */
  public find(
    people: readonly Party[],
    candidateId: string,
    from: number,
    minutes: number,
    back = false,
  ): number | null {
    for (let day = 0; day < MOST_DAYS; day += 1) {
      const start = back ? from - day * DAY : from + day * DAY;
      const begin = day === 0 ? start : Math.floor(start / DAY) * DAY;
      const end = Math.floor(start / DAY) * DAY + DAY;
      for (let at = Math.ceil(begin / STEP) * STEP; at < end; at += STEP) {
        if (this.fits(people, candidateId, at, at + minutes * MINUTE)) return at;
      }
    }
    return null;
  }

  public fits(people: readonly Party[], candidateId: string, from: number, to: number): boolean {
    return (
      people.every(({ zone }) => atWork(zone, from, to)) &&
      [candidateId, ...people.map(({ id }) => id)].every((id) => this.free(id, from, to))
    );
  }

  public free(id: string, from: number, to: number): boolean {
    return !(this.busy.get(id) ?? []).some(([start, end]) => start < to && from < end);
  }

  public book(ids: readonly string[], from: number, to: number): void {
    for (const id of ids) {
      const taken = this.busy.get(id) ?? [];
      taken.push([from, to]);
      this.busy.set(id, taken);
    }
  }

  /** How often somebody is booked. */
  public load(id: string): number {
    return this.busy.get(id)?.length ?? 0;
  }
}

function atWork(zone: string, from: number, to: number): boolean {
  const local = from + offsetMinutes(zone, from) * MINUTE;
  const minute = (local % DAY) / MINUTE;
  const weekday = new Date(local).getUTCDay();
  return weekday >= 1 && weekday <= 5 && minute >= OPENS && minute + (to - from) / MINUTE <= CLOSES;
}

/** The same moment, or the next morning where it is night: hardly anybody files or plans at three. */
export function awake(at: number, zone: string): number {
  const minute = Math.floor((at + offsetMinutes(zone, at) * MINUTE) / MINUTE) % (DAY / MINUTE);
  const early = 8 * 60 - minute;
  if (early > 0) return at + early * MINUTE + (at % HOUR);
  return minute < 21 * 60 ? at : at + (early + DAY / MINUTE) * MINUTE + (at % HOUR);
}

/** Zones in which two people share enough of the day to sit on one panel. */
export function near(one: string, other: string, at: number): boolean {
  return Math.abs(offsetMinutes(one, at) - offsetMinutes(other, at)) <= (3.5 * HOUR) / MINUTE;
}

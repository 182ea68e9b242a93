import type { CandidateDay, LoopRequest, SchedulingProblem } from '../problem';

const DAY = 96;

/** How many days are offered besides the candidate's own. */
const MOST = 5;

/**
 * Days of the horizon that the candidate did not offer, as they would be if they did: the hours and
 * the lunch of the day they offered that lies nearest, shifted by whole days. Weekends only where they
 * offered one; of many days those nearest to the first offered. Across a clock change the hours are an
 * hour off, which is why a caller that knows the zone passes its own.
 */
export function otherDays(problem: SchedulingProblem, { days }: LoopRequest): CandidateDay[] {
  const offered = days.filter(({ windows }) => windows.length > 0);
  const first = offered[0];
  if (!first) return [];
  const weekends = offered.some(({ date }) => isWeekend(date));
  const count = Math.ceil(problem.horizon.slots / DAY);
  return Array.from({ length: 2 * count + 1 }, (_, index) => index - count)
    .flatMap((shift) => {
      const date = shifted(first.date, shift);
      const start = first.from + shift * DAY;
      if (offered.some((day) => day.date === date || clashes(day, start))) return [];
      if (!weekends && isWeekend(date)) return [];
      const nearest = nearestTo(offered, start);
      return [moved(nearest, Math.round((start - nearest.from) / DAY), date)];
    })
    .filter(({ windows, from, to }) => {
      const inside = from >= 0 && to <= problem.horizon.slots;
      return inside && windows.every((window) => window.from >= from && window.to <= to);
    })
    .sort(
      (a, b) => Math.abs(a.from - first.from) - Math.abs(b.from - first.from) || a.from - b.from,
    )
    .slice(0, MOST);
}

function nearestTo(days: readonly CandidateDay[], start: number): CandidateDay {
  return days.reduce((best, day) =>
    Math.abs(day.from - start) < Math.abs(best.from - start) ? day : best,
  );
}

function moved(day: CandidateDay, days: number, date: string): CandidateDay {
  const by = days * DAY;
  const shift = (span: { from: number; to: number }) => ({
    from: span.from + by,
    to: span.to + by,
  });
  const { lunch } = day;
  return {
    date,
    wait: Math.max(0, day.wait + days),
    ...shift({ from: day.from, to: day.from + DAY }),
    windows: day.windows.map(shift),
    lunch: lunch && {
      ...shift(lunch),
      owedFrom: lunch.owedFrom + by,
      owedTo: lunch.owedTo + by,
    },
  };
}

function clashes(day: CandidateDay, start: number): boolean {
  return day.from < start + DAY && start < day.to && Math.abs(day.from - start) > DAY / 2;
}

function shifted(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function isWeekend(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 || day === 6;
}

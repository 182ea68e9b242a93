import type { CoverageRepair } from '@debrief/domain';

/** A repair in one plain line, its day as somebody in that time zone has it. */
export function repairStatement(repair: CoverageRepair, timeZone: string): string {
  const { kind, round, person, minutes, startsAt } = repair;
  const who = person?.name ?? 'somebody';
  const when = startsAt ? `on ${dayOf(startsAt, timeZone)}` : 'once it has a slot';
  switch (kind) {
    case 'ask_in_round':
      return `Ask in ${round?.name ?? ''} with ${who} ${when}, in the time it has`;
    case 'add_time':
      return `Ask in ${round?.name ?? ''} with ${who} ${when}, ${minutes} min longer`;
    case 'short_call':
      return `Book a call of ${minutes} min with ${who}`;
    case 'accept':
      return 'Accept the gap, with a reason';
  }
}

/** Such as "Wed 25 Nov". */
function dayOf(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone,
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')}`;
}

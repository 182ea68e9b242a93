import {
  AI_USE_TOLD,
  agendaOf,
  lunchOf,
  type AgendaDay,
  type OfferedChoice,
  type StageKind,
  type TimedItem,
} from '@debrief/domain';
import type { ShownChoice, ShownRound } from './selfschedule.reader';

interface Days {
  readonly days: readonly AgendaDay<TimedItem>[];
}

const STAGES: Readonly<Record<StageKind, string>> = {
  recruiter_screen: 'first conversation',
  phone_screen: 'phone screen',
  onsite: 'onsite',
  hiring_manager: 'conversation with the hiring manager',
};

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** "onsite": what a candidate calls the stage. */
export function stageWords(kind: StageKind): string {
  return STAGES[kind];
}

/** "Four conversations", "One conversation". */
export function countWords(count: number, one: string): string {
  return `${NUMBERS[count] ?? String(count)} ${one}${count === 1 ? '' : 's'}`;
}

/** "Nairobi" for `Africa/Nairobi`. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** "18:20" */
export function clock(at: Date | string, zone: string): string {
  return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone, new Date(at));
}

/** "Wednesday 2 December", and the year when it is another one than now. */
export function longDay(at: Date | string, zone: string, now: Date): string {
  return dayIn({ weekday: 'long', day: 'numeric', month: 'long' }, at, zone, now);
}

/** "Wed 2 Dec" */
export function shortDay(at: Date | string, zone: string, now: Date): string {
  return dayIn({ weekday: 'short', day: 'numeric', month: 'short' }, at, zone, now);
}

/** "11:00–16:30", and the day of its end where that is the next one. */
export function span({ startsAt, endsAt }: TimedItem, zone: string): string {
  const from = new Date(startsAt);
  const to = new Date(endsAt);
  const sameDay = dateIn(from, zone) === dateIn(to, zone);
  return `${clock(from, zone)}–${clock(to, zone)}${sameDay ? '' : ' the next day'}`;
}

/** "5 h 30 min" */
export function lengthWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}

/** What a choice is called, and when it is. */
export function choiceWords(
  { days }: Days,
  zone: string,
  now: Date,
): { readonly title: string; readonly when: string; readonly button: string } {
  const [first, ...others] = days;
  if (!first) return { title: '', when: '', button: '' };
  if (others.length === 0) {
    const lunch = lunchOf(first);
    return {
      title: longDay(first.startsAt, zone, now),
      when: `${span(first, zone)}${lunch ? `, lunch at ${clock(lunch, zone)}` : ''}`,
      button: `${shortDay(first.startsAt, zone, now)}, ${span(first, zone)}`,
    };
  }
  const parts = days.map((day) => `${shortDay(day.startsAt, zone, now)}, ${span(day, zone)}`);
  return {
    title: `${NUMBERS[days.length] ?? String(days.length)} shorter days`,
    when: `${parts.slice(0, -1).join('; ')} and ${parts.at(-1) ?? ''}`,
    button: days.map((day) => shortDay(day.startsAt, zone, now)).join(' and '),
  };
}

/** What somebody reads whose choice went to another in the meantime. */
export function takenWords(choice: OfferedChoice | undefined, zone: string, now: Date): string {
  if (!choice) return 'That time was taken meanwhile.';
  const { button } = choiceWords({ days: agendaOf(choice.rounds, zone) }, zone, now);
  return `${button} was taken meanwhile, so nothing is booked. The times below are still free.`;
}

/** "60 min with Ritu Deshpande. Without AI tools. Kofi Mensah listens in." */
export function roundWords({ minutes, meets, listens, aiPolicy }: ShownRound): string {
  const met = meets.length > 0 ? ` with ${names(meets)}` : '';
  const heard =
    listens.length > 0
      ? ` ${names(listens)} ${listens.length === 1 ? 'listens' : 'listen'} in.`
      : '';
  return `${minutes} min${met}. ${AI_USE_TOLD[aiPolicy].title}.${heard}`;
}

/** "with breaks and lunch", as far as all the choices have them; empty when neither. */
export function pauseWords(choices: readonly ShownChoice[]): string {
  const kinds = new Set(
    choices.flatMap(({ days }) => days.flatMap(({ parts }) => parts.map(({ kind }) => kind))),
  );
  const said = [kinds.has('break') ? 'breaks' : '', kinds.has('lunch') ? 'lunch' : ''];
  return said.filter(Boolean).join(' and ');
}

function names(list: readonly string[]): string {
  return list.length < 2
    ? list.join('')
    : `${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`;
}

function dayIn(
  options: Intl.DateTimeFormatOptions,
  at: Date | string,
  zone: string,
  now: Date,
): string {
  const instant = new Date(at);
  const otherYear = dateIn(instant, zone).slice(0, 4) !== dateIn(now, zone).slice(0, 4);
  return format(
    { ...options, ...(otherYear ? { year: 'numeric' } : {}) },
    zone,
    instant,
  ).replaceAll(',', '');
}

function dateIn(at: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);
}

function format(options: Intl.DateTimeFormatOptions, zone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone }).format(at);
}

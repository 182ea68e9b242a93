import { localTime } from './local-time';

/** Something that takes place; instants are ISO strings. */
export interface TimedItem {
  readonly startsAt: string;
  readonly endsAt: string;
}

export type AgendaPart<T extends TimedItem> =
  | { readonly kind: 'round'; readonly item: T }
  | { readonly kind: 'break' | 'lunch'; readonly startsAt: string; readonly minutes: number };

/** A local day with its rounds and what lies between them. */
export interface AgendaDay<T extends TimedItem> {
  readonly day: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly parts: readonly AgendaPart<T>[];
}

const MS_A_MINUTE = 60_000;
const SHORTEST_LUNCH = 30;
/** Minutes since local midnight between which a pause can be lunch. */
const LUNCH_FROM = 11 * 60;
const LUNCH_TO = 15 * 60;

/**
 * Rounds by the local days they start on, with the pauses of each day. The longest pause around
 * noon that leaves time to eat is called lunch; of equals the first.
 */
export function agendaOf<T extends TimedItem>(items: readonly T[], zone: string): AgendaDay<T>[] {
  const byDay = new Map<string, T[]>();
  const inOrder = [...items].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  for (const item of inOrder) {
    const { day } = localTime(new Date(item.startsAt), zone);
    byDay.set(day, [...(byDay.get(day) ?? []), item]);
  }
  return [...byDay].map(([day, held]) => dayOf(day, held, zone));
}

/** When lunch begins on a day; null when there is none. */
export function lunchOf<T extends TimedItem>({ parts }: AgendaDay<T>): string | null {
  const lunch = parts.find(({ kind }) => kind === 'lunch');
  return lunch && 'startsAt' in lunch ? lunch.startsAt : null;
}

function dayOf<T extends TimedItem>(day: string, held: readonly T[], zone: string): AgendaDay<T> {
  const pauses = held.flatMap((item, index) => {
    const next = held[index + 1];
    const minutes = next ? (Date.parse(next.startsAt) - Date.parse(item.endsAt)) / MS_A_MINUTE : 0;
    return minutes > 0 ? [{ startsAt: item.endsAt, minutes }] : [];
  });
  const longest = pauses
    .filter((pause) => pause.minutes >= SHORTEST_LUNCH && isAroundNoon(pause, zone))
    .reduce<(typeof pauses)[number] | null>(
      (best, pause) => (best && best.minutes >= pause.minutes ? best : pause),
      null,
    );
  const parts = held.flatMap((item): AgendaPart<T>[] => {
    const pause = pauses.find(({ startsAt }) => startsAt === item.endsAt);
    const round = { kind: 'round', item } as const;
    return pause ? [round, { kind: pause === longest ? 'lunch' : 'break', ...pause }] : [round];
  });
  return {
    day,
    startsAt: held[0]?.startsAt ?? '',
    endsAt: held.at(-1)?.endsAt ?? '',
    parts,
  };
}

function isAroundNoon(
  { startsAt, minutes }: { readonly startsAt: string; readonly minutes: number },
  zone: string,
): boolean {
  const from = localTime(new Date(startsAt), zone).minutes;
  return from < LUNCH_TO && from + minutes > LUNCH_FROM;
}

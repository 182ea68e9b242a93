import {
  isValidTimeZone,
  requiredLine,
  workingHoursProblems,
  type Decided,
  type FieldProblem,
} from '@debrief/domain';
import type { RoomFields } from './places.store.repository';

const MOST_DAYS = 200;

/** @returns `NOT_A_DATE`, `TOO_MANY`, `TWICE` and what is wrong with a name */
export function daysOffProblems(
  add: readonly { readonly day: string; readonly name: string }[],
  remove: readonly string[],
): readonly FieldProblem[] {
  if (add.length + remove.length > MOST_DAYS)
    return [{ path: 'add', code: 'TOO_MANY', message: `At most ${MOST_DAYS} days at once.` }];
  const seen = new Set<string>();
  return [
    ...add.flatMap(({ day, name }, index): FieldProblem[] => {
      const path = `add.${index}`;
      const named = requiredLine(`${path}.name`, name, 100);
      const twice = seen.has(day);
      seen.add(day);
      return [
        ...dateProblems(`${path}.day`, day),
        ...(twice
          ? [{ path: `${path}.day`, code: 'TWICE', message: 'This day is given twice.' }]
          : []),
        ...(named.ok ? [] : named.problems),
      ];
    }),
    ...remove.flatMap((day, index) => dateProblems(`remove.${index}`, day)),
  ];
}

/** A room as it may be kept; a link stands for itself and needs an https address. */
export function decideRoom(room: RoomFields): Decided<RoomFields> {
  const name = requiredLine('name', room.name, 100);
  const link = room.link.trim();
  const problems: FieldProblem[] = [
    ...(name.ok ? [] : name.problems),
    ...workingHoursProblems('hours', room.hours),
  ];
  if (!isValidTimeZone(room.timeZone))
    problems.push({
      path: 'timeZone',
      code: 'UNKNOWN_ZONE',
      message: 'There is no such time zone, e.g. Europe/Rome.',
    });
  if (link === '' ? room.kind === 'link' : !isHttps(link))
    problems.push({ path: 'link', code: 'NOT_A_LINK', message: 'Give an https address.' });
  if (!name.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...room, name: name.value, link } };
}

function isHttps(link: string): boolean {
  return link.length <= 500 && URL.canParse(link) && new URL(link).protocol === 'https:';
}

function dateProblems(path: string, day: string): FieldProblem[] {
  const at = new Date(`${day}T00:00:00Z`);
  const real =
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    !Number.isNaN(at.getTime()) &&
    at.toISOString().startsWith(day);
  return real ? [] : [{ path, code: 'NOT_A_DATE', message: 'Give a date such as 2026-12-25.' }];
}

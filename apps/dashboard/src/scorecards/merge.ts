import { mergeDrafts, type ScorecardBody as DomainBody } from '@debrief/domain';
import type { ScorecardBody } from '@debrief/web-data';
import type { Clash, DraftCopy, FoundCopy, Merged } from './autosave-ports';
import { sameBody } from './print';
import { fromDomainBody, toDomainBody } from './rules';

/** Two states of one draft, merged by field over the one they started from. */
export function mergeBodies(
  base: ScorecardBody,
  mine: ScorecardBody,
  theirs: ScorecardBody,
): Merged {
  const { merged, conflicts } = mergeDrafts(
    toDomainBody(base),
    toDomainBody(mine),
    toDomainBody(theirs),
  );
  return { body: fromDomainBody(merged), clashes: conflicts };
}

/** Whose words stand at a clash; `both` puts one under the other, where they are words. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Whether a clash is about words that can stand one under the other. */
export function isProse({ path, mine, theirs }: Clash): boolean {
  const single = /\.(?:kind|severity)$|^recommendation$/u.test(path);
  return !single && typeof mine === 'string' && typeof theirs === 'string';
}

function chosen({ mine, theirs }: Clash, choice: Choice): unknown {
  if (choice === 'both') return [mine, theirs].filter(Boolean).join('\n');
  return choice === 'mine' ? mine : theirs;
}

type Entry = Readonly<Record<string, unknown>>;
const KEY_OF: Readonly<Record<string, string>> = {
  notes: 'id',
  ratings: 'competency',
  flags: 'type',
  star: 'questionKey',
  aiTools: 'tool',
};

function withEntry(
  list: readonly Entry[],
  keyField: string,
  key: string,
  value: unknown,
  field?: string,
) {
  if (field) {
    return list.map((entry) => (entry[keyField] === key ? { ...entry, [field]: value } : entry));
  }
  if (value === null) return list.filter((entry) => entry[keyField] !== key);
  const known = list.some((entry) => entry[keyField] === key);
  return known
    ? list.map((entry) => (entry[keyField] === key ? (value as Entry) : entry))
    : [...list, value as Entry];
}

/** Where a path of a clash points: `notes.<id>.text` has all three, `summary` only the first. */
export function placeOf(path: string): { part: string; key: string; field: string | undefined } {
  const [part = '', ...rest] = path.split('.');
  // Keys hold no dot, except names of tools: what follows the last one is the field.
  const isField = rest.length > 1;
  const field = isField ? rest.at(-1) : undefined;
  return { part, key: (isField ? rest.slice(0, -1) : rest).join('.'), field };
}

function withoutLostCitations(body: DomainBody): DomainBody {
  const known = new Set(body.notes.map(({ id }) => id));
  const keep = <T extends { readonly evidence: readonly string[] }>(entry: T): T => ({
    ...entry,
    evidence: entry.evidence.filter((id) => known.has(id)),
  });
  return { ...body, ratings: body.ratings.map(keep), flags: body.flags.map(keep) };
}

/** The merged text with every clash answered; what has no answer stays as it was written here. */
export function answered(
  body: ScorecardBody,
  clashes: readonly Clash[],
  choices: Readonly<Record<string, Choice>>,
): ScorecardBody {
  const start = toDomainBody(body);
  const result = clashes.reduce<DomainBody>((now, clash) => {
    const choice = choices[clash.path] ?? 'mine';
    const { part, key, field } = placeOf(clash.path);
    const value = chosen(clash, choice);
    const keyField = KEY_OF[part];
    if (!keyField) return { ...now, [part]: value };
    const list = now[part as keyof DomainBody] as unknown as readonly Entry[];
    return { ...now, [part]: withEntry(list, keyField, key, value, field) };
  }, start);
  return fromDomainBody(withoutLostCitations(result));
}

/** Several windows' copies as one: each changed something over what it knew of the server. */
export function foldCopies(
  found: readonly FoundCopy[],
  server: ScorecardBody,
): { readonly copy: DraftCopy | null; readonly keys: readonly string[] } {
  const keys = found.map(({ key }) => key);
  const [first, ...others] = found
    .map(({ copy }) => copy)
    .filter((copy) => !sameBody(copy.body, server));
  if (!first) return { copy: null, keys };
  const copy = others.reduce<DraftCopy>(
    (one, other) => ({
      ...one,
      body: mergeBodies(other.base, other.body, one.body).body,
      sent: [...one.sent, ...other.sent],
      changes: one.changes + other.changes,
    }),
    first,
  );
  return { copy, keys };
}

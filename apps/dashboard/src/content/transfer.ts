import type { ContentFileResult } from '@debrief/web-data';
import type { Type } from './bodies';
import { count } from '../layout';

interface Named {
  readonly type: Type;
  readonly key: string;
}

/** Address of a file with these items; of all that is in use without any. */
export function yamlPath(items: readonly Named[] = []): string {
  if (items.length === 0) return '/content.yaml';
  const list = (words: readonly string[]) => [...new Set(words)].join(',');
  const types = list(items.map(({ type }) => type));
  return `/content.yaml?types=${types}&keys=${list(items.map(({ key }) => key))}`;
}

/** Address of a file with everything of these types that is in use. */
export function yamlPathOfTypes(types: readonly Type[]): string {
  return `/content.yaml?types=${types.join(',')}`;
}

type Imported = Extract<ContentFileResult, { __typename: 'ContentImported' }>;

/** `2 new, 1 changed, 40 as they are` */
export function outcomeLine({ items }: Pick<Imported, 'items'>): string {
  const of = (outcome: string) => items.filter((item) => item.outcome === outcome).length;
  const parts = [
    [of('NEW'), 'new'],
    [of('CHANGED'), 'changed'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
  const same = of('SAME');
  const rest = same > 0 ? [`${same} ${same === 1 ? 'as it is' : 'as they are'}`] : [];
  return [...said, ...rest].join(', ') || 'The file holds nothing';
}

/** Whether taking the file in would write anything. */
export function wouldWrite({ items }: Pick<Imported, 'items'>): boolean {
  return items.some(({ outcome }) => outcome !== 'SAME');
}

/** Reasons of all items why figures would no longer compare; a note is needed when there is one. */
export function breakingOf({ items }: Pick<Imported, 'items'>): readonly string[] {
  return [...new Set(items.flatMap(({ breaking }) => breaking))];
}

/** `3 faults`, for the heading over them. */
export const faultsLine = (faults: readonly unknown[]): string => count(faults.length, 'fault');

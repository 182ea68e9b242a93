import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ContentItem, DebriefDataProvider } from '@debrief/web-data';
import { useAsk } from '../layout';
import type { Bank, Entry } from './BankContext';
import type { Type, TypedBody } from './bodies';
import { bodyFromWire, bodyToWire, problemsFromWire, typeToWire } from './wire';

const BANK_MS = 60_000;
/** How often an open editor looks whether somebody else published, in milliseconds. */
const LOOK_AGAIN_MS = 15_000;

/** Everything below this key is asked again after something of the library changed. */
const KEY = ['debrief', 'content'] as const;

export interface ItemFilter {
  readonly type: Type | null;
  readonly archived: boolean;
  readonly search: string;
}

export function useItems({ type, archived, search }: ItemFilter) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery({
    queryKey: [...KEY, 'items', type, archived, search],
    queryFn: ({ signal }) =>
      provider.contentItems(type ? typeToWire(type) : null, archived, search, { signal }),
  });
}

/** One item with its versions. @param watched asks again and again while somebody edits it */
export function useItem(type: Type, key: string, watched = false) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery({
    queryKey: [...KEY, 'item', type, key],
    enabled: key !== '',
    queryFn: ({ signal }) => provider.contentItem(typeToWire(type), key, { signal }),
    ...(watched ? { refetchInterval: LOOK_AGAIN_MS } : {}),
  });
}

/** The body of a version; published versions never change, so it is asked once. */
export function useBody(type: Type, key: string, version: number | null) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery({
    queryKey: [...KEY, 'body', type, key, version],
    enabled: key !== '' && version !== null && version > 0,
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<TypedBody> =>
      bodyFromWire(await provider.contentDraftOf(typeToWire(type), key, version, { signal })),
  });
}

export function useDiff(type: Type, key: string, from: number, to: number) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery({
    queryKey: [...KEY, 'diff', type, key, from, to],
    enabled: from !== to,
    staleTime: Infinity,
    queryFn: ({ signal }) => provider.contentDiff(typeToWire(type), key, from, to, { signal }),
  });
}

/** What publishing this body would change, break and reach; nothing is written. */
export function usePreview(given: TypedBody, baseVersion: number) {
  const provider = useDataProvider<DebriefDataProvider>();
  const body = useMemo(() => bodyToWire(given), [given]);
  return useQuery({
    queryKey: [...KEY, 'preview', baseVersion, JSON.stringify(body)],
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const preview = await provider.previewContent({ body, baseVersion }, { signal });
      return { ...preview, problems: [...problemsFromWire(preview.problems)] };
    },
  });
}

const byName = (a: Entry, b: Entry): number => a.name.localeCompare(b.name);

function entriesOf(items: readonly ContentItem[] | undefined, type: Type): readonly Entry[] {
  const wanted = typeToWire(type);
  return (items ?? [])
    .filter((item) => item.type === wanted)
    .map(({ key, title, roundKind }) => ({
      id: key,
      name: title,
      roundKind: roundKind ? (roundKind.toLowerCase() as Lowercase<typeof roundKind>) : null,
    }))
    .sort(byName);
}

/** What a body may name: asked once for all its fields. */
export function useLibraryBank(): Bank {
  const provider = useDataProvider<DebriefDataProvider>();
  const { data: items } = useItems({ type: null, archived: false, search: '' });
  const { data: catalogue } = useQuery({
    queryKey: [...KEY, 'competencies'],
    staleTime: BANK_MS,
    queryFn: ({ signal }) => provider.competencies({ signal }),
  });
  const { data: blueprints } = useAsk('blueprints', BANK_MS);
  return useMemo(
    () => ({
      competencies: (catalogue ?? [])
        .map(({ key, name, description }) => ({ id: key, name, about: description }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      rubrics: entriesOf(items, 'rubric'),
      kits: entriesOf(items, 'kit'),
      questions: entriesOf(items, 'question'),
      uses: (blueprints ?? []).flatMap(({ title, stages }) =>
        stages.flatMap(({ rounds }) =>
          rounds.map(({ name, durationMinutes, kitKey, rubricKey }) => ({
            where: `${name} of ${title}`,
            minutes: durationMinutes,
            kitKey,
            rubricKey,
          })),
        ),
      ),
    }),
    [items, catalogue, blueprints],
  );
}

import { useEffect, useRef, useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, ScheduleRunWire } from '@debrief/web-data';

/** Pause between two looks at a search that runs, ms. */
const LOOK_AGAIN_MS = 500;

export interface RunState {
  readonly run: ScheduleRunWire | undefined;
  readonly error: unknown;
  readonly asking: boolean;
  /** Asks for a new search. */
  readonly ask: () => void;
  readonly cancel: () => void;
}

/**
 * A search: the one that was asked for before, or a new one; looked at until it has ended.
 *
 * @param begin asks for a new search; it is asked once of its own accord when there was none before
 */
export function useRun(
  before: ScheduleRunWire | null,
  begin: () => Promise<ScheduleRunWire>,
  ofItself: boolean,
): RunState {
  const provider = useDataProvider<DebriefDataProvider>();
  const [latest, setLatest] = useState<ScheduleRunWire | undefined>(before ?? undefined);
  const asked = useRef(false);
  const asking = useMutation({ mutationFn: begin, onSuccess: setLatest });
  const running = latest?.state === 'RUNNING';
  const look = useQuery({
    queryKey: ['debrief', 'scheduleRun', latest?.id],
    enabled: running,
    queryFn: ({ signal }) => provider.scheduleRun(latest?.id ?? '', { signal }),
    refetchInterval: ({ state }) =>
      state.data && state.data.state !== 'RUNNING' ? false : LOOK_AGAIN_MS,
  });
  const cancel = useMutation({
    mutationFn: () => provider.cancelScheduleRun(latest?.id ?? ''),
    onSuccess: setLatest,
  });
  const { mutate } = asking;
  useEffect(() => {
    if (!ofItself || before || asked.current) return;
    asked.current = true;
    mutate();
  }, [ofItself, before, mutate]);
  const seen = look.data && look.data.id === latest?.id ? look.data : latest;
  return {
    run: seen,
    error: asking.error ?? look.error ?? cancel.error,
    asking: asking.isPending,
    ask: () => mutate(),
    cancel: () => cancel.mutate(),
  };
}

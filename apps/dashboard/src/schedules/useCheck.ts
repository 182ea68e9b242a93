import { useEffect, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider } from '@debrief/web-data';
import type { Check, Desk, Placement } from './desk';
import { checkFrom, placementsInput } from './from-api';

/** A hand that still moves is not asked about, ms. */
const QUIET_MS = 200;

export interface Checked {
  readonly check: Check | undefined;
  /** The answer is to what is on the desk now. */
  readonly current: boolean;
  readonly error: unknown;
}

/** Price, broken rules and alternates of what is on the desk, asked once the hand rests. */
export function useCheck(desk: Desk, placements: readonly Placement[]): Checked {
  const provider = useDataProvider<DebriefDataProvider>();
  const [quiet, setQuiet] = useState(placements);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(placements), QUIET_MS);
    return () => clearTimeout(timer);
  }, [placements]);
  const input = {
    loopId: desk.loopId,
    stageId: desk.stageId,
    placements: placementsInput(quiet),
  };
  const asked = useQuery({
    queryKey: ['debrief', 'checkSchedule', input],
    enabled: quiet.length > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => provider.checkSchedule(input, { signal }),
  });
  return {
    check: asked.data && placements.length > 0 ? checkFrom(asked.data) : undefined,
    current: quiet === placements && asked.isSuccess && !asked.isPlaceholderData,
    error: asked.error,
  };
}

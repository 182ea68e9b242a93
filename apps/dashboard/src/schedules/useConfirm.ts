import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ConfirmScheduleAnswer, DebriefDataProvider } from '@debrief/web-data';
import { useVerb } from '../rounds/useVerb';
import { takenWords } from '../rounds/taken';
import type { BrokenRule, Desk, Placement } from './desk';
import { placementsInput } from './from-api';

export interface Confirming {
  readonly busy: boolean;
  readonly message: string | null;
  /** Somebody else was booked first: who, and when. */
  readonly taken: string | null;
  /** The rules that only a reason gets past; null when none were met. */
  readonly broken: readonly BrokenRule[] | null;
  readonly reasonError: string | undefined;
  readonly stale: boolean;
  readonly confirm: (override?: {
    readonly reason: string;
    readonly rules: readonly string[];
  }) => void;
  readonly hold: (
    hours: number,
    override?: { readonly reason: string; readonly rules: readonly string[] },
  ) => void;
}

function brokenOf(problem: ConfirmScheduleAnswer | null): readonly BrokenRule[] | null {
  return problem?.__typename === 'RulesBrokenProblem' ? problem.brokenRules : null;
}

/** Booking and holding what is on the desk: all of it or nothing. */
export function useConfirm(
  desk: Desk,
  placements: readonly Placement[],
  zone: string,
  onDone: (what: 'booked' | 'held') => void,
): Confirming {
  const provider = useDataProvider<DebriefDataProvider>();
  const [last, setLast] = useState<'confirm' | 'hold'>('confirm');
  const booking = useVerb(provider.confirmSchedule, {
    done: 'ScheduleConfirmed',
    notice: 'Booked. Invitations are on their way.',
    onDone: () => onDone('booked'),
  });
  const holding = useVerb(provider.holdSchedule, {
    done: 'ScheduleHeld',
    notice: 'Held. The panel is being asked.',
    onDone: () => onDone('held'),
  });
  const verb = last === 'confirm' ? booking : holding;
  const input = (override?: { readonly reason: string; readonly rules: readonly string[] }) => ({
    loopId: desk.loopId,
    stageId: desk.stageId,
    placements: placementsInput(placements),
    versions: desk.rounds.map(({ id, version }) => ({ roundId: id, version })),
    override: override ? { reason: override.reason, rules: [...override.rules] } : null,
  });
  return {
    busy: booking.busy || holding.busy,
    taken: takenWords(verb.problem, zone),
    message: verb.message,
    broken: brokenOf(verb.problem as ConfirmScheduleAnswer | null),
    reasonError: verb.errors['override.reason'],
    stale: verb.problem?.__typename === 'StaleVersionProblem',
    confirm: (override) => {
      setLast('confirm');
      booking.send(input(override));
    },
    hold: (hours, override) => {
      setLast('hold');
      holding.send({ ...input(override), hours });
    },
  };
}

import { useEffect, useState } from 'react';
import type { DecisionOutcome, Packet } from '@debrief/web-data';
import { useMe } from '../layout';
import { keepDraft, readDraft, type DecisionDraft } from './decision-draft';

const EMPTY = (level: string): DecisionDraft => ({ outcome: null, level, rationale: '', memo: '' });

/** What is typed of the decision, kept in this browser until it is recorded. */
export function useDecisionDraft(packet: Pick<Packet, 'loopId' | 'level'>) {
  const { loopId, level } = packet;
  const personId = useMe()?.person.id ?? '';
  const [draft, setDraft] = useState<DecisionDraft>(
    () => readDraft(personId, loopId) ?? EMPTY(level),
  );
  const typed = draft.rationale !== '' || draft.memo !== '' || draft.outcome !== null;
  useEffect(() => {
    keepDraft(personId, loopId, typed ? draft : null);
  }, [personId, loopId, typed, draft]);
  const change = (part: Partial<DecisionDraft>) => setDraft((before) => ({ ...before, ...part }));
  return {
    draft,
    typed,
    setOutcome: (outcome: DecisionOutcome) => change({ outcome }),
    setLevel: (chosen: string) => change({ level: chosen }),
    setRationale: (rationale: string) => change({ rationale }),
    setMemo: (memo: string) => change({ memo }),
    clear: () => setDraft(EMPTY(level)),
  };
}

import { useEffect, useRef, useState } from 'react';
import { browserShelf, forgetVote, keepVote, keptVote } from './kept';
import { toggled, type Citation } from './reading';
import type { Debrief } from '@debrief/web-data';
import { EMPTY_VOTE, fitting, type VoteDraft } from './vote';

export interface VoteWriting {
  readonly draft: VoteDraft;
  readonly change: (part: Partial<VoteDraft>) => void;
  readonly cite: (one: Citation) => void;
  /** Whether this browser holds what is written; where it does not, closing the page loses it. */
  readonly kept: boolean;
  readonly discard: () => void;
}

/** The vote being written: kept in this browser with every stroke until it is sealed, then wiped. */
export function useVoteDraft(debrief: Debrief): VoteWriting {
  const { id, me } = debrief;
  const [draft, setDraft] = useState<VoteDraft>(() =>
    fitting(keptVote(browserShelf(), id), debrief, null),
  );
  const [kept, setKept] = useState(true);
  const latest = useRef(draft);
  const put = (next: VoteDraft) => {
    latest.current = next;
    setDraft(next);
    setKept(keepVote(browserShelf(), id, next));
  };
  const sealed = me?.state === 'SEALED';
  useEffect(() => {
    if (!sealed) return;
    forgetVote(browserShelf(), id);
  }, [sealed, id]);
  return {
    draft,
    kept,
    change: (part) => put({ ...latest.current, ...part }),
    cite: (one) => put({ ...latest.current, citations: toggled(latest.current.citations, one) }),
    discard: () => put(EMPTY_VOTE),
  };
}

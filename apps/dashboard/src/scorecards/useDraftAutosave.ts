import { useCallback, useEffect, useRef, useState } from 'react';
import type { ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import { DraftAutosave, type SaveState } from './autosave';
import { changeBody, type BodyChange } from './body';
import { forgetCopy, keepComposer, keepCopy, readCopy, sameBody } from './draft-store';
import { saveDraft, serverDraft } from './save-draft';

export interface DraftForm {
  readonly body: ScorecardBody;
  readonly act: (change: BodyChange) => void;
  readonly save: SaveState;
  /** Changes that only this browser holds. */
  readonly unsaved: number;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly retry: () => void;
  /** Removes every trace of the draft after filing. */
  readonly filed: () => Promise<void>;
}

/** Asks before a page with unsaved words is closed. */
export function useLeaveGuard(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [active]);
}

/** Saves at once when the page is hidden, and tries again when the network is back. */
function useMoments(autosave: React.RefObject<DraftAutosave | null>): void {
  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && autosave.current?.flush();
    const online = () => autosave.current?.retryNow();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', hidden);
    window.addEventListener('online', online);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', hidden);
      window.removeEventListener('online', online);
    };
  }, [autosave]);
}

/** The draft of one seat: its text, what happens to it, and whether it is safe. */
export function useDraftAutosave(sheet: ScorecardSheet): DraftForm {
  const { seatId } = sheet;
  const [server] = useState(() => serverDraft(sheet.draft));
  const latest = useRef(server.body);
  const [body, setBody] = useState(server.body);
  const [status, setStatus] = useState<{ save: SaveState; unsaved: number }>({
    save: server.savedAt ? { kind: 'saved', at: server.savedAt } : { kind: 'untouched' },
    unsaved: 0,
  });
  const autosave = useRef<DraftAutosave | null>(null);
  const show = useCallback((next: ScorecardBody) => {
    latest.current = next;
    setBody(next);
  }, []);

  useEffect(() => {
    const machine = new DraftAutosave(
      {
        save: (revision, draft) => saveDraft(seatId, revision, draft),
        keep: (copy) => keepCopy(seatId, copy),
        forget: () => forgetCopy(seatId),
        setTimer: (run, ms) => setTimeout(run, ms),
        clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
        now: () => new Date(),
      },
      server,
      (save, unsaved) => setStatus({ save, unsaved }),
    );
    autosave.current = machine;
    void readCopy(seatId).then((copy) => {
      if (!copy || autosave.current !== machine) return;
      if (sameBody(copy.body, server.body)) {
        void forgetCopy(seatId);
        return;
      }
      show(copy.body);
      machine.resume(copy, server);
    });
    return () => {
      machine.flush();
      machine.stop();
    };
  }, [seatId, server, show]);
  useMoments(autosave);
  useLeaveGuard(status.unsaved > 0);

  const act = useCallback(
    (change: BodyChange) => {
      const next = changeBody(latest.current, change);
      if (next === latest.current) return;
      show(next);
      autosave.current?.change(next);
    },
    [show],
  );
  return {
    body,
    act,
    ...status,
    keepMine: () => autosave.current?.keepMine(),
    takeTheirs: () => {
      const theirs = autosave.current?.takeTheirs();
      if (theirs) show(theirs);
    },
    retry: () => autosave.current?.retryNow(),
    filed: async () => {
      await autosave.current?.filed();
      keepComposer(seatId, '');
    },
  };
}

import { useLeaveGuard } from '../rounds/useLeaveGuard';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import { DraftAutosave, type SaveState } from './autosave';
import type { AutosavePorts, ServerDraft } from './autosave-ports';
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

/** The state machine over this browser's clock, store and network. */
function machineFor(
  seatId: string,
  server: ServerDraft,
  onChange: (save: SaveState, unsaved: number) => void,
): DraftAutosave {
  const ports: AutosavePorts = {
    save: (revision, draft) => saveDraft(seatId, revision, draft),
    keep: (copy) => keepCopy(seatId, copy),
    forget: () => forgetCopy(seatId),
    setTimer: (run, ms) => setTimeout(run, ms),
    clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
    now: () => new Date(),
  };
  return new DraftAutosave(ports, server, onChange);
}

/** Shows and sends what an earlier visit left behind, unless the server has it already. */
async function resumeCopy(
  seatId: string,
  server: ServerDraft,
  machine: DraftAutosave,
  show: (body: ScorecardBody) => void,
): Promise<void> {
  const copy = await readCopy(seatId);
  if (!copy || machine.isStopped()) return;
  if (sameBody(copy.body, server.body)) return forgetCopy(seatId);
  show(copy.body);
  machine.resume(copy, server);
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
    const machine = machineFor(seatId, server, (save, unsaved) => setStatus({ save, unsaved }));
    autosave.current = machine;
    void resumeCopy(seatId, server, machine, show);
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
  return { body, act, ...status, ...answers(autosave, seatId, show) };
}

/** What the writer may answer to a conflict, a failure, or at the end. */
function answers(
  autosave: React.RefObject<DraftAutosave | null>,
  seatId: string,
  show: (body: ScorecardBody) => void,
): Pick<DraftForm, 'keepMine' | 'takeTheirs' | 'retry' | 'filed'> {
  return {
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

import { useCallback, useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import {
  holdPage,
  newKey,
  onSignOut,
  type ScorecardBody,
  type ScorecardSheet,
} from '@debrief/web-data';
import { useLeaveGuard } from '../rounds/useLeaveGuard';
import { DraftAutosave, type AutosaveNews, type SaveState } from './autosave';
import type { AutosavePorts, ServerDraft } from './autosave-ports';
import { copyKey, forgetCopies, forgetCopy, keepCopy, readCopies } from './draft-store';
import { foldCopies, mergeBodies } from './merge';
import { printOf, sameBody } from './print';
import { saveDraft, serverDraft } from './save-draft';
import { useLiveBody, type LiveBody } from './useLiveBody';

export interface DraftForm extends Pick<LiveBody, 'body' | 'act' | 'noteInHand' | 'whole'> {
  readonly save: SaveState;
  /** Answers a conflict with the text that goes on. */
  readonly resolve: (body: ScorecardBody) => void;
  readonly retry: () => void;
  /** Removes every trace of the draft after filing. */
  readonly filed: () => Promise<void>;
}

interface Status {
  readonly save: SaveState;
  readonly pending: boolean;
}

/** Saves at once when the page is hidden, and tries again when the network or the reader is back. */
function useMoments(autosave: React.RefObject<DraftAutosave | null>): void {
  useEffect(() => {
    const seen = () => {
      if (document.visibilityState === 'hidden') void autosave.current?.flush();
      else autosave.current?.retryNow();
    };
    const leaving = () => void autosave.current?.flush();
    const online = () => autosave.current?.retryNow();
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('pagehide', leaving);
    window.addEventListener('online', online);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pagehide', leaving);
      window.removeEventListener('online', online);
    };
  }, [autosave]);
}

/** The state machine's world: this browser's clock, store and network. */
function portsFor(seatId: string, key: string, show: AutosavePorts['show']): AutosavePorts {
  return {
    save: (revision, draft) => saveDraft(seatId, revision, draft),
    keep: (copy) => keepCopy(key, copy),
    forget: () => forgetCopy(key),
    merge: mergeBodies,
    print: printOf,
    show,
    setTimer: (run, ms) => setTimeout(run, ms),
    clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
    now: () => new Date(),
  };
}

interface Resuming extends Pick<LiveBody, 'adopt' | 'whole'> {
  readonly seatId: string;
  readonly own: string;
  readonly server: ServerDraft;
  readonly machine: DraftAutosave;
}

/** Shows and sends what earlier visits left behind, unless the server has it already. */
async function resumeCopies({
  seatId,
  own,
  server,
  machine,
  adopt,
  whole,
}: Resuming): Promise<void> {
  const found = foldCopies(await readCopies(seatId), server.body);
  if (machine.isStopped()) return;
  if (found.copy) {
    adopt(found.copy.body);
    machine.resume(found.copy, server);
  } else if (!sameBody(whole(), server.body)) machine.change(whole());
  for (const key of found.keys) if (key !== own) await forgetCopy(key);
}

/** Says nothing new while the same thing goes on: every key would draw the whole form again. */
function sameStatus(one: Status, other: Status): boolean {
  return (
    one.save.kind === 'saving' && other.save.kind === 'saving' && one.pending === other.pending
  );
}

/** The draft of one seat: its text, what happens to it, and whether it is safe. */
export function useDraftAutosave(sheet: ScorecardSheet): DraftForm {
  const { seatId } = sheet;
  const notify = useNotify();
  const [server] = useState(() => serverDraft(sheet.draft));
  const [status, setStatus] = useState<Status>({
    save: server.savedAt ? { kind: 'saved', at: server.savedAt } : { kind: 'untouched' },
    pending: false,
  });
  const autosave = useRef<DraftAutosave | null>(null);
  const tell = useCallback((body: ScorecardBody) => autosave.current?.change(body), []);
  const live = useLiveBody(seatId, sheet, server.body, tell);
  const { show, adopt, whole, forgetNote } = live;

  useEffect(() => {
    const own = copyKey(seatId, newKey());
    const news: AutosaveNews = {
      onState: (save, unsaved) => {
        const next = { save, pending: unsaved > 0 };
        setStatus((now) => (sameStatus(now, next) ? now : next));
      },
      onMerged: () => notify('Merged with what you wrote on another device.', { type: 'info' }),
    };
    const machine = new DraftAutosave(portsFor(seatId, own, show), server, news);
    autosave.current = machine;
    void resumeCopies({ seatId, own, server, machine, adopt, whole });
    const staysHere = holdPage();
    const noMore = onSignOut(() => machine.flush());
    return () => {
      staysHere();
      noMore();
      void machine.flush();
      machine.stop();
    };
  }, [seatId, server, show, adopt, whole, notify]);
  useMoments(autosave);
  useLeaveGuard(status.pending);

  const filed = useCallback(async () => {
    forgetNote();
    await autosave.current?.filed();
    await forgetCopies(seatId);
  }, [forgetNote, seatId]);
  return {
    ...live,
    save: status.save,
    resolve: (body) => autosave.current?.resolve(body),
    retry: () => autosave.current?.retryNow(),
    filed,
  };
}

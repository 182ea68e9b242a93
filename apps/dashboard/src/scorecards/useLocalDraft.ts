import { useCallback, useEffect, useRef, useState } from 'react';
import { del, get, set } from 'idb-keyval';
import type { ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import { useLeaveGuard } from '../rounds/useLeaveGuard';
import { sameBody } from './print';
import { useLiveBody, type LiveBody } from './useLiveBody';

interface LocalCopy {
  readonly body: ScorecardBody;
  readonly reason: string;
}

export interface LocalDraft extends Pick<LiveBody, 'body' | 'act' | 'noteInHand' | 'whole'> {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** Something differs from where it began. */
  readonly changed: boolean;
  /** The browser holds it: a reload finds it again. */
  readonly kept: boolean;
  /** Removes it from this browser: filed, or given up. */
  readonly forget: () => Promise<void>;
}

/** Reads once what an earlier visit left behind. */
function useFound(key: string, found: (copy: LocalCopy) => void): void {
  useEffect(() => {
    let here = true;
    void get<LocalCopy>(key)
      .catch(() => undefined)
      .then((copy) => (here && copy ? found(copy) : undefined));
    return () => {
      here = false;
    };
  }, [key, found]);
}

/**
 * A form that the server knows no draft of: an amendment, a scorecard filed for somebody else. It
 * is kept in this browser with every key until it is filed; signing out clears it.
 */
export function useLocalDraft(
  place: string,
  sheet: ScorecardSheet,
  begin: ScorecardBody,
): LocalDraft {
  const key = `local:${place}`;
  const reasonNow = useRef('');
  const [reason, showReason] = useState('');
  const [state, setState] = useState<'fresh' | 'kept' | 'lost'>('fresh');
  const keep = useCallback(
    (body: ScorecardBody) => {
      const copy: LocalCopy = { body, reason: reasonNow.current };
      set(key, copy).then(
        () => setState('kept'),
        () => setState('lost'),
      );
    },
    [key],
  );
  const live = useLiveBody(place, sheet, begin, keep);
  const { adopt, whole, forgetNote } = live;
  const found = useCallback(
    (copy: LocalCopy) => {
      adopt(copy.body);
      reasonNow.current = copy.reason;
      showReason(copy.reason);
      setState('kept');
    },
    [adopt],
  );
  useFound(key, found);
  const setReason = useCallback(
    (text: string) => {
      reasonNow.current = text;
      showReason(text);
      keep(whole());
    },
    [keep, whole],
  );
  const forget = useCallback(async () => {
    forgetNote();
    setState('fresh');
    await del(key).catch(() => undefined);
  }, [key, forgetNote]);
  const changed = state !== 'fresh' && (reason !== '' || !sameBody(whole(), begin));
  useLeaveGuard(changed && state === 'lost');
  return { ...live, reason, setReason, changed, kept: state === 'kept', forget };
}

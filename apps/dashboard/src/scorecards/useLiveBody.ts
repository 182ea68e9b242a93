import { useCallback, useMemo, useRef, useState } from 'react';
import type { EvidenceKind, ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import { changeBody, type BodyChange } from './change-body';
import { secondsInto, type NoteInHand } from './form';
import {
  keepWriting,
  readWriting,
  splitWriting,
  withWriting,
  writingOn,
  type Writing,
} from './writing';

export interface LiveBody {
  /** The text as the form shows it, without the note in hand. */
  readonly body: ScorecardBody;
  readonly act: (change: BodyChange) => void;
  readonly noteInHand: NoteInHand;
  /** Everything written, with the note in hand. */
  readonly whole: () => ScorecardBody;
  /** Puts another text into the form: what a merge made of it. */
  readonly show: (whole: ScorecardBody) => void;
  /** The same for a copy from an earlier visit, the note in hand with it. */
  readonly adopt: (whole: ScorecardBody) => void;
  /** Forgets the note in hand, e.g. after filing. */
  readonly forgetNote: () => void;
}

/** Remembers the note in hand after a key. */
function useWritingSetter(
  place: string,
  sheet: Pick<ScorecardSheet, 'startsAt' | 'endsAt'>,
  writingNow: React.RefObject<Writing | null>,
): (kind: EvidenceKind, text: string) => Writing | null {
  return useCallback(
    (kind, text) => {
      const seconds = secondsInto(sheet, new Date());
      writingNow.current = writingOn(writingNow.current, kind, text, seconds);
      keepWriting(place, writingNow.current);
      return writingNow.current;
    },
    [place, sheet, writingNow],
  );
}

interface LiveText extends Pick<LiveBody, 'body' | 'whole' | 'show' | 'adopt'> {
  readonly bodyNow: React.RefObject<ScorecardBody>;
  readonly writingNow: React.RefObject<Writing | null>;
  readonly start: NoteInHand['start'];
}

/** The text itself and the note apart from it. */
function useLiveText(place: string, begin: ScorecardBody): LiveText {
  const [first] = useState(() => {
    const writing = readWriting(place);
    return { body: splitWriting(begin, writing?.id ?? null).body, writing };
  });
  const bodyNow = useRef(first.body);
  const writingNow = useRef<Writing | null>(first.writing);
  const [body, setBody] = useState(first.body);
  const [start, setStart] = useState<NoteInHand['start']>({ round: 0, writing: first.writing });
  const whole = useCallback(() => withWriting(bodyNow.current, writingNow.current), []);
  const show = useCallback((next: ScorecardBody) => {
    bodyNow.current = splitWriting(next, writingNow.current?.id ?? null).body;
    setBody(bodyNow.current);
  }, []);
  const adopt = useCallback(
    (copied: ScorecardBody) => {
      const { writing } = splitWriting(copied, writingNow.current?.id ?? null);
      // The store of the copy is written at once, the one that names the note a moment later.
      if (writing && writing.text !== writingNow.current?.text) {
        writingNow.current = writing;
        setStart(({ round }) => ({ round: round + 1, writing }));
      }
      show(copied);
    },
    [show],
  );
  return { body, bodyNow, writingNow, start, whole, show, adopt };
}

/**
 * The text of one form while it is written. `tell` hears of every change; a key in the note field
 * draws nothing anew.
 *
 * @param place names the form in this browser's store: a seat, an amendment
 */
export function useLiveBody(
  place: string,
  sheet: Pick<ScorecardSheet, 'startsAt' | 'endsAt'>,
  begin: ScorecardBody,
  tell: (whole: ScorecardBody) => void,
): LiveBody {
  const text = useLiveText(place, begin);
  const { bodyNow, writingNow, start, whole, show } = text;
  const act = useCallback(
    (change: BodyChange) => {
      const next = changeBody(bodyNow.current, change);
      if (next === bodyNow.current) return;
      show(next);
      tell(whole());
    },
    [bodyNow, show, tell, whole],
  );
  const set = useWritingSetter(place, sheet, writingNow);
  const noteInHand = useMemo<NoteInHand>(
    () => ({
      start,
      write: (kind, text) => {
        if (text === '' && !writingNow.current) return;
        set(kind, text);
        tell(whole());
      },
      take: (kind, text) => {
        const note = set(kind, text);
        writingNow.current = null;
        keepWriting(place, null);
        return note;
      },
    }),
    [place, set, start, tell, whole],
  );
  const forgetNote = useCallback(() => {
    writingNow.current = null;
    keepWriting(place, null);
  }, [place, writingNow]);
  return {
    body: text.body,
    act,
    noteInHand,
    whole,
    show,
    adopt: text.adopt,
    forgetNote,
  };
}

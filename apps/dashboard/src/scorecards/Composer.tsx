import type { Ref } from 'react';
import { SCORECARD_LIMITS } from '@debrief/domain';
import { EvidenceField, runTime } from '@debrief/web-ui';
import { useNow } from '../layout';
import { secondsInto, type FormParts } from './form';
import { focusNote } from './NoteRow';

interface ComposerProps extends Pick<FormParts, 'sheet' | 'act' | 'noteInHand' | 'body'> {
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
  readonly compact?: boolean;
}

/** Adds notes to the draft and stamps them while the round runs. */
export function Composer(props: ComposerProps) {
  const { sheet, body, act, noteInHand, fieldRef, compact = false } = props;
  const now = useNow(1000);
  const seconds = secondsInto(sheet, now);
  const { round, writing } = noteInHand.start;
  const last = body.notes.at(-1);
  return (
    <EvidenceField
      key={round}
      compact={compact}
      maxLength={SCORECARD_LIMITS.note}
      initialText={writing?.text ?? ''}
      initialKind={writing?.kind ?? 'SAID'}
      onType={noteInHand.write}
      onKeep={(kind, text) => {
        const note = noteInHand.take(kind, text);
        if (note) act({ type: 'addNote', note });
      }}
      {...(last ? { onUp: () => focusNote(last.id) } : {})}
      {...(fieldRef ? { fieldRef } : {})}
      {...(seconds === null ? {} : { at: runTime(seconds) })}
    />
  );
}

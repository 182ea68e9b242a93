import { useState, type Ref } from 'react';
import { EvidenceField, runTime } from '@debrief/web-ui';
import { newKey } from '@debrief/web-data';
import { useNow } from '../layout';
import { keepComposer, readComposer } from './draft-store';
import { secondsInto, type FormParts } from './form';

interface ComposerProps extends Pick<FormParts, 'sheet' | 'act'> {
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
  readonly compact?: boolean;
}

/** Adds notes to the draft and stamps them while the round runs. */
export function Composer({ sheet, act, fieldRef, compact = false }: ComposerProps) {
  const now = useNow(1000);
  const seconds = secondsInto(sheet, now);
  const [initialText] = useState(() => readComposer(sheet.seatId));
  return (
    <EvidenceField
      compact={compact}
      initialText={initialText}
      onType={(text) => keepComposer(sheet.seatId, text)}
      onKeep={(kind, text) =>
        act({
          type: 'addNote',
          note: {
            id: newKey(),
            kind,
            text,
            atSeconds: secondsInto(sheet, new Date()),
            fileId: null,
          },
        })
      }
      {...(fieldRef ? { fieldRef } : {})}
      {...(seconds === null ? {} : { at: runTime(seconds) })}
    />
  );
}

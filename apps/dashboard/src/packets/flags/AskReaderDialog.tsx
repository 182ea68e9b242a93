import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, Packet, PacketFlag } from '@debrief/web-data';
import { PersonPicker, type PickedPerson } from '../../rounds/PersonPicker';
import { useVerb } from '../../rounds/useVerb';
import { VerbDialog } from '../../rounds/VerbDialog';
import { noSecondReader } from './flag-words';

interface AskReaderDialogProps {
  readonly packet: Packet;
  readonly flag: PacketFlag;
  readonly onClose: () => void;
}

/** Asks somebody who did not raise the flag to read both sides. */
export function AskReaderDialog({ packet, flag, onClose }: AskReaderDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [reader, setReader] = useState<PickedPerson | null>(null);
  const [asked, setAsked] = useState(false);
  const verb = useVerb(provider.askSecondReader, {
    done: 'SecondReaderAsked',
    notice: 'Asked. It is on their Home page.',
    onDone: onClose,
  });
  const missing = asked && !reader ? 'Choose who reads it.' : undefined;
  return (
    <VerbDialog
      title={`${flag.name}: ask a second reader`}
      verb="Ask them"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (reader) verb.send({ loopId: packet.loopId, flagType: flag.type, readerId: reader.id });
      }}
    >
      <p>
        They read the evidence of both sides and say whether it holds. It needs somebody who neither
        raised the flag nor contradicts it. You still clear or uphold it.
      </p>
      <PersonPicker
        label="Second reader"
        value={reader}
        onChange={setReader}
        except={noSecondReader(flag, packet.assessors)}
        error={verb.errors['readerId'] ?? missing}
      />
    </VerbDialog>
  );
}

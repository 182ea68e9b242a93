import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { Committee, DebriefDataProvider } from '@debrief/web-data';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { Readers } from './Readers';

interface InviteMoreProps {
  readonly loopId: string;
  readonly committee: Committee;
  readonly onClose: () => void;
}

/** Asks more people into an open committee. */
export function InviteMore({ loopId, committee, onClose }: InviteMoreProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const verb = useVerb(provider.inviteCommitteeReaders, {
    done: 'ReadersInvited',
    notice: 'They are asked.',
    onDone: onClose,
  });
  const asked = new Set(committee.readers.map(({ personId }) => personId));
  return (
    <VerbDialog
      title="Ask more readers"
      verb="Ask them"
      busy={verb.busy}
      message={verb.message ?? Object.values(verb.errors)[0] ?? null}
      onClose={onClose}
      onSubmit={() => verb.send({ committeeId: committee.id, readerIds: [...chosen] })}
    >
      <Readers loopId={loopId} chosen={chosen} onChoose={setChosen} asked={asked} />
    </VerbDialog>
  );
}

import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, SelfSchedulingOffer } from '@debrief/web-data';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

/** Ends the link of an offer. */
export function WithdrawDialog({
  offer,
  name,
  onClose,
}: {
  readonly offer: SelfSchedulingOffer;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.withdrawSelfScheduling, {
    done: 'SelfSchedulingWithdrawn',
    notice: 'The link has ended.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title="Withdraw the times"
      verb="Withdraw"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ linkId: offer.id })}
    >
      <p>
        The link of {name} opens nothing any more.{' '}
        {offer.state === 'BOOKED'
          ? 'What is booked stays booked, but they can no longer change it themselves.'
          : 'Nothing is booked by it. They are not told.'}
      </p>
    </VerbDialog>
  );
}

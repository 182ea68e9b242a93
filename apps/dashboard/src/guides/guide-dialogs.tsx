import { useState } from 'react';
import { TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, Guide, LoopRecord } from '@debrief/web-data';
import { useNow, useZone } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { endOfDay, suggestedDays } from './guide-days';

/** Makes the link; one that the loop has ends. */
export function MakeGuideDialog({
  loop,
  earlier = false,
  onClose,
}: {
  readonly loop: LoopRecord;
  readonly earlier?: boolean;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const now = useNow();
  const [days, setDays] = useState(() => suggestedDays(loop, now));
  const verb = useVerb(provider.makeGuide, {
    done: 'GuideMade',
    notice: 'The guide is there.',
    onDone: onClose,
  });
  const expiresAt = endOfDay(days.lastDay, zone);
  const submit = () => {
    if (expiresAt)
      verb.send({ loopId: loop.id, onsiteOn: days.onsiteOn, expiresAt: expiresAt.toISOString() });
  };
  const expiryError = verb.errors['expiresAt'] ?? (expiresAt ? undefined : 'Choose a day.');
  return (
    <VerbDialog
      title="Preparation guide"
      verb="Make the guide"
      busy={verb.busy}
      message={verb.errors['loopId'] ?? verb.message}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>
        The plan is fitted to the days from today until the onsite. Whoever has the link can read
        the guide, without an account.
        {earlier ? ' The link the candidate has now will end.' : ''}
      </p>
      <TextField
        type="date"
        label="Day of the onsite"
        value={days.onsiteOn}
        onChange={(event) => setDays({ ...days, onsiteOn: event.target.value })}
        error={Boolean(verb.errors['onsiteOn'])}
        helperText={verb.errors['onsiteOn'] ?? `Where ${loop.candidate.name} lives`}
        margin="dense"
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        type="date"
        label="The link works until"
        value={days.lastDay}
        onChange={(event) => setDays({ ...days, lastDay: event.target.value })}
        error={Boolean(expiryError)}
        helperText={expiryError ?? 'To the end of that day'}
        margin="dense"
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </VerbDialog>
  );
}

/** Mails the link to the candidate. */
export function SendGuideDialog({
  guide,
  name,
  onClose,
}: {
  readonly guide: Guide;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.sendGuide, {
    done: 'GuideSent',
    notice: 'The mail is on its way.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title="Send the guide"
      verb={guide.sentAt ? 'Send it again' : 'Send it'}
      busy={verb.busy}
      message={verb.errors['guideId'] ?? verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ guideId: guide.id })}
    >
      <p>{name} gets a mail with the link, and nothing else about the loop.</p>
    </VerbDialog>
  );
}

/** Ends the link at once. */
export function RevokeGuideDialog({
  guide,
  onClose,
}: {
  readonly guide: Guide;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.revokeGuide, {
    done: 'GuideRevoked',
    notice: 'The link has ended.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title="End the link"
      verb="End it"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ guideId: guide.id })}
    >
      <p>Whoever has the link no longer sees the guide. A new one can be made at any time.</p>
    </VerbDialog>
  );
}

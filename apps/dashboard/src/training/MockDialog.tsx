import { useState } from 'react';
import { MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, RoundKind } from '@debrief/web-data';
import { ROUND_KIND, useAsk, useCan, useZone } from '../layout';
import { fromLocalInput } from '../rounds/local-time';
import { PersonPicker, type PickedPerson } from '../rounds/PersonPicker';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

/** Begins practice between a trainee and a lead. */
export function MockDialog({ onClose }: { readonly onClose: () => void }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const admin = useCan('organisation', 'edit');
  const mine = useAsk('myTraining');
  const kinds = admin ? (Object.keys(ROUND_KIND) as RoundKind[]) : (mine.data?.trains ?? []);
  const [kind, setKind] = useState<RoundKind | ''>('');
  const [people, setPeople] = useState<Readonly<Record<string, PickedPerson | null>>>({});
  const [at, setAt] = useState('');
  const [asked, setAsked] = useState(false);
  const verb = useVerb(provider.startMockLoop, {
    done: 'MockLoopStarted',
    notice: 'The mock loop is on the home page of both.',
    onDone: onClose,
  });
  const roundKind = kind || kinds[0];
  const [trainee, lead, player] = [people['trainee'], people['lead'], people['player']];
  const startsAt = fromLocalInput(at, zone);
  const submit = () => {
    setAsked(true);
    if (!roundKind || !trainee || !lead || !startsAt) return;
    verb.send({
      roundKind,
      traineeId: trainee.id,
      leadId: lead.id,
      rolePlayerId: player?.id ?? null,
      startsAt: startsAt.toISOString(),
    });
  };
  const put = (name: string) => (person: PickedPerson | null) =>
    setPeople((before) => ({ ...before, [name]: person }));
  const missing = (value: unknown, words: string) => (asked && !value ? words : undefined);
  return (
    <VerbDialog
      title="A mock loop"
      verb="Start the mock loop"
      busy={verb.busy}
      message={verb.message ?? verb.errors['roundKind'] ?? null}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="dim">
        Practice with the same kit and form. It needs no candidate and counts nowhere.
      </p>
      <KindField kinds={kinds} value={roundKind ?? ''} onChange={setKind} />
      <PersonPicker
        label="Trainee, who leads"
        value={trainee ?? null}
        onChange={put('trainee')}
        error={verb.errors['traineeId'] ?? missing(trainee, 'Choose a person.')}
      />
      <PersonPicker
        label="Lead, who watches and files too"
        value={lead ?? null}
        onChange={put('lead')}
        {...(roundKind ? { roundKind } : {})}
        error={verb.errors['leadId'] ?? missing(lead, 'Choose a person.')}
      />
      <PersonPicker
        label="Plays the candidate"
        optional
        value={player ?? null}
        onChange={put('player')}
        error={verb.errors['rolePlayerId']}
        hint="Leave it empty where the lead plays"
      />
      <TextField
        type="datetime-local"
        fullWidth
        margin="dense"
        label="Begins"
        value={at}
        onChange={(event) => setAt(event.target.value)}
        error={Boolean(verb.errors['startsAt'] ?? missing(startsAt, 'x'))}
        helperText={
          verb.errors['startsAt'] ?? missing(startsAt, 'Say when it begins.') ?? `In ${zone}`
        }
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </VerbDialog>
  );
}

interface KindFieldProps {
  readonly kinds: readonly RoundKind[];
  readonly value: RoundKind | '';
  readonly onChange: (kind: RoundKind) => void;
}

function KindField({ kinds, value, onChange }: KindFieldProps) {
  return (
    <TextField
      select
      fullWidth
      margin="dense"
      label="Round"
      value={value}
      onChange={(event) => onChange(event.target.value as RoundKind)}
    >
      {kinds.map((one) => (
        <MenuItem key={one} value={one}>
          {ROUND_KIND[one]}
        </MenuItem>
      ))}
    </TextField>
  );
}

import { useId, useState } from 'react';
import { Button, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import { enumerated } from '@debrief/web-ui';
import type { DebriefDataProvider, DebriefGate, DebriefMode } from '@debrief/web-data';
import { cityOf, useNow, useZone } from '../layout';
import { fromLocalInput, toLocalInput } from '../rounds/local-time';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';

const MINUTES = 15;
const DAYS = 3;
const DAY_MS = 86_400_000;

interface ModeChoiceProps {
  readonly mode: DebriefMode;
  readonly onChoose: (mode: DebriefMode) => void;
}

function ModeChoice({ mode, onChoose }: ModeChoiceProps) {
  const id = useId();
  const radio = (value: DebriefMode, title: string, text: string) => (
    <label className="db-mode">
      <input type="radio" name={id} checked={mode === value} onChange={() => onChoose(value)} />
      <span>
        <b>{title}</b> {text}
      </span>
    </label>
  );
  return (
    <fieldset className="db-field">
      <legend>How you debrief</legend>
      {radio('TOGETHER', 'Together, now.', 'Everybody reads at the same time, by one clock.')}
      {radio('APART', 'Apart, over days.', 'Each reads and votes when they can, by a day.')}
    </fieldset>
  );
}

/** Opens the silent read for everybody who votes. */
export function OpenForm({ gate }: { readonly gate: DebriefGate }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const now = useNow();
  const [mode, setMode] = useState<DebriefMode>('TOGETHER');
  const [minutes, setMinutes] = useState(String(MINUTES));
  const [by, setBy] = useState(() =>
    toLocalInput(new Date(now.getTime() + DAYS * DAY_MS), zone).replace(/T.*/u, 'T17:00'),
  );
  const verb = useVerb(provider.openDebrief, {
    done: 'DebriefOpened',
    onDone: () => undefined,
  });
  const together = mode === 'TOGETHER';
  const open = (event: React.FormEvent) => {
    event.preventDefault();
    if (verb.busy) return;
    const readMinutes = Number.parseInt(minutes, 10);
    verb.send({
      loopId: gate.loopId,
      loopVersion: gate.loopVersion,
      mode,
      readMinutes: together && Number.isFinite(readMinutes) ? readMinutes : null,
      readBy: together ? null : (fromLocalInput(by, zone)?.toISOString() ?? null),
    });
  };
  const { problem } = verb;
  const missing =
    problem?.__typename === 'FeedbackMissingProblem'
      ? ` ${enumerated(problem.missing.map(({ personName }) => personName))}.`
      : '';
  return (
    <form className="db-sheet db-open" onSubmit={open} noValidate aria-label="Begin the debrief">
      <ModeChoice mode={mode} onChoose={setMode} />
      {together ? (
        <TextField
          label="Minutes to read and vote"
          type="number"
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
          error={Boolean(verb.errors['readMinutes'])}
          helperText={verb.errors['readMinutes'] ?? 'Nothing closes when they are over.'}
          slotProps={{ htmlInput: { min: 1, max: 120 } }}
        />
      ) : (
        <TextField
          label="Read and vote by"
          type="datetime-local"
          value={by}
          onChange={(event) => setBy(event.target.value)}
          error={Boolean(verb.errors['readBy'])}
          helperText={verb.errors['readBy'] ?? `Your time, ${cityOf(zone)}.`}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
      {verb.message ? (
        <div role="alert" className="verb-refusal">
          <p>
            {verb.message}
            {missing}
          </p>
          <StaleRemedy problem={problem} onClose={() => undefined} />
        </div>
      ) : null}
      <p className="dim">
        From then on nobody sees a recommendation, a count or a weighted total, until every vote is
        in. Everybody who votes is told.
      </p>
      <Button type="submit" variant="contained" color="primary" disabled={verb.busy}>
        {verb.busy ? 'Beginning' : 'Begin the debrief'}
      </Button>
    </form>
  );
}

import type { Clash } from './autosave-ports';
import { useId, useState } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  useMediaQuery,
} from '@mui/material';
import type { ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import { count, dayAndClock } from '../layout';
import type { SaveState } from './autosave';
import { clashSubject, clashWords } from './clash-words';
import { answered, isProse, type Choice } from './merge';
import { namesOf } from './names';

interface ConflictDialogProps {
  readonly sheet: ScorecardSheet;
  readonly conflict: Extract<SaveState, { kind: 'conflict' }>;
  readonly zone: string;
  readonly onResolve: (body: ScorecardBody) => void;
}

interface ClashProps {
  readonly clash: Clash;
  readonly subject: string;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function ClashChoice({ clash, subject, choice, onChoose }: ClashProps) {
  const name = useId();
  const sides: readonly (readonly [Choice, string, string | null])[] = [
    ['mine', 'Here', clashWords(clash, clash.mine)],
    ['theirs', 'The other device', clashWords(clash, clash.theirs)],
    ...(isProse(clash) ? [['both', 'Both, one under the other', ''] as const] : []),
  ];
  return (
    <fieldset className="sc-clash">
      <legend>{subject}</legend>
      {sides.map(([side, label, words]) => (
        <label key={side} className={choice === side ? 'on' : ''}>
          <input
            type="radio"
            name={name}
            checked={choice === side}
            onChange={() => onChoose(side)}
          />
          <span>
            <b>{label}</b>
            {words === '' ? null : (
              <span className="sc-clash-words">
                {words ?? <span className="dim">nothing, it was taken out</span>}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Two devices changed the same places: they are asked about one by one. Everything else is merged already. */
export function ConflictDialog({ sheet, conflict, zone, onResolve }: ConflictDialogProps) {
  const id = useId();
  const phone = useMediaQuery('(max-width: 599.95px)', { noSsr: true });
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const { clashes, theirs, body } = conflict;
  const when = theirs.savedAt ? ` at ${dayAndClock(theirs.savedAt, zone)}` : '';
  return (
    <Dialog open aria-labelledby={id} fullWidth maxWidth="md" fullScreen={phone}>
      <DialogTitle id={id}>Changed on another device</DialogTitle>
      <DialogContent>
        <p>
          This scorecard was saved elsewhere{when}, while you wrote here. Both are brought together;
          only {count(clashes.length, 'place')} changed on both sides. Choose what stands there.
        </p>
        {clashes.map((clash) => (
          <ClashChoice
            key={clash.path}
            clash={clash}
            subject={clashSubject(clash, namesOf(sheet))}
            choice={choices[clash.path] ?? 'mine'}
            onChoose={(choice) => setChoices((now) => ({ ...now, [clash.path]: choice }))}
          />
        ))}
      </DialogContent>
      <DialogActions>
        <Button
          variant="contained"
          color="primary"
          onClick={() => onResolve(answered(body, clashes, choices))}
        >
          Go on with this
        </Button>
      </DialogActions>
    </Dialog>
  );
}

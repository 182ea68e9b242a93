import {
  Button,
  Checkbox,
  FormControlLabel,
  FormHelperText,
  MenuItem,
  TextField,
} from '@mui/material';
import type { RoundKind, TrainingStep } from '@debrief/web-data';
import { useAsk } from '../layout';
import { moved, withKind } from './path-form';
import { MEASURE, STEP_KIND, stepTitle } from './words';

interface StepFieldsProps {
  readonly at: number;
  readonly steps: readonly TrainingStep[];
  readonly roundKind: RoundKind;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (steps: readonly TrainingStep[]) => void;
}

const KINDS = Object.keys(STEP_KIND) as TrainingStep['kind'][];

/** One step of a path in the making. */
export function StepFields({ at, steps, roundKind, errors, onChange }: StepFieldsProps) {
  const packs = (useAsk('calibrationPacks').data ?? []).filter(
    (pack) => pack.state === 'PUBLISHED' && pack.roundKind === roundKind,
  );
  const step = steps[at];
  if (!step) return null;
  const put = (next: TrainingStep) =>
    onChange(steps.map((one, index) => (index === at ? next : one)));
  const error = Object.entries(errors).find(([path]) => path.startsWith(`steps.${at}.`))?.[1];
  const single = step.kind === 'CALIBRATION' || step.kind === 'SIGN_OFF';
  return (
    <li aria-label={`Step ${at + 1}: ${stepTitle(step)}`}>
      <div className="training-fields">
        <TextField
          select
          label="What"
          value={step.kind}
          onChange={(event) =>
            put(withKind(step, event.target.value as TrainingStep['kind'], packs[0]?.id ?? ''))
          }
        >
          {KINDS.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {STEP_KIND[kind]}
            </MenuItem>
          ))}
        </TextField>
        {single ? null : (
          <TextField
            type="number"
            label="How many"
            value={step.count}
            onChange={(event) => put({ ...step, count: Number(event.target.value) })}
          />
        )}
        {step.calibration ? (
          <PackFields step={step} packs={packs} put={put} ask={step.calibration} />
        ) : null}
      </div>
      {error ? <FormHelperText error>{error}</FormHelperText> : null}
      <div className="training-step-acts">
        <FormControlLabel
          label="A trainer approves it"
          control={
            <Checkbox
              checked={step.approvalRequired}
              disabled={step.kind === 'SIGN_OFF'}
              onChange={(event) => put({ ...step, approvalRequired: event.target.checked })}
            />
          }
        />
        <Button disabled={at === 0} onClick={() => onChange(moved(steps, at, -1))}>
          Up
        </Button>
        <Button disabled={at === steps.length - 1} onClick={() => onChange(moved(steps, at, 1))}>
          Down
        </Button>
        <Button onClick={() => onChange(steps.filter((_, index) => index !== at))}>Take out</Button>
      </div>
    </li>
  );
}

interface PackFieldsProps {
  readonly step: TrainingStep;
  readonly ask: NonNullable<TrainingStep['calibration']>;
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly put: (step: TrainingStep) => void;
}

function PackFields({ step, ask, packs, put }: PackFieldsProps) {
  const change = (part: Partial<typeof ask>) => put({ ...step, calibration: { ...ask, ...part } });
  return (
    <>
      <TextField
        select
        label="Pack"
        value={packs.some(({ id }) => id === ask.packId) ? ask.packId : ''}
        onChange={(event) => change({ packId: event.target.value })}
        helperText={packs.length === 0 ? 'Publish a pack of this kind first.' : undefined}
      >
        {packs.map(({ id, title }) => (
          <MenuItem key={id} value={id}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label="Measured by"
        value={ask.measure}
        onChange={(event) => change({ measure: event.target.value as typeof ask.measure })}
      >
        {(Object.keys(MEASURE) as (keyof typeof MEASURE)[]).map((one) => (
          <MenuItem key={one} value={one}>
            {MEASURE[one]}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="number"
        label="At least, per cent"
        value={Math.round(ask.minimum * 100)}
        onChange={(event) => change({ minimum: Number(event.target.value) / 100 })}
      />
      <TextField
        type="number"
        label="Attempts"
        value={ask.attempts}
        onChange={(event) => change({ attempts: Number(event.target.value) })}
      />
    </>
  );
}

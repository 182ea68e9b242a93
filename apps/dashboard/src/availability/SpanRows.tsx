import Close from '@mui/icons-material/Close';
import { Button, IconButton, TextField } from '@mui/material';
import type { ReactNode } from 'react';

/** What two inputs of local date and time hold, `2026-12-24T09:00`. */
export interface TypedSpan {
  readonly from: string;
  readonly to: string;
}

interface SpanRowsProps<S extends TypedSpan> {
  readonly legend: string;
  readonly add: string;
  readonly spans: readonly S[];
  readonly fresh: () => S;
  readonly onChange: (spans: readonly S[]) => void;
  /** Path of the list in the input, by which refusals are placed. */
  readonly path: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly more?: (span: S, change: (part: Partial<S>) => void) => ReactNode;
}

/** Stretches of time, each from and to, in one zone. */
export function SpanRows<S extends TypedSpan>(props: SpanRowsProps<S>) {
  const { legend, add, spans, fresh, onChange, path, errors, more } = props;
  const change = (at: number, part: Partial<S>): void =>
    onChange(spans.map((span, index) => (index === at ? { ...span, ...part } : span)));
  const stamp = (at: number, key: 'from' | 'to', label: string, field: string) => (
    <TextField
      type="datetime-local"
      size="small"
      label={label}
      value={spans[at]?.[key] ?? ''}
      onChange={(event) => change(at, { [key]: event.target.value } as Partial<S>)}
      error={Boolean(errors[`${path}.${at}.${field}`] ?? errors[`${path}.${at}`])}
      helperText={errors[`${path}.${at}.${field}`] ?? errors[`${path}.${at}`]}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <fieldset className="fieldset">
      <legend>{legend}</legend>
      {errors[path] ? <p role="alert">{errors[path]}</p> : null}
      <ul className="span-rows">
        {spans.map((span, at) => (
          <li key={at}>
            {stamp(at, 'from', 'From', 'startsAt')}
            {stamp(at, 'to', 'To', 'endsAt')}
            {more?.(span, (part) => change(at, part))}
            <IconButton
              aria-label={`Remove ${legend.toLowerCase()} ${at + 1}`}
              onClick={() => onChange(spans.filter((_one, index) => index !== at))}
            >
              <Close />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button variant="text" onClick={() => onChange([...spans, fresh()])}>
        {add}
      </Button>
    </fieldset>
  );
}

import { TextField } from '@mui/material';

interface ReasonFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** A written reason; what is wrong with it stands under it. */
export function ReasonField({ label, hint, value, error, rows = 3, onChange }: ReasonFieldProps) {
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={Boolean(error)}
      helperText={error ?? hint ?? ' '}
      multiline
      minRows={rows}
      required
      margin="dense"
    />
  );
}

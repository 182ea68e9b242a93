import { TextField } from '@mui/material';

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly rows?: number;
}

/** A field of words, with what is wrong with them below it. */
export function WordsField({ label, value, onChange, error, hint, rows = 1 }: WordsFieldProps) {
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error !== undefined}
      helperText={error ?? hint}
      multiline={rows > 1}
      minRows={rows}
      fullWidth
      margin="dense"
    />
  );
}

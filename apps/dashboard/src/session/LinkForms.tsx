import { useState, type FormEvent, type ReactNode } from 'react';
import { Autocomplete, Button, TextField } from '@mui/material';
import type { LinkForm } from '@debrief/web-data';
import { browserZone, knownZones } from '../layout';

const PASSWORD_HINT = 'At least 15 characters; a sentence is fine.';

export type FieldErrors = Readonly<Record<string, string>>;

interface StepProps<T> {
  readonly busy: boolean;
  readonly children: ReactNode;
  readonly onSubmit: (value: T) => void;
}

/** Who the first admin is; asked once, when nobody is there yet. */
export function FirstAdminForm({
  busy,
  errors,
  children,
  onSubmit,
}: StepProps<Omit<LinkForm, 'token'>> & { readonly errors: FieldErrors }) {
  const [zone, setZone] = useState(browserZone());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSubmit({
      name: String(form.get('name')).trim(),
      email: String(form.get('email')).trim(),
      timeZone: zone,
      ...(form.get('password') ? { password: String(form.get('password')) } : {}),
    });
  };
  return (
    <form className="form" onSubmit={submit}>
      {children}
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        error={Boolean(errors['name'])}
        helperText={errors['name']}
        required
        autoFocus
      />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="email"
        error={Boolean(errors['email'])}
        helperText={errors['email']}
        required
      />
      <Autocomplete
        options={knownZones()}
        value={zone}
        disableClearable
        onChange={(_, value) => setZone(value)}
        renderInput={(params) => (
          <TextField
            {...params}
            label="Time zone"
            error={Boolean(errors['timeZone'])}
            helperText={errors['timeZone']}
          />
        )}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        error={Boolean(errors['password'])}
        helperText={errors['password'] ?? PASSWORD_HINT}
      />
      <Button type="submit" variant="contained" color="primary" disabled={busy}>
        Continue
      </Button>
    </form>
  );
}

/** A first password, or none for now. */
export function PasswordForm({
  busy,
  children,
  onSubmit,
  onSkip,
}: StepProps<string> & { readonly onSkip: () => void }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(String(new FormData(event.currentTarget).get('password')));
  };
  return (
    <form className="form" onSubmit={submit}>
      {children}
      <TextField
        label="New password"
        name="password"
        type="password"
        autoComplete="new-password"
        helperText={PASSWORD_HINT}
        required
        autoFocus
      />
      <div className="actions">
        <Button type="submit" variant="contained" color="primary" disabled={busy}>
          Save password
        </Button>
        <Button onClick={onSkip}>Not now</Button>
      </div>
    </form>
  );
}

import { useState, type FormEvent } from 'react';
import { Button, TextField } from '@mui/material';
import { useLogin } from 'react-admin';
import { problemMessage } from '@debrief/web-data';
import { SessionFrame } from './SessionFrame';

/** Signing in with e-mail and password. */
export function LoginPage() {
  const login = useLogin();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    try {
      await login({
        email: String(form.get('email')).trim(),
        password: String(form.get('password')),
      });
    } catch (error) {
      setProblem(problemMessage(error));
      setBusy(false);
    }
  };

  return (
    <SessionFrame title="Sign in">
      <form className="form" onSubmit={(event) => void submit(event)}>
        {problem ? (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        ) : null}
        <TextField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username"
          required
          autoFocus
        />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <Button type="submit" variant="contained" color="primary" disabled={busy}>
          {busy ? 'Signing in' : 'Sign in'}
        </Button>
      </form>
      <p className="dim small session-hint">
        No password yet, or forgotten? Ask an admin for a sign-in link. It works once.
      </p>
    </SessionFrame>
  );
}

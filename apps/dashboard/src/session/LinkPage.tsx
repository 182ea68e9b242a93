import { useState, type FormEvent } from 'react';
import { Autocomplete, Button, TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router-dom';
import { problemMessage, redeemLink, RequestError, verbs, type LinkForm } from '@debrief/web-data';
import { browserZone, knownZones } from '../layout';
import { SessionFrame } from './SessionFrame';

const PASSWORD_HINT = 'At least 15 characters; a sentence is fine.';

/** Where the person stands with their link. */
type Step =
  | { readonly at: 'ready' }
  | { readonly at: 'first_admin' }
  | { readonly at: 'password' }
  | { readonly at: 'spent'; readonly message: string };

type FieldErrors = Readonly<Record<string, string>>;

/**
 * Redeems a one-time link. Nothing is sent before the person presses the button, so that a mail
 * program that looks at links does not use it up.
 */
export function LinkPage() {
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [step, setStep] = useState<Step>({ at: 'ready' });
  const [problem, setProblem] = useState<string | null>(null);
  const [fields, setFields] = useState<FieldErrors>({});
  const [busy, setBusy] = useState(false);

  // What was asked without a session must be asked again with it, before any page decides by it.
  const enter = async () => {
    client.removeQueries({ queryKey: ['debrief'] });
    await client.resetQueries({ queryKey: ['auth'] });
    navigate('/');
  };

  const refuse = (error: unknown) => {
    const known = error instanceof RequestError ? error : null;
    if (known?.status === 410) setStep({ at: 'spent', message: known.message });
    // A first admin has no name yet: the server says so by refusing the bare link, which stays usable.
    else if (step.at === 'ready' && known?.body) setStep({ at: 'first_admin' });
    else if (known?.body) setFields(known.body.errors);
    else setProblem(problemMessage(error));
  };

  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    setFields({});
    await work().catch(refuse);
    setBusy(false);
  };

  const open = (form: LinkForm) =>
    run(async () => {
      const { kind } = await redeemLink(form);
      if (kind === 'sign_in' || form.password) await enter();
      else setStep({ at: 'password' });
    });

  const password = (text: string) =>
    run(async () => {
      const result = await verbs.setPassword({ password: text });
      if (result.__typename === 'PasswordSet') await enter();
      else setProblem(result.fields[0]?.message ?? result.message);
    });

  const alert = problem ? (
    <p className="form-problem" role="alert">
      {problem}
    </p>
  ) : null;

  switch (step.at) {
    case 'spent':
      return (
        <SessionFrame title="This link does not work">
          <p className="dim">{step.message}</p>
          <div className="form">
            <Button onClick={() => navigate('/login')}>Go to sign in</Button>
          </div>
        </SessionFrame>
      );
    case 'first_admin':
      return (
        <SessionFrame title="Set up Debrief">
          <p className="dim">You become the first admin. Everything here can be changed later.</p>
          <FirstAdminForm
            busy={busy}
            errors={fields}
            onSubmit={(form) => void open({ ...form, token })}
          >
            {alert}
          </FirstAdminForm>
        </SessionFrame>
      );
    case 'password':
      return (
        <SessionFrame title="Choose a password">
          <p className="dim">
            With a password you can sign in without a link. You may also do this later in Settings.
          </p>
          <PasswordForm
            busy={busy}
            onSubmit={(text) => void password(text)}
            onSkip={() => void enter()}
          >
            {alert}
          </PasswordForm>
        </SessionFrame>
      );
    case 'ready':
      return (
        <SessionFrame title="Welcome to Debrief">
          <p className="dim">This link signs you in once, in this browser.</p>
          <div className="form">
            {alert}
            <Button
              variant="contained"
              color="primary"
              disabled={busy}
              onClick={() => void open({ token })}
            >
              Continue
            </Button>
          </div>
        </SessionFrame>
      );
  }
}

interface StepProps<T> {
  readonly busy: boolean;
  readonly children: React.ReactNode;
  readonly onSubmit: (value: T) => void;
}

function FirstAdminForm({
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

function PasswordForm({
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

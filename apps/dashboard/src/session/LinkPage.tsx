import { Button } from '@mui/material';
import { useNavigate, useParams } from 'react-router-dom';
import { FirstAdminForm, PasswordForm } from './LinkForms';
import { SessionFrame } from './SessionFrame';
import { useLink } from './useLink';

/**
 * Redeems a one-time link. Nothing is sent before the person presses the button, so that a mail
 * program that looks at links does not use it up.
 */
export function LinkPage() {
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const { step, problem, fields, busy, open, password, enter } = useLink();
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

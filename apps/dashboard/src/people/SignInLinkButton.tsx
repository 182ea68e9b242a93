import { useState } from 'react';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import {
  newKey,
  orThrow,
  problemMessage,
  type DebriefDataProvider,
  type Person,
} from '@debrief/web-data';
import { OneTimeLink } from './OneTimeLink';

/** For somebody who forgot their password: a link that signs them in once. */
export function SignInLinkButton({ person }: { readonly person: Person }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [made, setMade] = useState<{ link: string; expiresAt: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async () => {
    setProblem(null);
    try {
      const input = { idempotencyKey: newKey(), personId: person.id };
      setMade(orThrow(await provider.makeSignInLink(input), 'SignInLinkMade'));
    } catch (error) {
      setProblem(problemMessage(error));
    }
  };
  return (
    <div className="account-actions">
      {made ? (
        <OneTimeLink link={made.link} expiresAt={made.expiresAt} forName={person.name} />
      ) : null}
      {made ? null : (
        <>
          <p className="dim">
            Forgot their password, or never had one? Make a link that signs them in once.
          </p>
          <div>
            <Button onClick={() => void make()}>Make a sign-in link</Button>
          </div>
        </>
      )}
      {problem ? (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

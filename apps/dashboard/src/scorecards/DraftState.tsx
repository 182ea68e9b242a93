import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { SavedState } from '@debrief/web-ui';
import type { Me } from '@debrief/web-data';
import { useMe } from '../layout';
import { saveWords } from './save-words';
import { SignInDialog } from './SignInDialog';
import type { DraftForm as Draft } from './useDraftAutosave';

interface DraftStateProps {
  readonly draft: Pick<Draft, 'save' | 'retry'>;
  readonly zone: string;
}

/** Who wrote the form, also after their session ended. */
function useWriter(): Me | undefined {
  const me = useMe();
  const [known, setKnown] = useState(me);
  if (me && me !== known) setKnown(me);
  return me ?? known;
}

/** Whether the draft is safe, and what to do about it when it is not. */
export function DraftState({ draft, zone }: DraftStateProps) {
  const client = useQueryClient();
  const me = useWriter();
  const [signingIn, setSigningIn] = useState(false);
  const { save, retry } = draft;
  const signedOut = save.kind === 'kept' && save.why === 'signed_out';
  const act = signedOut && me ? () => setSigningIn(true) : retry;
  return (
    <>
      <SavedState
        {...saveWords(save, zone)}
        action={
          save.kind === 'kept' ? (
            <button type="button" className="ui-link" onClick={act}>
              {signedOut && me ? 'Sign in' : 'Try now'}
            </button>
          ) : null
        }
      />
      {signingIn && signedOut && me ? (
        <SignInDialog
          me={me}
          onClose={() => setSigningIn(false)}
          onDone={() => {
            setSigningIn(false);
            retry();
            void client.invalidateQueries({ queryKey: ['debrief', 'me'] });
          }}
        />
      ) : null}
    </>
  );
}

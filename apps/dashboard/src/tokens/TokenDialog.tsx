import { useState } from 'react';
import { FormHelperText, MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, TokenScope } from '@debrief/web-data';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { LIVES, SCOPE_AREAS } from './token-words';

export interface MadeToken {
  readonly name: string;
  /** Null when the answer that held it was lost on the way; it is not told twice. */
  readonly token: string | null;
  readonly expiresAt: string;
}

interface TokenDialogProps {
  /** Whose token it becomes; the reader's own without one. */
  readonly account?: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onMade: (made: MadeToken) => void;
}

interface ScopesProps {
  readonly chosen: ReadonlySet<TokenScope>;
  readonly onToggle: (scope: TokenScope) => void;
  readonly error: string | undefined;
}

/** What the token is for, by area, each with what it opens. */
function Scopes({ chosen, onToggle, error }: ScopesProps) {
  return (
    <fieldset className="token-scopes" aria-describedby={error ? 'token-scopes-error' : undefined}>
      <legend>What it is for</legend>
      {error ? (
        <FormHelperText id="token-scopes-error" error role="alert">
          {error}
        </FormHelperText>
      ) : null}
      {SCOPE_AREAS.map(({ area, scopes }) => (
        <div key={area} role="group" aria-label={area} className="token-area">
          <p className="small strong">{area}</p>
          <ul>
            {scopes.map(({ scope, verb, meaning }) => (
              <li key={scope}>
                <label className="verb-check">
                  <input
                    type="checkbox"
                    checked={chosen.has(scope)}
                    onChange={() => onToggle(scope)}
                  />
                  <span>
                    {verb} <span className="dim small">{meaning}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </fieldset>
  );
}

function toggled(set: ReadonlySet<TokenScope>, scope: TokenScope): ReadonlySet<TokenScope> {
  const next = new Set(set);
  if (!next.delete(scope)) next.add(scope);
  return next;
}

/** Makes an API token for oneself or a service account. */
export function TokenDialog({ account, onClose, onMade }: TokenDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [name, setName] = useState('');
  const [days, setDays] = useState(90);
  const [scopes, setScopes] = useState<ReadonlySet<TokenScope>>(new Set());
  const [asked, setAsked] = useState(false);
  const verb = useVerb(provider.createApiToken, {
    done: 'ApiTokenCreated',
    onDone: ({ token, apiToken }) => {
      onMade({ name: apiToken.name, token: token ?? null, expiresAt: apiToken.expiresAt });
      onClose();
    },
  });
  const nameError =
    verb.errors['name'] ?? (asked && name.trim() === '' ? 'Name what will use it.' : undefined);
  const scopesError =
    verb.errors['scopes'] ?? (asked && scopes.size === 0 ? 'Choose at least one.' : undefined);
  const other = verb.errors['serviceAccountId'] ?? verb.errors['perMinute'];
  const submit = () => {
    setAsked(true);
    if (name.trim() === '' || scopes.size === 0) return;
    verb.send({
      name: name.trim(),
      scopes: [...scopes],
      expiresInDays: days,
      ...(account ? { serviceAccountId: account.id } : {}),
    });
  };
  return (
    <VerbDialog
      title={account ? `A token for ${account.name}` : 'A token of yours'}
      verb="Make the token"
      busy={verb.busy}
      message={other ?? verb.message}
      onClose={onClose}
      onSubmit={submit}
    >
      <div className="form-row token-head">
        <TextField
          label="Name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={Boolean(nameError)}
          helperText={nameError ?? 'E.g. the script or system that uses it'}
          required
          margin="dense"
        />
        <TextField
          select
          label="Works for"
          value={days}
          onChange={(event) => setDays(Number(event.target.value))}
          error={Boolean(verb.errors['expiresInDays'])}
          helperText={verb.errors['expiresInDays'] ?? 'Then it stops by itself'}
          margin="dense"
        >
          {LIVES.map((life) => (
            <MenuItem key={life.days} value={life.days}>
              {life.name}
            </MenuItem>
          ))}
        </TextField>
      </div>
      <p className="dim small">
        A token never reads more than {account ? 'the account' : 'you'} could: what is sealed to{' '}
        {account ? 'it' : 'you'} stays sealed.
      </p>
      <Scopes
        chosen={scopes}
        onToggle={(scope) => setScopes(toggled(scopes, scope))}
        error={scopesError}
      />
    </VerbDialog>
  );
}

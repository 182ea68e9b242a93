import { useState } from 'react';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { ApiToken, DebriefDataProvider } from '@debrief/web-data';
import { day, relative, useNow, useZone } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { scopeWords, standingOf } from './token-words';

function RevokeDialog({
  token,
  onClose,
}: {
  readonly token: ApiToken;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.revokeApiToken, {
    done: 'ApiTokenRevoked',
    notice: 'Token revoked.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title={`Revoke ${token.name}`}
      verb="Revoke the token"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ tokenId: token.id })}
    >
      <p>
        Whatever uses it is refused from now on. It cannot be brought back; make a new token
        instead.
      </p>
    </VerbDialog>
  );
}

/** When it stops and when it was last of use. */
function Life({ token, now }: { readonly token: ApiToken; readonly now: Date }) {
  const zone = useZone();
  const standing = standingOf(token, now);
  const used = token.lastUsedAt
    ? `last used ${relative(token.lastUsedAt, now)}${token.lastUsedFrom ? ` from ${token.lastUsedFrom}` : ''}`
    : 'never used';
  const life =
    standing === 'live'
      ? `until ${day(token.expiresAt, zone, now)}`
      : standing === 'expired'
        ? `expired ${day(token.expiresAt, zone, now)}`
        : `revoked ${day(token.revokedAt ?? token.expiresAt, zone, now)}`;
  return (
    <p className="dim small num">
      {life} · {used} · {token.perMinute} requests a minute at most
    </p>
  );
}

function TokenRow({
  token,
  whose,
  now,
}: {
  readonly token: ApiToken;
  readonly whose: boolean;
  readonly now: Date;
}) {
  const [revoking, setRevoking] = useState(false);
  const live = standingOf(token, now) === 'live';
  return (
    <li className={live ? undefined : 'token-over'}>
      <div>
        <p>
          <span className="strong">{token.name}</span>{' '}
          <code className="dim">dbf_…{token.hint}</code>
          {whose ? (
            <span className="dim">
              {' '}
              {token.person.name}
              {token.isService ? ', service account' : ''}
            </span>
          ) : null}
        </p>
        <Life token={token} now={now} />
        <ul className="tags" aria-label={`What ${token.name} is for`}>
          {token.scopes.map((scope) => (
            <li key={scope} className="tag">
              {scopeWords(scope)}
            </li>
          ))}
        </ul>
      </div>
      {live ? (
        <Button onClick={() => setRevoking(true)} aria-label={`Revoke ${token.name}`}>
          Revoke
        </Button>
      ) : (
        <span className="tag">{standingOf(token, now)}</span>
      )}
      {revoking ? <RevokeDialog token={token} onClose={() => setRevoking(false)} /> : null}
    </li>
  );
}

/** Tokens, those that work first; `whose` names the owner of each. */
export function TokenRows({
  tokens,
  whose = false,
}: {
  readonly tokens: readonly ApiToken[];
  readonly whose?: boolean;
}) {
  const now = useNow();
  const live = tokens.filter((token) => standingOf(token, now) === 'live');
  const over = tokens.filter((token) => standingOf(token, now) !== 'live');
  return (
    <ul className="rows token-rows">
      {[...live, ...over].map((token) => (
        <TokenRow key={token.id} token={token} whose={whose} now={now} />
      ))}
    </ul>
  );
}

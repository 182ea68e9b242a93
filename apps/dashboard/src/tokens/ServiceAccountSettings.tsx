import { useState } from 'react';
import { Button } from '@mui/material';
import type { ServiceAccount } from '@debrief/web-data';
import { AsyncState, Empty, ROLE, Section, useAsk } from '../layout';
import { MadeTokenNote } from './MadeTokenNote';
import { EditServiceAccount, NewServiceAccount } from './ServiceAccountDialog';
import { TokenDialog, type MadeToken } from './TokenDialog';
import { TokenRows } from './TokenRows';
import './tokens.css';

function Account({ account }: { readonly account: ServiceAccount }) {
  const [open, setOpen] = useState<'token' | 'edit' | null>(null);
  const [made, setMade] = useState<MadeToken | null>(null);
  const close = () => setOpen(null);
  const roles = account.roles.map((role) => ROLE[role]).join(', ');
  return (
    <Section
      title={account.name}
      aside={`${roles === '' ? 'no role' : roles}${account.active ? '' : ', not active'}`}
    >
      <div className="actions account-acts">
        <Button
          disabled={!account.active}
          onClick={() => setOpen('token')}
          aria-label={`Make a token for ${account.name}`}
        >
          Make a token
        </Button>
        <Button onClick={() => setOpen('edit')} aria-label={`Change ${account.name}`}>
          Change
        </Button>
      </div>
      {made ? <MadeTokenNote made={made} onDone={() => setMade(null)} /> : null}
      {account.tokens.length === 0 ? (
        <p className="dim small">No token yet.</p>
      ) : (
        <TokenRows tokens={account.tokens} />
      )}
      {open === 'token' ? <TokenDialog account={account} onClose={close} onMade={setMade} /> : null}
      {open === 'edit' ? <EditServiceAccount account={account} onClose={close} /> : null}
    </Section>
  );
}

/** Accounts for systems, each with its tokens. */
export function ServiceAccountSettings() {
  const query = useAsk('serviceAccounts');
  const [making, setMaking] = useState(false);
  const make = (
    <Button variant="contained" color="primary" onClick={() => setMaking(true)}>
      Make a service account
    </Button>
  );
  return (
    <>
      <p className="settings-lead dim">
        A service account stands for a system instead of a person, so that its tokens go on working
        when somebody leaves. Nobody can sign in as one.
      </p>
      <AsyncState query={query} lines={4}>
        {(accounts) =>
          accounts.length === 0 ? (
            <Empty title="No service accounts yet" action={make}>
              Make one for each system that reads from or writes to Debrief.
            </Empty>
          ) : (
            <>
              <div className="actions">{make}</div>
              {accounts.map((account) => (
                <Account key={account.id} account={account} />
              ))}
            </>
          )
        }
      </AsyncState>
      {making ? <NewServiceAccount onClose={() => setMaking(false)} /> : null}
    </>
  );
}

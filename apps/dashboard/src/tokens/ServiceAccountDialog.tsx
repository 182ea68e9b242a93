import { useState } from 'react';
import { FormHelperText, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, Role, ServiceAccount } from '@debrief/web-data';
import { ROLE } from '../layout';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

interface FormProps {
  readonly title: string;
  readonly verb: string;
  readonly account?: ServiceAccount;
  readonly busy: boolean;
  readonly message: string | null;
  readonly problem: { readonly __typename: string } | null;
  readonly errors: Readonly<Record<string, string>>;
  readonly onClose: () => void;
  readonly onSend: (values: { name: string; roles: Role[]; active: boolean }) => void;
}

const ROLES = Object.keys(ROLE) as Role[];

function AccountForm({ account, errors, onSend, ...frame }: FormProps) {
  const [name, setName] = useState(account?.name ?? '');
  const [roles, setRoles] = useState<readonly Role[]>(account?.roles ?? ['RECRUITER']);
  const [active, setActive] = useState(account?.active ?? true);
  const [asked, setAsked] = useState(false);
  const nameError = errors['name'] ?? (asked && name.trim() === '' ? 'Name it.' : undefined);
  const rolesError = errors['roles'];
  const submit = () => {
    setAsked(true);
    if (name.trim() !== '') onSend({ name: name.trim(), roles: [...roles], active });
  };
  const flip = (role: Role) =>
    setRoles(roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role]);
  return (
    <VerbDialog
      title={frame.title}
      verb={frame.verb}
      busy={frame.busy}
      message={frame.message}
      remedy={<StaleRemedy problem={frame.problem} onClose={frame.onClose} />}
      onClose={frame.onClose}
      onSubmit={submit}
    >
      <TextField
        label="Name"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={Boolean(nameError)}
        helperText={nameError ?? 'The system that works through it, e.g. your ATS'}
        required
        margin="dense"
      />
      <fieldset className="verb-choices">
        <legend>Roles: its tokens read and do no more than these may</legend>
        {ROLES.map((role) => (
          <label key={role}>
            <input type="checkbox" checked={roles.includes(role)} onChange={() => flip(role)} />
            {ROLE[role]}
          </label>
        ))}
        {rolesError ? <FormHelperText error>{rolesError}</FormHelperText> : null}
      </fieldset>
      {account ? (
        <label className="verb-check">
          <input
            type="checkbox"
            checked={active}
            onChange={(event) => setActive(event.target.checked)}
          />
          Active; off refuses every token of it
        </label>
      ) : null}
    </VerbDialog>
  );
}

/** A new account for a system, without a password: it is only ever reached by its tokens. */
export function NewServiceAccount({ onClose }: { readonly onClose: () => void }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.createServiceAccount, {
    done: 'ServiceAccountSaved',
    notice: 'Service account made.',
    onDone: onClose,
  });
  return (
    <AccountForm
      title="A service account"
      verb="Make the account"
      {...verb}
      onClose={onClose}
      onSend={({ name, roles }) => verb.send({ name, roles })}
    />
  );
}

/** Name, roles, and whether its tokens work at all. */
export function EditServiceAccount({
  account,
  onClose,
}: {
  readonly account: ServiceAccount;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.updateServiceAccount, {
    done: 'ServiceAccountSaved',
    notice: 'Saved.',
    onDone: onClose,
  });
  return (
    <AccountForm
      title={account.name}
      verb="Save"
      account={account}
      {...verb}
      onClose={onClose}
      onSend={(values) =>
        verb.send({ ...values, serviceAccountId: account.id, version: account.version })
      }
    />
  );
}

import { useState } from 'react';
import { PasswordInput, useDataProvider } from 'react-admin';
import type { DebriefDataProvider } from '@debrief/web-data';
import { needed } from '../layout/forms';
import { SettingsForm } from './SettingsForm';

/** A new password; the current one is asked for so that an open screen is not enough. */
export function MyPassword() {
  const provider = useDataProvider<DebriefDataProvider>();
  const [round, setRound] = useState(0);
  return (
    <SettingsForm
      key={round}
      record={{}}
      save="Change password"
      done="Password changed"
      saved="PasswordSet"
      send={(values) => {
        const current = typeof values['current'] === 'string' ? values['current'] : undefined;
        return provider.setPassword({ current, password: String(values['password'] ?? '') });
      }}
      onSaved={() => setRound(round + 1)}
    >
      <div className="form-row">
        <PasswordInput
          source="current"
          label="Current password"
          autoComplete="current-password"
          helperText="Leave empty if you never had one."
        />
        <PasswordInput
          source="password"
          label="New password"
          autoComplete="new-password"
          validate={needed('Choose a new password.')}
          helperText="At least 15 characters; a sentence is fine."
          isRequired
        />
      </div>
    </SettingsForm>
  );
}

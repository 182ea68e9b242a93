import { TextInput, useDataProvider } from 'react-admin';
import { changedFields, type DebriefDataProvider, type Person } from '@debrief/web-data';
import { useRefreshMe } from '../layout';
import { needed, ZoneInput } from '../layout/forms';
import { WorkingHoursInput } from '../people/WorkingHoursInput';
import { SettingsForm } from './SettingsForm';

/** Name, zone and hours of the reader. */
export function MyProfile({ person }: { readonly person: Person }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const refresh = useRefreshMe();
  const { name, timeZone, workingHours } = person;
  const record = { name, timeZone, workingHours };
  return (
    <SettingsForm
      record={record}
      save="Save"
      done="Saved"
      saved="PersonSaved"
      send={(values, idempotencyKey) =>
        provider.updateMe({
          ...changedFields(values, record),
          version: person.version,
          idempotencyKey,
        })
      }
      onSaved={() => void refresh()}
    >
      <div className="form-row">
        <TextInput
          source="name"
          label="Name"
          validate={needed('Give your name.')}
          isRequired
          helperText={false}
        />
        <ZoneInput />
      </div>
      <WorkingHoursInput whose="your" />
    </SettingsForm>
  );
}

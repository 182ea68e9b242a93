import { NumberInput, SelectInput, TextInput, useDataProvider } from 'react-admin';
import { changedFields, type DebriefDataProvider, type Organisation } from '@debrief/web-data';
import { choices, SEAL, useRefreshMe } from '../layout';
import { needed, ZoneInput } from '../layout/forms';
import { SettingsForm } from './SettingsForm';

/** What holds for everybody. Loops keep the seal they started with. */
export function OrganisationForm({ organisation }: { readonly organisation: Organisation }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const refresh = useRefreshMe();
  const { name, timeZone, feedbackDueHours, defaultSeal } = organisation;
  const record = { name, timeZone, feedbackDueHours, defaultSeal };
  return (
    <SettingsForm
      record={record}
      save="Save organisation"
      done="Organisation saved"
      saved="OrganisationSaved"
      send={(values, idempotencyKey) =>
        provider.updateOrganisation({
          ...changedFields(values, record),
          version: organisation.version,
          idempotencyKey,
        })
      }
      onSaved={() => void refresh()}
    >
      <div className="form-row">
        <TextInput
          source="name"
          label="Organisation name"
          validate={needed('Name the organisation.')}
          isRequired
          helperText={false}
        />
        <ZoneInput label="Its time zone" />
      </div>
      <div className="form-row">
        <NumberInput
          source="feedbackDueHours"
          label="Scorecards are due after (hours)"
          min={1}
          max={336}
          validate={needed('Give the hours.')}
          isRequired
          helperText={false}
        />
        <SelectInput
          source="defaultSeal"
          label="When feedback opens"
          choices={choices(SEAL)}
          validate={needed('Choose a seal.')}
          isRequired
          helperText={false}
        />
      </div>
    </SettingsForm>
  );
}

import { CreateBase, Form, SelectInput } from 'react-admin';
import { choices, Page, PATTERN, useAsk } from '../layout';
import { FormActions, needed, useKeyMeta, useSaved } from '../layout/forms';
import { paths } from '../layout/paths';
import { JobInputs } from './JobInputs';

/** A new opening. The blueprint cannot be changed later: loops already follow it. */
export function JobCreate() {
  const meta = useKeyMeta();
  const saved = useSaved({ resource: 'jobs', message: 'Job created', to: paths.job });
  return (
    <CreateBase resource="jobs" redirect={false} mutationOptions={{ ...meta, ...saved }}>
      <Page title="New job">
        <Form
          noValidate
          warnWhenUnsavedChanges
          defaultValues={{ pattern: 'STANDARD', recruiterIds: [] }}
        >
          <div className="form">
            <JobInputs />
            <div className="form-row">
              <SelectInput
                source="pattern"
                label="Company pattern"
                choices={choices(PATTERN)}
                validate={needed('Choose a pattern.')}
                isRequired
                helperText={false}
              />
              <BlueprintInput />
            </div>
            <FormActions save="Create job" back="/jobs" />
          </div>
        </Form>
      </Page>
    </CreateBase>
  );
}

/** Jobs name their blueprint by its key, so that a new version of it is taken by the next loop. */
function BlueprintInput() {
  const { data = [], isPending } = useAsk('blueprints', 60_000);
  return (
    <SelectInput
      source="blueprintKey"
      label="Blueprint"
      choices={data.map(({ key, title }) => ({ id: key, name: title }))}
      isPending={isPending}
      validate={needed('Choose a blueprint.')}
      helperText="Its stages and rounds become each loop."
      isRequired
    />
  );
}

import { CreateBase, Form, ReferenceInput, SelectInput } from 'react-admin';
import { choices, Page, PATTERN } from '../layout';
import { FormActions, needed, useKeyMeta, useSaved } from '../layout/forms';
import { paths } from '../layout/paths';
import { JobInputs } from './JobInputs';

/** A new opening. The blueprint cannot be changed later: loops already follow it. */
export function JobCreate() {
  const meta = useKeyMeta();
  const saved = useSaved('Job created', paths.job);
  return (
    <CreateBase resource="jobs" redirect={false} mutationOptions={{ ...meta, ...saved }}>
      <Page title="New job">
        <Form defaultValues={{ pattern: 'STANDARD', recruiterIds: [] }}>
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
              <ReferenceInput source="blueprintKey" reference="blueprints" perPage={100}>
                <SelectInput
                  label="Blueprint"
                  optionText="title"
                  optionValue="key"
                  validate={needed('Choose a blueprint.')}
                  helperText="Its stages and rounds become each loop."
                  isRequired
                />
              </ReferenceInput>
            </div>
            <FormActions save="Create job" back="/jobs" />
          </div>
        </Form>
      </Page>
    </CreateBase>
  );
}

import { BooleanInput, EditBase, Form, useRecordContext } from 'react-admin';
import type { Job } from '@debrief/web-data';
import { Page } from '../layout';
import { FormActions, useKeyMeta, useSaved } from '../layout/forms';
import { paths } from '../layout/paths';
import { JobInputs } from './JobInputs';

/** Changes of an opening; only what was changed is sent. */
export function JobEdit() {
  const meta = useKeyMeta();
  const saved = useSaved({ resource: 'jobs', message: 'Job saved', to: paths.job });
  return (
    <EditBase
      resource="jobs"
      mutationMode="pessimistic"
      redirect={false}
      queryOptions={meta}
      mutationOptions={{ ...meta, ...saved }}
    >
      <JobForm />
    </EditBase>
  );
}

function JobForm() {
  const job = useRecordContext<Job>();
  if (!job) return null;
  return (
    <Page title={`Edit ${job.title}`}>
      <Form noValidate warnWhenUnsavedChanges>
        <div className="form">
          <JobInputs />
          <BooleanInput source="open" label="Open for candidates" helperText={false} />
          <FormActions save="Save" back={paths.job(job.id)} />
        </div>
      </Form>
    </Page>
  );
}

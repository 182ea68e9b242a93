import { CreateBase, Form, ReferenceInput, SelectInput, TextInput } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { browserZone, Page } from '../layout';
import { FormActions, needed, useKeyMeta, useSaved, ZoneInput } from '../layout/forms';
import { paths } from '../layout/paths';

/** One address a line, both ways. */
const toLines = (value: unknown): string => (Array.isArray(value) ? value.join('\n') : '');
const fromLines = (text: string): string[] => text.split('\n').map((line) => line.trim());
const withoutBlank = (data: { links?: string[] }) => ({
  ...data,
  links: (data.links ?? []).filter((line) => line !== ''),
});

/** A candidate with their application. */
export function CandidateCreate() {
  const meta = useKeyMeta();
  const saved = useSaved({
    resource: 'candidates',
    message: 'Candidate added',
    to: paths.candidate,
  });
  const [params] = useSearchParams();
  return (
    <CreateBase
      resource="candidates"
      redirect={false}
      transform={withoutBlank}
      mutationOptions={{ ...meta, ...saved }}
    >
      <Page title="Add candidate">
        <Form
          noValidate
          warnWhenUnsavedChanges
          defaultValues={{
            jobId: params.get('jobId') ?? undefined,
            timeZone: browserZone(),
            links: [],
          }}
        >
          <div className="form">
            <ReferenceInput
              source="jobId"
              reference="jobs"
              filter={{ openness: 'open' }}
              perPage={100}
            >
              <SelectInput
                label="Job"
                optionText="title"
                validate={needed('Choose the job.')}
                isRequired
                helperText={false}
              />
            </ReferenceInput>
            <div className="form-row">
              <TextInput
                source="name"
                label="Name"
                validate={needed('Give their name.')}
                isRequired
                helperText={false}
              />
              <TextInput
                source="pronunciation"
                label="How to say it"
                helperText="For example: pree-YANK-ah"
              />
            </div>
            <TextInput
              source="email"
              label="E-mail"
              type="email"
              validate={needed('Give their e-mail.')}
              isRequired
              helperText={false}
            />
            <div className="form-row">
              <ZoneInput label="Their time zone" />
              <TextInput
                source="source"
                label="Where they came from"
                helperText="Referral, job board, event"
              />
            </div>
            <TextInput
              source="links"
              label="Links"
              helperText="One address a line: portfolio, repository, paper."
              multiline
              minRows={2}
              format={toLines}
              parse={fromLines}
            />
            <RestrictedInputs />
            <FormActions save="Add candidate" back="/candidates" />
          </div>
        </Form>
      </Page>
    </CreateBase>
  );
}

function RestrictedInputs() {
  return (
    <fieldset className="fieldset">
      <legend>Restricted: hidden from interviewers</legend>
      <TextInput
        source="payExpectation"
        label="Pay expectation"
        helperText="For recruiters, the hiring manager and admins."
      />
      <TextInput
        source="privateNotes"
        label="Private notes"
        multiline
        minRows={2}
        helperText={false}
      />
    </fieldset>
  );
}

import { useState } from 'react';
import { Button } from '@mui/material';
import { Form, SaveButton, TextInput, useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import {
  fieldErrors,
  newKey,
  problemMessage,
  type DebriefDataProvider,
  type InvitePersonInput,
} from '@debrief/web-data';
import { browserZone, NoPermission, Page, useCan, useMe } from '../layout';
import { needed, ZoneInput } from '../layout/forms';
import { OneTimeLink } from './OneTimeLink';
import { RolesInput } from './RolesInput';

interface Invited {
  readonly name: string;
  readonly link: string;
  readonly expiresAt: string;
}

/** Inviting somebody makes a link that is shown once. */
export function PersonInvite() {
  const me = useMe();
  const may = useCan('people', 'create');
  const [invited, setInvited] = useState<Invited | null>(null);
  const above = <Link to="/people">People</Link>;
  if (me && !may) {
    return (
      <Page title="Invite a person" above={above}>
        <NoPermission />
      </Page>
    );
  }
  if (invited) {
    return (
      <Page title={`${invited.name} is invited`} above={above}>
        <OneTimeLink link={invited.link} expiresAt={invited.expiresAt} forName={invited.name} />
        <p className="section">
          <Button onClick={() => setInvited(null)}>Invite another person</Button>
        </p>
      </Page>
    );
  }
  return (
    <Page title="Invite a person" above={above}>
      <InviteForm onInvited={setInvited} />
    </Page>
  );
}

function InviteForm({ onInvited }: { readonly onInvited: (invited: Invited) => void }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [idempotencyKey] = useState(newKey);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (values: Record<string, unknown>) => {
    setProblem(null);
    const form = values as Omit<InvitePersonInput, 'idempotencyKey'>;
    try {
      const result = await provider.invitePerson({ ...form, idempotencyKey });
      if (result.__typename === 'PersonInvited') {
        onInvited({ name: result.person.name, link: result.link, expiresAt: result.expiresAt });
        return undefined;
      }
      if (result.__typename === 'FieldProblems') return fieldErrors(result);
      if (result.__typename === 'EmailTakenProblem') return { email: result.message };
      setProblem(problemMessage(result));
    } catch (error) {
      setProblem(problemMessage(error));
    }
    return undefined;
  };

  return (
    <Form
      noValidate
      onSubmit={submit}
      defaultValues={{ roles: ['INTERVIEWER'], timeZone: browserZone() }}
    >
      <div className="form">
        {problem ? (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        ) : null}
        <TextInput
          source="name"
          label="Name"
          validate={needed('Give their name.')}
          isRequired
          helperText={false}
        />
        <TextInput
          source="email"
          label="E-mail"
          type="email"
          validate={needed('Give their e-mail.')}
          isRequired
          helperText={false}
        />
        <ZoneInput />
        <RolesInput />
        <div className="actions">
          <SaveButton
            label="Make the invitation"
            icon={<></>}
            variant="contained"
            color="primary"
            alwaysEnable
          />
          <Button component={Link} to="/people">
            Cancel
          </Button>
        </div>
      </div>
    </Form>
  );
}

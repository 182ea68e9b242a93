import { BooleanInput, EditBase, Form, TextInput, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Person } from '@debrief/web-data';
import { Page, Section } from '../layout';
import { FormActions, needed, useKeyMeta, useSaved, ZoneInput } from '../layout/forms';
import { RolesInput } from './RolesInput';
import { SignInLinkButton } from './SignInLinkButton';
import { WorkingHoursInput } from './WorkingHoursInput';

/** What an admin may change of a person. The e-mail stays: it is how they sign in. */
export function PersonEdit() {
  const meta = useKeyMeta();
  const saved = useSaved({ resource: 'people', message: 'Saved', to: () => '/people' });
  return (
    <EditBase
      resource="people"
      mutationMode="pessimistic"
      redirect={false}
      queryOptions={meta}
      mutationOptions={{ ...meta, ...saved }}
    >
      <PersonForm />
    </EditBase>
  );
}

function PersonForm() {
  const person = useRecordContext<Person>();
  if (!person) return null;
  return (
    <Page title={person.name} above={<Link to="/people">People</Link>} aside={person.email}>
      <div className="columns">
        <Form noValidate warnWhenUnsavedChanges>
          <div className="form">
            <TextInput
              source="name"
              label="Name"
              validate={needed('Give their name.')}
              isRequired
              helperText={false}
            />
            <ZoneInput />
            <RolesInput />
            <WorkingHoursInput whose="their" />
            <BooleanInput
              source="active"
              label="May sign in"
              helperText="Off ends all their sessions."
            />
            <FormActions save="Save" back="/people" />
          </div>
        </Form>
        <Section title="Signing in">
          <SignInLinkButton person={person} />
        </Section>
      </div>
    </Page>
  );
}

import { Loading, Page, Section, useCan, useMe } from '../layout';
import { MyProfile } from './MyProfile';
import { MyPassword } from './MyPassword';
import { MySessions } from './MySessions';
import { OrganisationForm } from './OrganisationForm';
import './settings.css';

/** The reader's own settings; for admins also the organisation's. */
export function SettingsPage() {
  const me = useMe();
  const mayManage = useCan('organisation', 'edit');
  if (!me) {
    return (
      <Page title="Settings">
        <Loading />
      </Page>
    );
  }
  return (
    <Page title="Settings" aside={me.person.email}>
      <Section title="You">
        <MyProfile key={me.person.version} person={me.person} />
      </Section>
      <Section title="Password">
        <MyPassword />
      </Section>
      <Section title="Where you are signed in">
        <MySessions />
      </Section>
      {mayManage ? (
        <Section title="Organisation">
          <OrganisationForm key={me.organisation.version} organisation={me.organisation} />
        </Section>
      ) : null}
    </Page>
  );
}

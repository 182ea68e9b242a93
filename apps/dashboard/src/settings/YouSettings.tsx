import { Section, useMe } from '../layout';
import { MyPassword } from './MyPassword';
import { MyProfile } from './MyProfile';
import { MySessions } from './MySessions';

/** What the reader says of themselves, and how they sign in. */
export function YouSettings() {
  const person = useMe()?.person;
  if (!person) return null;
  return (
    <>
      <Section title="Name and hours" aside={person.email}>
        <MyProfile key={person.version} person={person} />
      </Section>
      <Section title="Password">
        <MyPassword />
      </Section>
      <Section title="Where you are signed in">
        <MySessions />
      </Section>
    </>
  );
}

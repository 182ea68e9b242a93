import { Section, useMe } from '../layout';
import { OrganisationForm } from './OrganisationForm';

/** What holds for everybody. */
export function OrganisationSettings() {
  const organisation = useMe()?.organisation;
  if (!organisation) return null;
  return (
    <Section title="For everybody">
      <OrganisationForm key={organisation.version} organisation={organisation} />
    </Section>
  );
}

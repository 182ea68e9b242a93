import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider } from '@debrief/web-data';
import { AsyncState, Section, useCan, useMe } from '../layout';
import { PersonPicker, type PickedPerson } from '../rounds/PersonPicker';
import { AvailabilityForm } from './AvailabilityForm';
import './availability.css';

/** When the reader can be asked for a round; recruiters and admins see to anybody's. */
export function AvailabilitySettings() {
  const me = useMe()?.person;
  const others = useCan('scheduling', 'edit');
  const [picked, setPicked] = useState<PickedPerson | null>(null);
  const personId = picked?.id ?? me?.id;
  return (
    <Section title={picked ? `When ${picked.name} can be asked` : 'When you can be asked'}>
      <p className="settings-lead">
        Plans keep to this. Words are looked for in the titles of calendars, which are not kept.
      </p>
      {others ? (
        <PersonPicker
          label="Whose time"
          value={picked}
          onChange={setPicked}
          hint="Nobody chosen: your own"
          optional
        />
      ) : null}
      {personId ? (
        <TimeOf key={personId} personId={personId} own={personId === me?.id} marks={others} />
      ) : null}
    </Section>
  );
}

interface TimeOfProps {
  readonly personId: string;
  readonly own: boolean;
  readonly marks: boolean;
}

function TimeOf({ personId, own, marks }: TimeOfProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'availability', personId],
    queryFn: ({ signal }) => provider.availability(personId, { signal }),
  });
  return (
    <AsyncState query={query}>
      {(time) => <AvailabilityForm key={time.version} time={time} own={own} marks={marks} />}
    </AsyncState>
  );
}

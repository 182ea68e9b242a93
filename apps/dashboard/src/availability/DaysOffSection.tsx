import { useState } from 'react';
import Close from '@mui/icons-material/Close';
import { Button, IconButton, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider } from '@debrief/web-data';
import { AsyncState, Empty, longDay, Section, useAsk } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { firstError } from './AvailabilityForm';

/** Dates on which nobody is asked. */
export function DaysOffSection() {
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useAsk('daysOff');
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  const verb = useVerb(provider.saveDaysOff, {
    done: 'DaysOffSaved',
    onDone: () => {
      setDay('');
      setName('');
    },
  });
  return (
    <Section title="Days off">
      <AsyncState query={query}>
        {(days) =>
          days.length === 0 ? (
            <Empty title="No days off yet">Add the dates on which nobody works.</Empty>
          ) : (
            <ul className="span-rows">
              {days.map((one) => (
                <li key={one.day}>
                  <span>
                    {longDay(`${one.day}T12:00:00Z`, 'UTC')} · {one.name}
                  </span>
                  <IconButton
                    aria-label={`Take ${one.name} away`}
                    disabled={verb.busy}
                    onClick={() => verb.send({ add: [], remove: [one.day] })}
                  >
                    <Close />
                  </IconButton>
                </li>
              ))}
            </ul>
          )
        }
      </AsyncState>
      {verb.message ? (
        <p className="form-problem" role="alert">
          {verb.message}
        </p>
      ) : null}
      <form
        noValidate
        className="form-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (!verb.busy) verb.send({ add: [{ day, name }], remove: [] });
        }}
      >
        <TextField
          type="date"
          label="Date"
          value={day}
          onChange={(event) => setDay(event.target.value)}
          error={Boolean(firstError(verb.errors, 'add.0.day'))}
          helperText={firstError(verb.errors, 'add.0.day')}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          label="What day it is"
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={Boolean(firstError(verb.errors, 'add.0.name'))}
          helperText={firstError(verb.errors, 'add.0.name')}
        />
        <Button type="submit" variant="outlined" disabled={verb.busy}>
          Add the day
        </Button>
      </form>
    </Section>
  );
}

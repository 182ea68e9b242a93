import { useState } from 'react';
import { Switch } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, NotificationChoice } from '@debrief/web-data';
import { AsyncState, clock, dayAndClock, Empty, Section, useAsk, useCan, useZone } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { MAIL_KIND } from './mail-words';
import './notifications.css';

/** Said to those who can do something about it: nothing leaves the house. */
function MailServerNote() {
  const zone = useZone();
  const { data } = useAsk('mailStatus', 30_000);
  if (!data) return null;
  if (!data.configured)
    return (
      <p className="note-warn">
        No mail server is set up, so no mail leaves Debrief. What would be sent is kept. Whoever
        runs Debrief for you sets it up.
      </p>
    );
  if (!data.failingSince) return null;
  return (
    <p className="note-warn">
      The mail server has not taken any mail since {dayAndClock(data.failingSince, zone)}.{' '}
      {data.problem ?? ''} Mail waits and is sent once it answers again.
    </p>
  );
}

function ChoiceRow({ choice }: { readonly choice: NotificationChoice }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const verb = useVerb(provider.setNotification, {
    done: 'NotificationSet',
    onDone: () => setSavedAt(new Date()),
  });
  const refused = Object.values(verb.errors)[0] ?? verb.message;
  const name = MAIL_KIND[choice.kind];
  const toggle = () => {
    setSavedAt(null);
    if (!verb.busy) verb.send({ kind: choice.kind, wanted: !choice.wanted });
  };
  const said = verb.busy ? 'Saving' : savedAt ? `Saved ${clock(savedAt, zone)}` : '';
  return (
    <li>
      <div>
        <p className="strong">{name}</p>
        <p className="dim small">{choice.meaning}</p>
        {refused ? (
          <p role="alert" className="warn-text small">
            {refused}
          </p>
        ) : null}
      </div>
      <p role="status" className="dim small num">
        {said}
      </p>
      {choice.optional ? (
        <Switch
          checked={choice.wanted}
          onChange={toggle}
          slotProps={{ input: { 'aria-label': `Mail: ${name}`, 'aria-busy': verb.busy } }}
        />
      ) : (
        <p className="dim small">Always sent</p>
      )}
    </li>
  );
}

function Kinds({ title, kinds }: { title: string; kinds: readonly NotificationChoice[] }) {
  if (kinds.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="rows notification-rows">
        {kinds.map((choice) => (
          <ChoiceRow key={choice.kind} choice={choice} />
        ))}
      </ul>
    </Section>
  );
}

/** Which mail the reader wants, kind by kind. */
export function NotificationSettings() {
  const query = useAsk('myNotifications');
  const mayKnowMail = useCan('mail', 'list');
  return (
    <>
      {mayKnowMail ? <MailServerNote /> : null}
      <p className="settings-lead dim">
        No mail tells you anything about feedback on a loop while you still owe a scorecard there.
      </p>
      <AsyncState query={query} lines={8}>
        {({ kinds }) =>
          kinds.length === 0 ? (
            <Empty title="No mail is sent to you">Nothing to choose here.</Empty>
          ) : (
            <>
              <Kinds title="You choose" kinds={kinds.filter(({ optional }) => optional)} />
              <Kinds
                title="You need these to do your part"
                kinds={kinds.filter(({ optional }) => !optional)}
              />
            </>
          )
        }
      </AsyncState>
    </>
  );
}

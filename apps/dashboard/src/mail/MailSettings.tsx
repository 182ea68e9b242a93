import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, MailStatus, StoppedAddress } from '@debrief/web-data';
import { AsyncState, count, dayAndClock, Facts, Section, useAsk, useCan, useZone } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { refusalOf } from './mail-words';
import { MailLog } from './MailLog';
import './mail.css';

/** Whether mail leaves, what came back, and every mail that was sent or waits. */
export function MailSettings() {
  const status = useAsk('mailStatus');
  return (
    <>
      <Section title="The mail server">
        <AsyncState query={status} lines={2}>
          {(found) => <ServerState status={found} />}
        </AsyncState>
      </Section>
      <StoppedAddresses />
      <MailLog />
    </>
  );
}

function ServerState({ status }: { readonly status: MailStatus }) {
  const zone = useZone();
  const mayTest = useCan('organisation', 'edit');
  if (!status.configured) {
    return (
      <p className="mail-note">
        No mail server is set up, so nothing leaves: invitations and reminders are noted below as
        not sent. Whoever runs this server sets <code>SMTP_URL</code> and <code>MAIL_FROM</code>.
      </p>
    );
  }
  return (
    <div className="mail-note">
      <Facts
        items={[
          ['Sender', status.from],
          [
            'State',
            status.failingSince ? (
              <span className="tag tag-late">
                takes nothing since {dayAndClock(status.failingSince, zone)}
              </span>
            ) : (
              <span className="tag">works</span>
            ),
          ],
          ['It says', status.problem],
          ['Waiting', status.waiting > 0 ? count(status.waiting, 'mail') : null],
          [
            'In the last 30 days',
            status.troubles > 0
              ? `${count(status.troubles, 'mail')} failed or came back`
              : 'everything arrived',
          ],
        ]}
      />
      {status.failingSince ? (
        <p className="small dim mail-note">
          Nothing is lost: one mail is tried every 20 seconds, and the others follow once it gets
          through.
        </p>
      ) : null}
      {mayTest ? <TestMail /> : null}
    </div>
  );
}

function TestMail() {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.sendTestMail, {
    done: 'TestMailQueued',
    notice: 'A test mail to you is on its way.',
    onDone: () => undefined,
  });
  return (
    <div className="actions mail-note">
      <Button disabled={verb.busy} onClick={() => verb.send({})}>
        Send me a test mail
      </Button>
      {verb.message ? (
        <span role="alert" className="small">
          {verb.message}
        </span>
      ) : null}
    </div>
  );
}

/** Addresses that refuse mail; shown only where there are any. */
function StoppedAddresses() {
  const query = useAsk('stoppedAddresses');
  const stopped = query.data ?? [];
  if (stopped.length === 0) return null;
  return (
    <Section
      title="Addresses that refuse mail"
      aside={count(stopped.length, 'address', 'addresses')}
    >
      <ul className="rows plain stopped-rows">
        {stopped.map((one) => (
          <li key={one.address}>
            <StoppedRow stopped={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function StoppedRow({ stopped }: { readonly stopped: StoppedAddress }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const verb = useVerb(provider.releaseAddress, {
    done: 'AddressReleased',
    notice: 'Mail may go there again.',
    onDone: () => undefined,
  });
  return (
    <>
      <div>
        <p className="strong mail-address">{stopped.address}</p>
        <p className="small dim">{refusalOf(stopped.code, stopped.reason)}</p>
        {verb.message ? (
          <p role="alert" className="small">
            {verb.message}
          </p>
        ) : null}
      </div>
      <p className="small dim num">since {dayAndClock(stopped.stoppedAt, zone)}</p>
      <Button
        disabled={verb.busy}
        onClick={() => verb.send({ address: stopped.address })}
        aria-label={`Allow again: ${stopped.address}`}
      >
        Allow again
      </Button>
    </>
  );
}

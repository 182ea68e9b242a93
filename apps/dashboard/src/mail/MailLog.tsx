import { useId, useState } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DebriefDataProvider, Mail } from '@debrief/web-data';
import { dayAndClock, Empty, PagedRows, Section, usePages, useZone } from '../layout';
import { paths } from '../layout/paths';
import { useVerb } from '../rounds/useVerb';
import { MAIL_KIND } from '../notifications/mail-words';
import { MAIL_STATE, mayRetry, needsLook, recipientOf, refusalOf } from './mail-words';

const PAGE = 25;
const LOOK_AGAIN_MS = 5000;
type Wanted = '' | 'trouble' | Mail['state'];

function filterOf(wanted: Wanted): { trouble?: true; state?: Mail['state'] } {
  if (wanted === '') return {};
  return wanted === 'trouble' ? { trouble: true } : { state: wanted };
}

/** Every mail, newest first. What it said is not kept; where it went and what became of it is. */
export function MailLog() {
  const provider = useDataProvider<DebriefDataProvider>();
  const [wanted, setWanted] = useState<Wanted>('');
  const query = usePages(
    ['debrief', 'mails', wanted],
    (after, options) => provider.mails(PAGE, after, filterOf(wanted), options),
    LOOK_AGAIN_MS,
  );
  return (
    <Section title="Sent and waiting" aside={<WantedFilter value={wanted} onChange={setWanted} />}>
      <PagedRows
        query={query}
        rowsClass="plain mail-rows"
        keyOf={({ id }) => id}
        empty={
          <Empty title={wanted ? 'None of these' : 'No mail yet'}>
            Mail leaves when a round is placed, a scorecard is due or a packet is ready.
          </Empty>
        }
      >
        {(mail) => <MailRow mail={mail} />}
      </PagedRows>
    </Section>
  );
}

function WantedFilter({
  value,
  onChange,
}: {
  readonly value: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}) {
  const id = useId();
  return (
    <TextField
      select
      id={id}
      size="small"
      label="Show"
      value={value}
      onChange={(event) => onChange(event.target.value as Wanted)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">All mail</MenuItem>
      <MenuItem value="trouble">What did not arrive</MenuItem>
      {Object.entries(MAIL_STATE).map(([word, text]) => (
        <MenuItem key={word} value={word}>
          Only {text}
        </MenuItem>
      ))}
    </TextField>
  );
}

function MailRow({ mail }: { readonly mail: Mail }) {
  const zone = useZone();
  return (
    <>
      <div>
        <p>
          <span className="strong">{recipientOf(mail)}</span>{' '}
          <span className="dim small mail-address">{mail.toAddress}</span>
        </p>
        <p className="small">
          {mail.subject || MAIL_KIND[mail.kind]}
          {mail.loopId ? (
            <>
              {' · '}
              <Link to={paths.loop(mail.loopId)}>loop</Link>
            </>
          ) : null}
        </p>
        {mail.problem ? (
          <p className={needsLook(mail) ? 'small mail-problem' : 'small dim'}>
            {refusalOf(mail.code, mail.problem)}
          </p>
        ) : null}
      </div>
      <p className="small">
        <span className={needsLook(mail) ? 'tag tag-late' : 'tag'}>{MAIL_STATE[mail.state]}</span>
        <br />
        <time className="dim num" dateTime={mail.sentAt ?? mail.createdAt}>
          {dayAndClock(mail.sentAt ?? mail.createdAt, zone)}
        </time>
      </p>
      {mayRetry(mail) ? <RetryButton mail={mail} /> : <span />}
    </>
  );
}

function RetryButton({ mail }: { readonly mail: Mail }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.retryMail, {
    done: 'MailRetried',
    notice: 'On its way again.',
    onDone: () => undefined,
  });
  const refused = verb.message ?? Object.values(verb.errors)[0];
  return (
    <div>
      <Button
        disabled={verb.busy}
        onClick={() => verb.send({ mailId: mail.id })}
        aria-label={`Send again to ${recipientOf(mail)}`}
      >
        Send again
      </Button>
      {refused ? (
        <p role="alert" className="small">
          {refused}
        </p>
      ) : null}
    </div>
  );
}

import { useState } from 'react';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { CalendarFeed, DebriefDataProvider } from '@debrief/web-data';
import {
  AsyncState,
  dayAndClock,
  relative,
  Section,
  ShownOnce,
  useAsk,
  useNow,
  useZone,
} from '../layout';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

function MakeDialog({
  replaces,
  onClose,
  onMade,
}: {
  readonly replaces: boolean;
  readonly onClose: () => void;
  readonly onMade: (url: string | null) => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.makeCalendarFeed, {
    done: 'CalendarFeedMade',
    onDone: ({ url }) => {
      onMade(url ?? null);
      onClose();
    },
  });
  return (
    <VerbDialog
      title={replaces ? 'A new private address' : 'A private address of your rounds'}
      verb="Make the address"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({})}
    >
      <p>
        {replaces
          ? 'The address you have now stops at once. Calendars that read it need the new one.'
          : 'Whoever has the address can read when and where your rounds are. It holds no kit and no feedback. You can revoke it at any time.'}
      </p>
    </VerbDialog>
  );
}

function RevokeDialog({ onClose }: { readonly onClose: () => void }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.revokeCalendarFeed, {
    done: 'CalendarFeedRevoked',
    notice: 'Address revoked.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title="Revoke the private address"
      verb="Revoke it"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({})}
    >
      <p>Calendars that read it get nothing any more. What they already copied stays with them.</p>
    </VerbDialog>
  );
}

function Feed({
  feed,
  onMake,
  onRevoke,
}: {
  readonly feed: CalendarFeed | null;
  readonly onMake: () => void;
  readonly onRevoke: () => void;
}) {
  const zone = useZone();
  const now = useNow();
  if (!feed)
    return (
      <div className="feed">
        <p className="dim">
          Subscribe to your rounds from Google, Apple, Outlook or any other calendar.
        </p>
        <div className="actions">
          <Button variant="contained" color="primary" onClick={onMake}>
            Make a private address
          </Button>
        </div>
      </div>
    );
  return (
    <div className="feed">
      <p>
        You have a private address, made {dayAndClock(feed.createdAt, zone, now)}.{' '}
        <span className="dim">
          {feed.lastReadAt
            ? `A calendar read it ${relative(feed.lastReadAt, now)}.`
            : 'No calendar has read it yet.'}
        </span>
      </p>
      <div className="actions">
        <Button onClick={onMake}>Make a new one</Button>
        <Button onClick={onRevoke}>Revoke</Button>
      </div>
    </div>
  );
}

/** The reader's rounds for other calendars, at an address that only they are given. */
export function FeedSection() {
  const query = useAsk('myCalendarFeed');
  const [open, setOpen] = useState<'make' | 'revoke' | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const [lost, setLost] = useState(false);
  const made = (address: string | null) => {
    setUrl(address);
    setLost(address === null);
  };
  const close = () => setOpen(null);
  return (
    <Section title="Your rounds in other calendars">
      {url ? (
        <div className="card made-once">
          <ShownOnce
            value={url}
            copy="Copy address"
            actions={<Button onClick={() => setUrl(null)}>I have it</Button>}
          >
            Add this address to your calendar as a subscription. It is shown once; keep it to
            yourself.
          </ShownOnce>
        </div>
      ) : null}
      {lost ? (
        <p role="alert" className="note-warn">
          The address was made, but it was lost on the way and is not told twice. Make a new one.
        </p>
      ) : null}
      <AsyncState query={query} lines={2}>
        {(feed) => (
          <Feed feed={feed} onMake={() => setOpen('make')} onRevoke={() => setOpen('revoke')} />
        )}
      </AsyncState>
      {open === 'make' ? (
        <MakeDialog replaces={Boolean(query.data)} onClose={close} onMade={made} />
      ) : null}
      {open === 'revoke' ? (
        <RevokeDialog
          onClose={() => {
            setUrl(null);
            close();
          }}
        />
      ) : null}
    </Section>
  );
}

import { useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, Guide, LoopRecord } from '@debrief/web-data';
import { AsyncState, count, dayAndClock, useMe, useNow, useZone } from '../layout';
import { MakeGuideDialog, RevokeGuideDialog, SendGuideDialog } from './guide-dialogs';
import './guides.css';

interface GuidePanelProps {
  readonly loop: LoopRecord;
}

/** The candidate's preparation guide, for those who run loops: its link, whether it was sent, until when it works. */
export function GuidePanel({ loop }: GuidePanelProps) {
  const roles = useMe()?.person.roles ?? [];
  const runs = roles.includes('RECRUITER') || roles.includes('ADMIN');
  if (!runs || loop.isMock) return null;
  return <Panel loop={loop} />;
}

function Panel({ loop }: GuidePanelProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'guide', loop.id],
    queryFn: ({ signal }) => provider.loopGuide(loop.id, { signal }),
  });
  return (
    <section className="lp-part guide-panel" aria-label="Preparation guide">
      <h2>Preparation guide</h2>
      <AsyncState query={query} what="guide" lines={3}>
        {(guide) => (guide ? <OneGuide loop={loop} guide={guide} /> : <NoGuide loop={loop} />)}
      </AsyncState>
    </section>
  );
}

function NoGuide({ loop }: GuidePanelProps) {
  const [making, setMaking] = useState(false);
  return (
    <>
      <p className="dim small">
        A page for {loop.candidate.name}: the rounds, what each looks at, and a plan for the days
        until the onsite. It is made from the blueprint, the same for everybody.
      </p>
      <Button onClick={() => setMaking(true)}>Make the guide</Button>
      {making ? <MakeGuideDialog loop={loop} onClose={() => setMaking(false)} /> : null}
    </>
  );
}

function OneGuide({ loop, guide }: GuidePanelProps & { readonly guide: Guide }) {
  const [open, setOpen] = useState<'make' | 'send' | 'revoke' | null>(null);
  const close = () => setOpen(null);
  const name = loop.candidate.name;
  return (
    <>
      <GuideFacts guide={guide} />
      <div className="guide-acts">
        {guide.expired ? (
          <Button onClick={() => setOpen('make')}>Make a new link</Button>
        ) : (
          <>
            {guide.url ? <LinkActs url={guide.url} /> : null}
            <Button onClick={() => setOpen('send')}>
              {guide.sentAt ? 'Send again' : 'Send to the candidate'}
            </Button>
            <Button onClick={() => setOpen('make')}>New link</Button>
          </>
        )}
        <Button onClick={() => setOpen('revoke')}>End the link</Button>
      </div>
      {open === 'make' ? <MakeGuideDialog loop={loop} earlier onClose={close} /> : null}
      {open === 'send' ? <SendGuideDialog guide={guide} name={name} onClose={close} /> : null}
      {open === 'revoke' ? <RevokeGuideDialog guide={guide} onClose={close} /> : null}
    </>
  );
}

function dayWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

function GuideFacts({ guide }: { readonly guide: Guide }) {
  const zone = useZone();
  const now = useNow();
  const { onsiteOn, planDays, expiresAt, expired, sentAt, opens, lastOpenedAt } = guide;
  return (
    <ul className="guide-facts small num">
      <li>
        Onsite {dayWords(onsiteOn)},{' '}
        {planDays === 0 ? 'no day left for a plan' : `a plan of ${count(planDays, 'day')}`}
      </li>
      <li className={expired ? 'warn-text' : undefined}>
        {expired ? 'Ran out' : 'Works until'} {dayAndClock(expiresAt, zone, now)}
      </li>
      <li>{sentAt ? `Sent ${dayAndClock(sentAt, zone, now)}` : 'Not sent yet'}</li>
      <li>
        {opens === 0 || !lastOpenedAt
          ? 'Not opened yet'
          : `Opened ${count(opens, 'time')}, last ${dayAndClock(lastOpenedAt, zone, now)}`}
      </li>
    </ul>
  );
}

function LinkActs({ url }: { readonly url: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setSaid('Copied.');
    } catch {
      setSaid(url);
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>Copy the link</Button>
      <Button component="a" href={url} target="_blank" rel="noopener noreferrer">
        Look at it
      </Button>
      <span role="status" className="dim small guide-said">
        {said}
      </span>
    </>
  );
}

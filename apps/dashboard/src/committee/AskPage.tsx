import { useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { Committee, DebriefDataProvider } from '@debrief/web-data';
import { AsyncPage, count, dayAndClock, Empty, Facts, Page, Section, useZone } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { AskForm } from './AskForm';
import { InviteMore } from './InviteMore';
import { Outcome } from './Outcome';
import { Paper } from './Paper';
import { FIELD } from './words';

/** The committees of a loop, for who runs it. Route `/committee/ask/:loopId`. */
export function AskPage() {
  const { loopId = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const [asking, setAsking] = useState(false);
  const query = useQuery({
    queryKey: ['debrief', 'loop-committees', loopId],
    queryFn: ({ signal }) => provider.loopCommittees(loopId, { signal }),
  });
  return (
    <AsyncPage query={query} what="committee">
      {({ closedBecause, committees }) => (
        <Page
          title={asking ? 'Ask a committee' : 'Committees on this packet'}
          above={<Link to={`/packets/${loopId}`}>Packet</Link>}
          aside="People who never met the candidate read it without knowing who it is"
          actions={
            !asking && closedBecause === null ? (
              <Button variant="contained" color="primary" onClick={() => setAsking(true)}>
                Ask a committee
              </Button>
            ) : null
          }
        >
          {asking ? (
            <AskForm loopId={loopId} onDone={() => setAsking(false)} />
          ) : (
            <>
              {committees.length === 0 ? (
                <Empty title="No committee was asked yet">
                  {closedBecause ?? 'Ask one when a fresh look would help.'}
                </Empty>
              ) : null}
              {committees.map((one) => (
                <Progress key={one.id} loopId={loopId} one={one} />
              ))}
            </>
          )}
        </Page>
      )}
    </AsyncPage>
  );
}

const STATE = { INVITED: 'reads', VOTED: 'voted', RECUSED: 'does not count' } as const;
const ENDED = { OPEN: 'open', CLOSED: 'closed', WITHDRAWN: 'given up' } as const;

function Progress({ loopId, one }: { readonly loopId: string; readonly one: Committee }) {
  const zone = useZone();
  const open = one.state === 'OPEN';
  return (
    <Section title={`Committee ${one.number}: ${one.question}`} aside={ENDED[one.state]}>
      <Facts
        items={[
          ['Votes', `${one.votes} of ${one.quorum} needed, ${one.waiting} still reading`],
          ['Due', dayAndClock(one.dueAt, zone)],
          ['Hidden', one.profile.map((field) => FIELD[field]).join(', ')],
          ['Opened', `${one.openedBy}, ${dayAndClock(one.openedAt, zone)}`],
          [
            'Paper',
            <span key="hash" className="num committee-hash">
              {one.sha256}
            </span>,
          ],
        ]}
      />
      {open && one.lacking > 0 ? (
        <p role="status" className="committee-lacking">
          Too few are left for the quorum: ask {count(one.lacking, 'more reader')} at least.
        </p>
      ) : null}
      <ul className="committee-list">
        {one.readers.map((reader) => (
          <li key={reader.personId}>
            <span>{reader.name}</span>
            <span className="dim">
              {STATE[reader.state]}
              {reader.recusedReason ? `: ${reader.recusedReason}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {one.result ? <Outcome outcome={one.result} /> : null}
      {open ? <Verbs loopId={loopId} one={one} /> : null}
      {one.paper ? (
        <details>
          <summary>What its readers see</summary>
          <Paper paper={one.paper} />
        </details>
      ) : (
        <p className="dim">The paper is sealed to you while the votes of a debrief are.</p>
      )}
    </Section>
  );
}

function Verbs({ loopId, one }: { readonly loopId: string; readonly one: Committee }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [inviting, setInviting] = useState(false);
  const verb = useVerb(provider.closeCommittee, {
    done: 'CommitteeClosed',
    onDone: () => undefined,
  });
  const end = (withdraw: boolean) =>
    verb.send({ committeeId: one.id, version: one.version, withdraw });
  return (
    <div className="actions committee-verbs">
      {verb.message ? <p role="alert">{verb.message}</p> : null}
      <Button onClick={() => setInviting(true)}>Ask more readers</Button>
      <Button disabled={!one.quorumMet || verb.busy} onClick={() => end(false)}>
        Close and see the result
      </Button>
      <Button disabled={verb.busy} onClick={() => end(true)}>
        Give it up
      </Button>
      {inviting ? (
        <InviteMore loopId={loopId} committee={one} onClose={() => setInviting(false)} />
      ) : null}
    </div>
  );
}

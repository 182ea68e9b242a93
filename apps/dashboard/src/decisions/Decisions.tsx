import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, Decision, Packet } from '@debrief/web-data';
import { count, dayAndClock } from '../layout';
import { shortHash } from '../packets/packet-facts';
import { Approvals } from './Approvals';
import { Communication } from './Communication';
import { finalDecision, OUTCOME } from './decision';
import { isEmptyRecord, RecordView } from './RecordView';
import { Versions } from './Versions';
import './decisions.css';

const STATE: Readonly<Record<Decision['state'], string>> = {
  PENDING: 'waits for approval',
  FINAL: '',
  DECLINED: 'declined',
  WITHDRAWN: 'taken back',
};

function Settlement({ decision, zone }: { readonly decision: Decision; readonly zone: string }) {
  const { settlement } = decision;
  if (!settlement || settlement.state === 'FINAL') return null;
  const what = settlement.state === 'DECLINED' ? 'Declined' : 'Taken back';
  return (
    <p className="small">
      {what}
      {settlement.by ? ` by ${settlement.by}` : ''}, {dayAndClock(settlement.at, zone)}
      {settlement.reason ? `: ${settlement.reason}` : ''}
    </p>
  );
}

/** How far the memo got. Nothing is said before it was mailed to anybody. */
function MemoDelivery({ loopId }: { readonly loopId: string }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const { data = [] } = useQuery({
    queryKey: ['debrief', 'memo-delivery', loopId],
    queryFn: ({ signal }) => provider.memoDelivery(loopId, { signal }),
  });
  if (data.length === 0) return null;
  const sent = data.filter(({ state }) => state === 'SENT').length;
  const stuck = data.filter(({ state }) => state === 'FAILED' || state === 'BOUNCED');
  return (
    <p className="dim small">
      Memo mailed to {sent} of {count(data.length, 'person', 'people')}
      {stuck.length > 0 ? `; not to ${stuck.map(({ personName }) => personName).join(', ')}` : ''}.
    </p>
  );
}

function DecisionCard({
  packet,
  decision,
  zone,
}: {
  readonly packet: Packet;
  readonly decision: Decision;
  readonly zone: string;
}) {
  const stands = finalDecision(packet)?.id === decision.id;
  return (
    <article className={`pk-decision dc-is-${decision.state.toLowerCase()}`}>
      <h2>
        {OUTCOME[decision.outcome]}
        {decision.level ? `, level ${decision.level}` : ''}
        {STATE[decision.state] ? <span className="dc-state">{STATE[decision.state]}</span> : null}
      </h2>
      <p className="prose">{decision.rationale}</p>
      <Settlement decision={decision} zone={zone} />
      <Approvals decision={decision} zone={zone} />
      {decision.memo || !isEmptyRecord(decision.record) ? (
        <details className="dc-more">
          <summary>Memo to the panel and what went with it</summary>
          {decision.memo ? <p className="prose">{decision.memo}</p> : null}
          <RecordView record={decision.record} />
        </details>
      ) : null}
      {stands ? <MemoDelivery loopId={packet.loopId} /> : null}
      <p className="dim small num">
        {decision.decidedBy}, {dayAndClock(decision.decidedAt, zone)} · on frozen packet{' '}
        {decision.packetNumber},{' '}
        <span className="pk-hash" title={decision.packetSha256}>
          {shortHash(decision.packetSha256)}
        </span>
      </p>
    </article>
  );
}

/** What was decided on this packet, in the decider's words; with approvals, versions and the talk with the candidate. */
export function Decisions({ packet, zone }: { readonly packet: Packet; readonly zone: string }) {
  return (
    <>
      {packet.decisions.map((decision) => (
        <DecisionCard key={decision.id} packet={packet} decision={decision} zone={zone} />
      ))}
      <Communication packet={packet} zone={zone} />
      <Versions packet={packet} zone={zone} />
    </>
  );
}

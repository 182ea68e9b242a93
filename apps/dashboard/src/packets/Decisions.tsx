import type { Packet } from '@debrief/web-data';
import { dayAndClock } from '../layout';
import { OUTCOME } from './decision';
import { shortHash } from './packet-facts';

/** What was decided on this packet, in the decider's words. */
export function Decisions({ packet, zone }: { readonly packet: Packet; readonly zone: string }) {
  return packet.decisions.map((decision) => (
    <article key={decision.number} className="pk-decision">
      <h2>
        {OUTCOME[decision.outcome]}
        {decision.level ? `, level ${decision.level}` : ''}
      </h2>
      <p className="prose">{decision.rationale}</p>
      <p className="dim small num">
        {decision.decidedBy}, {dayAndClock(decision.decidedAt, zone)} · on frozen packet{' '}
        {decision.packetNumber},{' '}
        <span className="pk-hash" title={decision.packetSha256}>
          {shortHash(decision.packetSha256)}
        </span>
      </p>
    </article>
  ));
}

import { enumerated } from '@debrief/web-ui';
import type { Packet } from '@debrief/web-data';
import { gapsOf } from '../packets/packet-facts';

const MOST = 6;

/** What lies behind the gaps: who was excused, whose scorecard is not independent, what is thinly covered. */
export function Unknown({ packet }: { readonly packet: Packet }) {
  const gaps = [...gapsOf(packet)].sort((a, b) => b.weight - a.weight);
  const rest = gaps.length - MOST;
  const dependent = packet.assessors.filter(({ independent }) => !independent);
  return (
    <div className="db-unknown dim">
      {gaps.length > 0 ? (
        <p>
          Fewer independent assessors than the blueprint asks for:{' '}
          {gaps
            .slice(0, MOST)
            .map(({ name, assessors, minAssessors }) => `${name} ${assessors} of ${minAssessors}`)
            .join(', ')}
          {rest > 0 ? ` and ${rest} more` : ''}.
        </p>
      ) : null}
      {packet.excused.map(({ seatId, personName, roundName, state, reason }) => (
        <p key={seatId}>
          {personName} {state === 'NO_SHOW' ? 'did not come to' : 'is excused from'} {roundName}: “
          {reason}”
        </p>
      ))}
      {dependent.length > 0 ? (
        <p>
          Not independent:{' '}
          {enumerated(dependent.map(({ name, roundName }) => `${name} (${roundName})`))}.
        </p>
      ) : null}
    </div>
  );
}

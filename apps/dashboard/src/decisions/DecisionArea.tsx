import type { Packet } from '@debrief/web-data';
import { useMe } from '../layout';
import { DecisionForm } from './DecisionForm';
import { isDecided } from '../packets/packet-facts';

/** The last place of the page: to decide, or who will. */
export function DecisionArea({ packet }: { readonly packet: Packet }) {
  const mayDecide = useMe()?.can.includes('decide_packet') ?? false;
  if (isDecided(packet)) return null;
  if (packet.decisions.some(({ state }) => state === 'PENDING'))
    return <p className="dim">A decision waits for approval. It stands at the top of the page.</p>;
  if (mayDecide) return <DecisionForm packet={packet} />;
  return <p className="dim">The hiring manager decides, in writing. You will see it here.</p>;
}

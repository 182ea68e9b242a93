import type { Packet } from '@debrief/web-data';
import { HundredTicks } from './HundredTicks';
import { restWords, stayedWords, triesWords } from './robust-words';

/** How firmly the picture stands when weights and ratings are shaken. */
export function Robust({ packet }: { readonly packet: Packet }) {
  const { robustness } = packet;
  if (!robustness)
    return (
      <p className="dim">
        With fewer than two supported ratings of weight there is no picture to shake.
      </p>
    );
  return (
    <div>
      <p className="pk-big">
        We shook the weights by a fifth and the ratings by up to a point. In{' '}
        <b>{triesWords(robustness.share)}</b> {stayedWords(robustness)}
      </p>
      <HundredTicks robustness={robustness} />
      <p className="dim">{restWords(robustness, packet.competencies)}</p>
    </div>
  );
}

import { SealedPanel } from '@debrief/web-ui';
import type { Packet } from '@debrief/web-data';
import { whatIfs } from '../what-if';
import { changeAnswer } from './robust-words';
import { Robust } from './Robust';
import { Swings } from './Swings';

/** Both are totals of a kind, and a total weighs on a vote. */
function SealedChange() {
  return (
    <SealedPanel title="Sealed while the debrief votes.">
      Opens with the reveal of the debrief, as it would tell you the weighted total.
    </SealedPanel>
  );
}

function Change({ packet }: { readonly packet: Packet }) {
  const { today, ifs } = whatIfs(packet.competencies);
  if (today === null)
    return <p className="dim pk-indent">Nobody rated anything with weight yet.</p>;
  return (
    <div className="pk-change">
      <Robust packet={packet} />
      {ifs.length === 0 ? (
        <p className="dim">No competency is mixed, unrated or carried by one voice.</p>
      ) : (
        <Swings picture={{ today, ifs }} bar={packet.robustness?.bar ?? null} />
      )}
    </div>
  );
}

/** How firmly the picture stands, and the score under each single doubt, worked out here from the packet's own weights. */
export function WhatWouldChange({ packet }: { readonly packet: Packet }) {
  const first = whatIfs(packet.competencies).ifs[0];
  const widest = first ? `${first.text.charAt(0).toLowerCase()}${first.text.slice(1)}` : null;
  return (
    <section className="pk-section" id="change" tabIndex={-1} aria-labelledby="pk-change">
      <h2 id="pk-change">
        <span className="pk-n">5</span>What would change the decision{' '}
        {packet.voteSealed ? null : (
          <span className="pk-answer num">{changeAnswer(packet.robustness, widest)}</span>
        )}
      </h2>
      {packet.voteSealed ? <SealedChange /> : <Change packet={packet} />}
    </section>
  );
}

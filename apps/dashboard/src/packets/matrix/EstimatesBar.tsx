import type { Packet } from '@debrief/web-data';
import { estimatesNote } from './estimate-words';

interface EstimatesBarProps {
  readonly packet: Packet;
  readonly rawOnly: boolean;
  readonly onRawOnly: (rawOnly: boolean) => void;
}

/** What stands beside the raw means, or why nothing does; and the switch to see the raw ones alone. */
export function EstimatesBar({ packet, rawOnly, onRawOnly }: EstimatesBarProps) {
  const { known, sentence } = estimatesNote(packet);
  if (packet.assessors.length === 0)
    return (
      <p className="pk-bar small dim">
        No scorecard is in this packet yet. It fills as people file and stages open.
      </p>
    );
  return (
    <div className="pk-bar small">
      <p className="dim">{known && rawOnly ? 'Raw ratings only, as you asked.' : sentence}</p>
      {known ? (
        <label>
          <input
            type="checkbox"
            checked={rawOnly}
            onChange={(event) => onRawOnly(event.target.checked)}
          />
          Raw only
        </label>
      ) : null}
    </div>
  );
}

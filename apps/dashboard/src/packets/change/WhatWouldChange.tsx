import type { Packet } from '@debrief/web-data';
import { whatIfs, type Picture, type WhatIf } from '../what-if';

interface Scale {
  readonly low: number;
  readonly high: number;
}

/** The stretch of the axis that holds every bar, with a little air. */
function scaleOf({ today, ifs }: Picture): Scale {
  const values = [today ?? 0, ...ifs.flatMap(({ low, high }) => [low, high])];
  const air = Math.max((Math.max(...values) - Math.min(...values)) * 0.08, 0.02);
  return {
    low: Math.max(1, Math.min(...values) - air),
    high: Math.min(4, Math.max(...values) + air),
  };
}

const percent = (value: number, { low, high }: Scale): number =>
  ((value - low) / (high - low)) * 100;

function Bar({
  line,
  today,
  scale,
}: {
  readonly line: WhatIf;
  readonly today: number;
  readonly scale: Scale;
}) {
  const from = percent(Math.min(line.low, today), scale);
  const to = percent(Math.max(line.high, today), scale);
  return (
    <span className="pk-swing" aria-hidden="true">
      <i className="range" style={{ left: `${from}%`, width: `${Math.max(to - from, 0.5)}%` }} />
      <i className="today" style={{ left: `${percent(today, scale)}%` }} />
    </span>
  );
}

function becomes({ low, high }: WhatIf): string {
  return Math.abs(high - low) < 0.005 ? low.toFixed(2) : `${low.toFixed(2)} to ${high.toFixed(2)}`;
}

/** The weighted score under each single doubt, worked out here from the packet's own weights. */
export function WhatWouldChange({ packet }: { readonly packet: Packet }) {
  const picture = whatIfs(packet.competencies);
  const { today, ifs } = picture;
  const scale = scaleOf(picture);
  const first = ifs[0];
  return (
    <section className="pk-section" aria-labelledby="pk-change">
      <h2 id="pk-change">
        <span className="pk-n">5</span>What would change the decision{' '}
        <span className="pk-answer num">
          {today === null || !first
            ? 'Nothing that the arithmetic can show.'
            : `Widest doubt: ${first.text.charAt(0).toLowerCase()}${first.text.slice(1)}.`}
        </span>
      </h2>
      {today === null || ifs.length === 0 ? (
        <p className="dim pk-indent">
          {today === null
            ? 'Nobody rated anything with weight yet.'
            : 'No competency is mixed, unrated or carried by one voice.'}
        </p>
      ) : (
        <table className="pk-ifs num">
          <thead>
            <tr>
              <th scope="col">If</th>
              <th scope="col">the weighted score, today {today.toFixed(2)},</th>
              <th scope="col">becomes</th>
            </tr>
          </thead>
          <tbody>
            {ifs.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.text}</th>
                <td>
                  <Bar line={line} today={today} scale={scale} />
                </td>
                <td>{becomes(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

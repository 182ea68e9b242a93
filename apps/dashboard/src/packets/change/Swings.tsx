import type { Picture, WhatIf } from '../what-if';

interface Scale {
  readonly low: number;
  readonly high: number;
}

/** The stretch of the axis that holds every swing and the bar, with a little air. */
function scaleOf({ today, ifs }: Picture, bar: number | null): Scale {
  const values = [
    today ?? 0,
    ...(bar === null ? [] : [bar]),
    ...ifs.flatMap(({ low, high }) => [low, high]),
  ];
  const air = Math.max((Math.max(...values) - Math.min(...values)) * 0.08, 0.02);
  return {
    low: Math.max(1, Math.min(...values) - air),
    high: Math.min(4, Math.max(...values) + air),
  };
}

const percent = (value: number, { low, high }: Scale): number =>
  ((value - low) / (high - low)) * 100;

function Swing({
  line,
  today,
  bar,
  scale,
}: {
  readonly line: WhatIf;
  readonly today: number;
  readonly bar: number | null;
  readonly scale: Scale;
}) {
  const from = percent(Math.min(line.low, today), scale);
  const to = percent(Math.max(line.high, today), scale);
  return (
    <span className="pk-swing" aria-hidden="true">
      <i className="range" style={{ left: `${from}%`, width: `${Math.max(to - from, 0.5)}%` }} />
      {bar === null ? null : <i className="bar" style={{ left: `${percent(bar, scale)}%` }} />}
      <i className="today" style={{ left: `${percent(today, scale)}%` }} />
    </span>
  );
}

function becomes({ low, high }: WhatIf): string {
  return Math.abs(high - low) < 0.005 ? low.toFixed(2) : `${low.toFixed(2)} to ${high.toFixed(2)}`;
}

/** Whether the swing takes the score over to the other side of the bar. */
function crosses({ low, high }: WhatIf, today: number, bar: number | null): boolean {
  return bar !== null && (today >= bar ? low < bar : high >= bar);
}

interface SwingsProps {
  readonly picture: Picture & { readonly today: number };
  /** The line that the picture stands above or below; null when it is not known. */
  readonly bar: number | null;
}

/** The weighted score under each single doubt. */
export function Swings({ picture, bar }: SwingsProps) {
  const { today, ifs } = picture;
  const scale = scaleOf(picture, bar);
  return (
    <table className="pk-ifs num">
      <caption>
        The weighted score is {today.toFixed(2)} today
        {bar === null ? '' : `; the thick line is the bar, ${bar.toFixed(1)}`}.
      </caption>
      <thead>
        <tr>
          <th scope="col">If</th>
          <th scope="col">
            the weighted score, <span className="pk-today">today {today.toFixed(2)}</span>
            {bar === null ? '' : `, bar ${bar.toFixed(1)}`},
          </th>
          <th scope="col">becomes</th>
        </tr>
      </thead>
      <tbody>
        {ifs.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.text}</th>
            <td>
              <Swing line={line} today={today} bar={bar} scale={scale} />
            </td>
            <td>
              {crosses(line, today, bar) ? <b>{becomes(line)}</b> : becomes(line)}
              {crosses(line, today, bar) ? <span className="ui-sr">, across the bar</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

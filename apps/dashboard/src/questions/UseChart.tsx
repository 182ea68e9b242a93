import { monthWords } from './state-words';

interface UseChartProps {
  readonly months: readonly { readonly month: string; readonly times: number }[];
  /** What the bars count, for who does not see them. */
  readonly label: string;
}

const BAR = 18;
const GAP = 6;
const HEIGHT = 80;
const FOOT = 18;

/** Times met by month, as bars; the same numbers stand in a list for who does not see them. */
export function UseChart({ months, label }: UseChartProps) {
  const most = Math.max(1, ...months.map(({ times }) => times));
  const width = Math.max(1, months.length) * (BAR + GAP);
  return (
    <figure className="question-chart">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + FOOT}`}
        width={width}
        height={HEIGHT + FOOT}
        aria-hidden
        focusable="false"
      >
        <line x1="0" x2={width} y1={HEIGHT} y2={HEIGHT} className="chart-axis" />
        {months.map(({ month, times }, index) => {
          const height = (times / most) * (HEIGHT - 16);
          const x = index * (BAR + GAP) + GAP / 2;
          return (
            <g key={month}>
              {times > 0 ? (
                <>
                  <rect
                    x={x}
                    y={HEIGHT - height}
                    width={BAR}
                    height={height}
                    rx="2"
                    className="chart-bar"
                  />
                  <text x={x + BAR / 2} y={HEIGHT - height - 4} className="chart-number">
                    {times}
                  </text>
                </>
              ) : null}
              {index % 3 === 0 ? (
                <text x={x} y={HEIGHT + 13} className="chart-label">
                  {monthWords(month).slice(0, 3)}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <figcaption className="visually-hidden">
        {label}: {months.map(({ month, times }) => `${monthWords(month)} ${times}`).join(', ')}
      </figcaption>
    </figure>
  );
}

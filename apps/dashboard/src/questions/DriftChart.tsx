import type { QuestionUse } from '@debrief/web-data';
import { count } from '../layout';
import { driftLines, quartersOf, quarterWords, type DriftLine } from './drift-lines';

const STEP = 64;
const HEIGHT = 72;
const PAD = 10;

/** Mean rating by quarter, one small chart a competency; 1 at the foot, 4 at the top. */
export function DriftChart({ drift }: Pick<QuestionUse, 'drift'>) {
  const lines = driftLines(drift);
  if (lines.length === 0)
    return (
      <p className="dim small question-body">
        Shown once at least five decided loops of a quarter rated it with evidence.
      </p>
    );
  const quarters = quartersOf(lines);
  return (
    <ul className="drift-lines">
      {lines.map((line) => (
        <li key={line.key}>
          <h3>{line.name}</h3>
          <Line line={line} quarters={quarters} />
          <p className="small dim num">
            {line.points
              .map(
                ({ quarter, mean, count: n }) =>
                  `${quarterWords(quarter)}: ${mean.toFixed(2)} of ${count(n, 'rating')}`,
              )
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Line({
  line,
  quarters,
}: {
  readonly line: DriftLine;
  readonly quarters: readonly string[];
}) {
  const width = Math.max(1, quarters.length) * STEP;
  const spots = line.points.map((point) => ({
    ...point,
    x: quarters.indexOf(point.quarter) * STEP + STEP / 2,
    y: PAD + ((4 - point.mean) / 3) * (HEIGHT - 2 * PAD),
  }));
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      aria-hidden
      focusable="false"
    >
      {[1, 2, 3, 4].map((level) => {
        const y = PAD + ((4 - level) / 3) * (HEIGHT - 2 * PAD);
        return <line key={level} x1="0" x2={width} y1={y} y2={y} className="chart-grid" />;
      })}
      <polyline points={spots.map(({ x, y }) => `${x},${y}`).join(' ')} className="chart-line" />
      {spots.map(({ quarter, x, y }) => (
        <circle key={quarter} cx={x} cy={y} r="3.5" className="chart-dot" />
      ))}
    </svg>
  );
}

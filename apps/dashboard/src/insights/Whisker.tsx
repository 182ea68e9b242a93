import './insights.css';

const WIDTH = 132;
const EDGE = 6;

interface WhiskerProps {
  readonly value: number;
  /** Ends of the interval; none is drawn without both. */
  readonly low: number | null | undefined;
  readonly high: number | null | undefined;
  /** The axis; what lies beyond is drawn at its end. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** A dot with its 90 % interval as a line. The numbers stand beside it in words. */
export function Whisker({ value, low, high, from, to, ticks }: WhiskerProps) {
  const at = (number: number): number => {
    const inside = Math.min(to, Math.max(from, number));
    return EDGE + ((inside - from) / (to - from)) * (WIDTH - 2 * EDGE);
  };
  const marks = ticks.map((tick) => `M${at(tick)} 7v6`).join('');
  return (
    <svg
      className="whisker"
      viewBox={`0 0 ${WIDTH} 20`}
      width={WIDTH}
      height={20}
      aria-hidden="true"
      focusable="false"
    >
      <path className="axis" d={`M${at(from)} 10H${at(to)}${marks}`} />
      {typeof low === 'number' && typeof high === 'number' ? (
        <path className="interval" d={`M${at(low)} 10H${at(high)}`} />
      ) : null}
      <circle className="value" cx={at(value)} cy="10" r="3.6" />
    </svg>
  );
}

import type { PacketEstimate } from '@debrief/web-data';
import { intervalWords } from './estimate-words';

const WIDTH = 120;
const EDGE = 8;

/** Where a value from 1 to 4 lies on the axis. */
export function onAxis(value: number): number {
  const inside = Math.min(4, Math.max(1, value));
  return EDGE + ((inside - 1) / 3) * (WIDTH - 2 * EDGE);
}

const AXIS = `M${onAxis(1)} 10H${onAxis(4)}${[1, 2, 3, 4].map((tick) => `M${onAxis(tick)} 7.5v5`).join('')}`;

/** The raw mean as a ring, the estimate as a dot, its 90 % interval as a line. The words stand beside it. */
export function EstimatePlot({ estimate }: { readonly estimate: PacketEstimate }) {
  const { low, high, raw, value } = estimate;
  return (
    <svg
      className="pk-plot"
      viewBox={`0 0 ${WIDTH} 20`}
      width={WIDTH}
      height={20}
      aria-hidden="true"
      focusable="false"
    >
      <path className="axis" d={AXIS} />
      <path className="interval" d={`M${onAxis(low)} 10H${onAxis(high)}`} />
      <circle className="raw" cx={onAxis(raw)} cy="10" r="3.4" />
      <circle className="value" cx={onAxis(value)} cy="10" r="3.4" />
    </svg>
  );
}

/** "adjusted 3.4, 90 % from 2.8 to 3.9, raw 3.33", for ears. */
export function estimateSaid(estimate: PacketEstimate): string {
  const { value, low, high, raw } = estimate;
  return `adjusted ${value.toFixed(1)}, 90 % from ${low.toFixed(1)} to ${high.toFixed(1)}, raw ${raw.toFixed(2)}`;
}

/** The drawing with its numbers. */
export function EstimateShown({ estimate }: { readonly estimate: PacketEstimate }) {
  return (
    <span className="pk-estimate num" aria-hidden="true">
      <EstimatePlot estimate={estimate} />
      <b>{estimate.value.toFixed(1)}</b>
      <small>{intervalWords(estimate)}</small>
    </span>
  );
}

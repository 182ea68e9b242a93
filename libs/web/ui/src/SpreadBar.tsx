export interface SpreadBarProps {
  readonly min: number | null;
  readonly max: number | null;
  /** Null for one rating alone: a single number has no mean. */
  readonly mean: number | null;
  readonly n: number;
}

const at = (value: number): number => 6 + ((value - 1) / 3) * 88;

/** Where the ratings lie between 1 and 4: the range, the mean in it. */
export function SpreadBar({ min, max, mean, n }: SpreadBarProps) {
  if (min === null || max === null || n === 0)
    return <span className="ui-dim">No rating, so no mean</span>;
  return (
    <svg className="ui-spread" viewBox="0 0 100 16" aria-hidden="true" focusable="false">
      <path
        className="axis"
        d={`M${at(1)} 8H${at(4)}M${at(1)} 5.5v5M${at(2)} 5.5v5M${at(3)} 5.5v5M${at(4)} 5.5v5`}
      />
      <path className="range" d={`M${at(min)} 8H${at(max)}`} />
      {mean === null ? (
        <circle className="one" cx={at(max)} cy="8" r="3" />
      ) : (
        <circle className="mean" cx={at(mean)} cy="8" r="3.2" />
      )}
    </svg>
  );
}

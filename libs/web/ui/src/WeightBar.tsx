export interface WeightBarProps {
  /** Share of the whole, 0 to 1. */
  readonly weight: number;
  /** The largest share shown beside it, so that bars compare. */
  readonly largest: number;
}

/** How much a competency weighs in the blueprint; the number is always printed. */
export function WeightBar({ weight, largest }: WeightBarProps) {
  const share = largest > 0 ? Math.round((weight / largest) * 100) : 0;
  return (
    <span className="ui-weight num">
      <span className="ui-weight-bar" aria-hidden="true">
        <i style={{ width: `${share}%` }} />
      </span>
      {weight.toFixed(2)}
    </span>
  );
}

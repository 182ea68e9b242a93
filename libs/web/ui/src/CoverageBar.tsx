export interface CoverageBarProps {
  /** Independent assessors who rated it. */
  readonly have: number;
  /** Seats to come whose rubric holds it. */
  readonly planned: number;
  /** The blueprint's minimum. */
  readonly need: number;
}

/** Whether the minimum cannot be reached as planned. */
export function isGap({ have, planned, need }: CoverageBarProps): boolean {
  return have + planned < need;
}

/** One dot an assessor: filed, to come, missing. The words beside it carry the meaning. */
export function CoverageBar(props: CoverageBarProps) {
  const { have, planned, need } = props;
  const missing = Math.max(0, need - have - planned);
  const dots = [
    ...Array.from({ length: have }, () => 'in'),
    ...Array.from({ length: planned }, () => 'to-come'),
    ...Array.from({ length: missing }, () => 'gap'),
  ].slice(0, 8);
  return (
    <span className="ui-dots" aria-hidden="true">
      {dots.map((kind, index) => (
        <i key={index} className={kind} />
      ))}
    </span>
  );
}

import { Button } from '@mui/material';
import type { Run } from './desk';

/** `found in 2 ms, proven the best`, or how far from it. */
export function foundWords({ foundInMs, complete, bound, proposals }: Omit<Run, 'whyNot'>): string {
  const found = foundInMs === null ? '' : `found in ${foundInMs} ms, `;
  if (complete) return `${found}proven the best`;
  const best = proposals[0]?.price;
  return bound !== null && best !== undefined
    ? `${found}best so far; nothing can be cheaper than ${bound}`
    : `${found}best so far`;
}

/** A search that still runs: how far, and the way to end it. */
export function RunProgress({
  progress,
  what,
  onCancel,
}: {
  readonly progress: number;
  readonly what: string;
  readonly onCancel: () => void;
}) {
  return (
    <div className="sd-running" role="status">
      <p>{what}</p>
      <progress max={100} value={progress} aria-label={what} />
      <span className="dim num">{progress} %</span>
      <Button onClick={onCancel}>Stop the search</Button>
    </div>
  );
}

import { LinearProgress } from '@mui/material';
import { partDone } from './exchange-words';

interface ProgressProps {
  readonly label: string;
  readonly run: { readonly done: number; readonly total: number };
}

/** How far long work is; moves without a share while its size is not known. */
export function Progress({ label, run }: ProgressProps) {
  const part = partDone(run);
  return (
    <div className="exchange-progress">
      <LinearProgress
        aria-label={label}
        variant={part === null ? 'indeterminate' : 'determinate'}
        {...(part === null ? {} : { value: Math.round(part * 100) })}
      />
      <p className="small dim num" role="status">
        {run.total > 0
          ? `${run.done.toLocaleString('en')} of ${run.total.toLocaleString('en')}`
          : `${run.done.toLocaleString('en')} so far`}
      </p>
    </div>
  );
}

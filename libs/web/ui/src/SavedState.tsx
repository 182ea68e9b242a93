import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export type SavedTone = 'quiet' | 'saved' | 'kept' | 'conflict';

export interface SavedStateProps {
  readonly tone: SavedTone;
  /** The whole sentence: "Saved 12:03:05". */
  readonly text: string;
  readonly action?: ReactNode;
}

const ICON: Readonly<Record<SavedTone, IconName | null>> = {
  quiet: null,
  saved: 'check',
  kept: 'offline',
  conflict: 'warn',
};

/** Whether what was typed is safe, said politely and never before it is true. */
export function SavedState({ tone, text, action }: SavedStateProps) {
  const icon = ICON[tone];
  return (
    <div className={`ui-saved ${tone}`}>
      <span role="status" className="num">
        {icon ? <Icon name={icon} /> : null}
        {text}
      </span>
      {action}
    </div>
  );
}

import type { ReactNode } from 'react';
import { Icon } from './Icon';

export interface SealedPanelProps {
  readonly title: string;
  /** One sentence: what opens it. */
  readonly children: ReactNode;
  /** A link to what opens it. */
  readonly action?: ReactNode;
  /** Centred, for a whole page that is sealed. */
  readonly large?: boolean;
}

/** Sealed is a state, not an error. */
export function SealedPanel({ title, children, action, large = false }: SealedPanelProps) {
  return (
    <div className={large ? 'ui-sealed large' : 'ui-sealed'}>
      <Icon name="lock" size={large ? 22 : 16} />
      <div>
        <p>
          <b>{title}</b> {children}
        </p>
        {action ? <div className="ui-sealed-action">{action}</div> : null}
      </div>
    </div>
  );
}

/** A word in a line that stands for something sealed. */
export function SealedTag({ children = 'sealed' }: { readonly children?: string }) {
  return (
    <span className="ui-seal-tag">
      <Icon name="lock" size={13} />
      {children}
    </span>
  );
}

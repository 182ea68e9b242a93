import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Icon } from '@debrief/web-ui';
import { LIVE_WORDS, type LiveState } from './words';

interface LiveLineProps {
  readonly live: LiveState;
  /** What else the line says, at its end. */
  readonly children: ReactNode;
}

/** One line that is always there, so that losing the connection moves nothing on the page. */
export function LiveLine({ live, children }: LiveLineProps) {
  const { title, text } = LIVE_WORDS[live];
  const trouble = live === 'polling' || live === 'offline' || live === 'ended';
  return (
    <div className={trouble ? 'db-live trouble' : 'db-live'} data-live={live}>
      {trouble ? (
        <Icon name={live === 'ended' ? 'lock' : 'offline'} size={14} />
      ) : (
        <i className={live === 'live' ? 'db-dot on' : 'db-dot'} aria-hidden="true" />
      )}
      <span role="status">
        <b>{title}.</b> {text}{' '}
        {live === 'ended' ? (
          <Link className="db-link" to="/login">
            Sign in
          </Link>
        ) : null}
      </span>
      <span className="db-live-end num">{children}</span>
    </div>
  );
}

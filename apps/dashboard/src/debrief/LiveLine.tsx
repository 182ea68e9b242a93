import { Link } from 'react-router-dom';
import { Icon } from '@debrief/web-ui';
import { LIVE_WORDS, type LiveState } from './words';

/** One line that is always there, so that losing the connection moves nothing on the page. */
export function LiveLine({ live }: { readonly live: LiveState }) {
  const { title, text } = LIVE_WORDS[live];
  const trouble = live === 'polling' || live === 'offline' || live === 'ended';
  return (
    <p className={trouble ? 'db-live trouble' : 'db-live'} role="status" data-live={live}>
      {trouble ? (
        <Icon name={live === 'ended' ? 'lock' : 'offline'} size={14} />
      ) : (
        <i className={live === 'live' ? 'db-dot on' : 'db-dot'} aria-hidden="true" />
      )}
      <span>
        <b>{title}.</b> {text}{' '}
        {live === 'ended' ? (
          <Link className="db-link" to="/login">
            Sign in
          </Link>
        ) : null}
      </span>
    </p>
  );
}

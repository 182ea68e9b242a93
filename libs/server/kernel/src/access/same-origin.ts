import type { Config } from '../config/config';
import { AppError } from '../errors/app-error';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Refuses what a page of another site could send with our cookie. Without an `Origin` the sender is
 * no page. Outside production the address the request itself names is ours as well, so that a
 * server started on another port or name works.
 */
export function refuseForeignOrigin(
  headers: Headers,
  config: Pick<Config, 'PUBLIC_URL' | 'NODE_ENV'>,
): void {
  const { origin, host } = headers;
  if (headers['sec-fetch-site'] === 'cross-site') throw foreign();
  if (typeof origin !== 'string' || origin === new URL(config.PUBLIC_URL).origin) return;
  const named = typeof host === 'string' ? host : '';
  const local = origin === `http://${named}` || origin === `https://${named}`;
  if (config.NODE_ENV === 'production' || !local) throw foreign();
}

function foreign(): AppError {
  return new AppError('forbidden', 'Requests from other sites are refused.');
}

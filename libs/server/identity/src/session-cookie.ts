import type { Config } from '@debrief/server-kernel';

export interface SessionCookie {
  readonly name: string;
  readonly options: {
    readonly path: '/';
    readonly httpOnly: true;
    readonly sameSite: 'lax';
    readonly secure: boolean;
  };
}

/** Over https the browser itself enforces, by the `__Host-` prefix, that the cookie is ours alone. */
export function sessionCookie(config: Pick<Config, 'PUBLIC_URL'>): SessionCookie {
  const secure = config.PUBLIC_URL.startsWith('https:');
  return {
    name: secure ? '__Host-debrief_session' : 'debrief_session',
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure },
  };
}

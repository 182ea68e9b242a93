import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { AppError, CONFIG, type Config } from '@debrief/server-kernel';

interface IncomingHeaders {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Refuses what another site could send with our cookie: foreign origins and anything but JSON. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  public constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL' | 'NODE_ENV'>,
  ) {}

  public canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<IncomingHeaders>();
    const { origin, host } = headers;
    if (headers['sec-fetch-site'] === 'cross-site') throw foreign();
    if (typeof origin === 'string' && !this.isOurs(origin, typeof host === 'string' ? host : ''))
      throw foreign();
    if (!/^application\/json\b/.test(String(headers['content-type'] ?? ''))) {
      throw new AppError('bad_input', 'Send JSON with content-type application/json.');
    }
    return true;
  }

  private isOurs(origin: string, host: string): boolean {
    if (origin === new URL(this.config.PUBLIC_URL).origin) return true;
    return (
      this.config.NODE_ENV !== 'production' &&
      (origin === `http://${host}` || origin === `https://${host}`)
    );
  }
}

function foreign(): AppError {
  return new AppError('forbidden', 'Requests from other sites are refused.');
}

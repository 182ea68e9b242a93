import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { AppError, CONFIG, refuseForeignOrigin, type Config } from '@debrief/server-kernel';

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
    refuseForeignOrigin(headers, this.config);
    if (!/^application\/json\b/.test(String(headers['content-type'] ?? ''))) {
      throw new AppError('bad_input', 'Send JSON with content-type application/json.');
    }
    return true;
  }
}

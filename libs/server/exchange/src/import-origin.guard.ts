import { CONFIG, refuseForeignOrigin, type Config } from '@debrief/server-kernel';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';

interface Incoming {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Refuses what a page of another site could send with our cookie. The media types taken are no
 * simple ones, so a browser asks before it sends them from elsewhere; this also looks at where from.
 */
@Injectable()
export class ImportOriginGuard implements CanActivate {
  public constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL' | 'NODE_ENV'>,
  ) {}

  public canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<Incoming>();
    if (headers['authorization'] !== undefined) return true;
    refuseForeignOrigin(headers, this.config);
    return true;
  }
}

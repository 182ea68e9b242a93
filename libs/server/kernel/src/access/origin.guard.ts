import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.token';
import { refuseForeignOrigin } from './same-origin';

interface Incoming {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * For routes that take files: refuses what a page of another site could send with our cookie. What
 * comes with a token carries no cookie and passes.
 */
@Injectable()
export class OriginGuard implements CanActivate {
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

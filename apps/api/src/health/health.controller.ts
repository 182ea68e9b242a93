import { Controller, Get, Res } from '@nestjs/common';
import { Access } from '@debrief/server-kernel';
import { ReadinessService, type Readiness } from './readiness';

/** For whatever decides about restarts and traffic. */
@Controller('health')
export class HealthController {
  public constructor(private readonly readiness: ReadinessService) {}

  /** The process turns its event loop; nothing else is looked at, so that a database fault restarts nobody. */
  @Get('live')
  @Access({ who: 'public' })
  public live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** 200 when traffic is welcome, else 503. */
  @Get('ready')
  @Access({ who: 'public' })
  public async ready(
    @Res({ passthrough: true }) reply: { status(code: number): unknown },
  ): Promise<Readiness> {
    const found = await this.readiness.check();
    reply.status(found.ready ? 200 : 503);
    return found;
  }
}

import { Access, AppError, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { BounceService } from './bounce.service';

/** Where a mail server pipes what comes back to the sender of our mail. */
@Controller('mail/inbound')
export class BounceController {
  public constructor(private readonly bounces: BounceService) {}

  /** Always 202 for a mail, whether or not it was anything to us. */
  @Post()
  @HttpCode(202)
  @Access({ who: ['recruiter', 'admin'], audit: 'mail.bounced', scope: 'mail:inbound' })
  public async take(@CurrentActor() actor: Actor, @Body() raw: unknown): Promise<void> {
    if (!Buffer.isBuffer(raw))
      throw new AppError('bad_input', 'Send the raw mail with content-type message/rfc822.');
    await this.bounces.take(actor, raw);
  }
}

import { MAIL_KINDS } from '@debrief/domain';
import { Access } from '@debrief/server-kernel';
import { Controller, Get, Header, HttpCode, Param, Post, Res } from '@nestjs/common';
import { NotificationLink } from './notification-link';
import { NotificationService } from './notification.service';
import { notificationPage } from './notification.page';

interface Reply {
  status(code: number): unknown;
}

/**
 * One-click unsubscribing (RFC 8058): the token stands for a person and a kind of mail, so no
 * session is needed. Asking by GET changes nothing, since programs follow links before people do.
 */
@Controller('mail/unsubscribe')
export class NotificationController {
  public constructor(
    private readonly links: NotificationLink,
    private readonly notifications: NotificationService,
  ) {}

  @Get(':token')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Access({ who: 'public' })
  public ask(@Param('token') token: string, @Res({ passthrough: true }) reply: Reply): string {
    const kind = this.links.read(token)?.kind;
    if (!kind) return unknown(reply);
    return notificationPage({
      title: 'No more of these mails?',
      text: `You would no longer be sent: ${MAIL_KINDS[kind].meaning}.`,
      button: 'Send me no more of these',
    });
  }

  @Post(':token')
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Access({ who: 'public', audit: 'mail.unsubscribed' })
  public async unsubscribe(
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    const unwanted = this.links.read(token);
    if (!unwanted) return unknown(reply);
    await this.notifications.unsubscribe(unwanted);
    return notificationPage({
      title: 'You get no more of these mails',
      text: `No longer sent to you: ${MAIL_KINDS[unwanted.kind].meaning}. In your settings you can switch them on again.`,
    });
  }
}

/** For a person who pasted half of a link: a page, not a line of JSON. */
function unknown(reply: Reply): string {
  reply.status(404);
  return notificationPage({
    title: 'This link does not work',
    text: 'It is not one of ours, or not whole. In your settings you can choose what you are sent.',
  });
}

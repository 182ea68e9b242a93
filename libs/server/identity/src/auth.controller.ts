import { Body, Controller, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { Access, AppError, CONFIG, type Config } from '@debrief/server-kernel';
import { z } from 'zod';
import { callerOf, LocalAuthGuard, type SignInRequest } from './local.strategy';
import { RedeemLinkService } from './redeem-link.service';
import { SameOriginGuard } from './same-origin.guard';
import { sessionCookie } from './session-cookie';
import type { OpenedSession } from './session.service';
import { SignInService } from './sign-in.service';

/** The parts of a Fastify reply that are used here. */
interface CookieReply {
  setCookie(name: string, value: string, options: object): unknown;
  clearCookie(name: string, options: object): unknown;
  status(code: number): unknown;
}

const LINK = z.strictObject({
  token: z.string().min(1).max(200),
  name: z.string().max(1000).optional(),
  email: z.string().max(1000).optional(),
  timeZone: z.string().max(200).optional(),
  password: z.string().max(1000).optional(),
});

/** Signing in and out: the only routes that set a cookie. */
@Controller('auth')
@UseGuards(SameOriginGuard)
export class AuthController {
  public constructor(
    private readonly signIn: SignInService,
    private readonly links: RedeemLinkService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('sign-in')
  @HttpCode(204)
  @Access({ who: 'public', audit: 'person.signed_in' })
  @UseGuards(LocalAuthGuard)
  public async withPassword(
    @Req() request: SignInRequest,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<void> {
    if (!request.user) throw new AppError('unauthenticated', 'E-mail and password do not match.');
    this.keep(reply, await this.signIn.openSession(request.user.id, callerOf(request)));
  }

  /** 200 with the kind of the link, or 400 with `fields` when it needs (other) details and stays unused. */
  @Post('link')
  @HttpCode(200)
  @Access({ who: 'public', audit: 'person.signed_in' })
  public async withLink(
    @Body() body: unknown,
    @Req() request: SignInRequest,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<object> {
    const details = LINK.safeParse(body);
    if (!details.success)
      throw new AppError('bad_input', 'Send the token of the link, and nothing but its details.');
    const redeemed = await this.links.redeem(details.data, callerOf(request));
    if (!redeemed.ok) {
      reply.status(400);
      return { code: 'BAD_USER_INPUT', kind: redeemed.kind, fields: redeemed.problems };
    }
    this.keep(reply, redeemed.session);
    return { kind: redeemed.kind };
  }

  @Post('sign-out')
  @HttpCode(204)
  @Access({ who: 'public', audit: 'person.signed_out' })
  public async out(
    @Req() request: SignInRequest,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<void> {
    const { tokenHash, traceId } = request.debrief;
    if (tokenHash) await this.signIn.signOut(tokenHash, traceId);
    const cookie = sessionCookie(this.config);
    reply.clearCookie(cookie.name, cookie.options);
  }

  private keep(reply: CookieReply, session: OpenedSession): void {
    const cookie = sessionCookie(this.config);
    reply.setCookie(cookie.name, session.token, {
      ...cookie.options,
      maxAge: session.maxAgeSeconds,
    });
  }
}

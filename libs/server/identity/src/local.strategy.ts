import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { AppError, type RequestContext } from '@debrief/server-kernel';
import { Strategy } from 'passport-local';
import { SignInService, type Caller } from './sign-in.service';

/** The parts of a request that signing in looks at. */
export interface SignInRequest {
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly debrief: RequestContext;
  /** Set by passport. */
  user?: { readonly id: string };
}

export function callerOf(request: SignInRequest): Caller {
  const agent = request.headers['user-agent'];
  return {
    address: request.ip,
    userAgent: typeof agent === 'string' ? agent : '',
    traceId: request.debrief.traceId,
  };
}

/** E-mail and password, checked by {@link SignInService}. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  public constructor(private readonly signIn: SignInService) {
    super({
      usernameField: 'email',
      passwordField: 'password',
      passReqToCallback: true,
      session: false,
    });
  }

  public async validate(
    request: SignInRequest,
    email: string,
    password: string,
  ): Promise<{ id: string }> {
    return { id: await this.signIn.checkPassword(email, password, callerOf(request)) };
  }
}

/** Runs the strategy; a missing field is answered like a wrong password. */
@Injectable()
export class LocalAuthGuard extends AuthGuard('local') {
  public override handleRequest<User>(error: unknown, user: User | false | null): User {
    if (error) throw error;
    if (!user) throw new AppError('unauthenticated', 'E-mail and password do not match.');
    return user;
  }
}

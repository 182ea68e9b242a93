import { Injectable } from '@nestjs/common';
import { AttemptLimits } from './attempt-limits';
import { PasswordHasher } from './password-hasher';

/** What stands between a password and an attacker, shared by everything that checks one. */
@Injectable()
export class SignInGuards {
  public readonly hasher = new PasswordHasher();
  public readonly limits = new AttemptLimits();
}

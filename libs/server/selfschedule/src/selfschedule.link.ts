import { CONFIG, hashToken, newToken, SecretBox, type Config } from '@debrief/server-kernel';
import { Inject, Injectable } from '@nestjs/common';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Links to choices: a token of 256 bits, recognised by its hash and sealed to be shown again. */
@Injectable()
export class SelfScheduleLink {
  public constructor(
    private readonly secrets: SecretBox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  public make(linkId: string): { readonly tokenHash: Buffer; readonly tokenSealed: Buffer } {
    const token = newToken();
    return { tokenHash: hashToken(token), tokenSealed: this.secrets.seal(token, purpose(linkId)) };
  }

  /** Null when the link has ended, or the key that sealed it is not ours any more. */
  public url(linkId: string, sealed: Buffer | null): string | null {
    if (sealed === null) return null;
    try {
      return `${this.config.PUBLIC_URL}/schedule/${this.secrets.open(sealed, purpose(linkId))}`;
    } catch {
      return null;
    }
  }

  /** The hash to look for; null for what cannot be a token. */
  public hashOf(token: string): Buffer | null {
    return TOKEN.test(token) ? hashToken(token) : null;
  }
}

function purpose(linkId: string): string {
  return `selfschedule:${linkId}`;
}

import { CONFIG, hashToken, newToken, SecretBox, type Config } from '@debrief/server-kernel';
import { Inject, Injectable } from '@nestjs/common';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Links to guides: a token of 256 bits, recognised by its hash and sealed to be shown again. */
@Injectable()
export class GuideLink {
  public constructor(
    private readonly secrets: SecretBox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  public make(guideId: string): { readonly tokenHash: Buffer; readonly tokenSealed: Buffer } {
    const token = newToken();
    return { tokenHash: hashToken(token), tokenSealed: this.secrets.seal(token, purpose(guideId)) };
  }

  /** Null when the key that sealed it is not ours any more. */
  public url(guideId: string, sealed: Buffer | null): string | null {
    if (sealed === null) return null;
    try {
      return `${this.config.PUBLIC_URL}/guide/${this.secrets.open(sealed, purpose(guideId))}`;
    } catch {
      return null;
    }
  }

  /** The hash to look for; null for what cannot be a token. */
  public hashOf(token: string): Buffer | null {
    return TOKEN.test(token) ? hashToken(token) : null;
  }
}

function purpose(guideId: string): string {
  return `guide:${guideId}`;
}

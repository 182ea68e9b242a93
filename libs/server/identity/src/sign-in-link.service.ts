import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, hashToken, newToken, type Config, type Tx } from '@debrief/server-kernel';
import { SignInLinkRepository, type LinkKind } from './sign-in-link.repository';

/** How long a link lives by its kind, in minutes. */
export const LINK_MINUTES: Readonly<Record<LinkKind, number>> = {
  first_admin: 60,
  invite: 72 * 60,
  sign_in: 10,
};

export interface MadeLink {
  /** The page to open in a browser; it holds the only copy of the token. */
  readonly link: string;
  readonly expiresAt: Date;
}

/** Makes the links by which somebody signs in without a password. */
@Injectable()
export class SignInLinkService {
  public constructor(
    private readonly links: SignInLinkRepository,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  /** `minutes` prolongs links of a demonstration; the caller records who made it. */
  public async make(
    tx: Tx,
    wanted: {
      readonly kind: LinkKind;
      readonly personId: string | null;
      readonly minutes?: number;
    },
  ): Promise<MadeLink> {
    const token = newToken();
    const minutes = wanted.minutes ?? LINK_MINUTES[wanted.kind];
    const expiresAt = new Date(tx.now.getTime() + minutes * 60_000);
    if (wanted.kind === 'first_admin') await this.links.endOfKind(tx, 'first_admin');
    await this.links.insert(tx, {
      tokenHash: hashToken(token),
      kind: wanted.kind,
      personId: wanted.personId,
      expiresAt,
    });
    return { link: `${this.config.PUBLIC_URL}/#/link/${token}`, expiresAt };
  }
}

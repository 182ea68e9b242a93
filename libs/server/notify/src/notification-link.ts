import { MAIL_KINDS, type MailKind } from '@debrief/domain';
import { CONFIG, isId, SecretBox, type Config } from '@debrief/server-kernel';
import { Inject, Injectable } from '@nestjs/common';

const PURPOSE = 'unsubscribe';

export interface UnwantedKind {
  readonly personId: string;
  readonly kind: MailKind;
}

/**
 * Links that switch one kind of mail off for one person without signing in. The token is sealed, so
 * nobody can make one for somebody else; it does nothing else and never runs out. It is kept short:
 * routes take no parameter of more than 100 characters.
 */
@Injectable()
export class NotificationLink {
  public constructor(
    private readonly secrets: SecretBox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  public url(unwanted: UnwantedKind): string {
    const person = Buffer.from(unwanted.personId.replaceAll('-', ''), 'hex').toString('base64url');
    const sealed = this.secrets.seal(`${person} ${unwanted.kind}`, PURPOSE);
    return `${this.config.PUBLIC_URL}/mail/unsubscribe/${sealed.toString('base64url')}`;
  }

  /** Null for a token that was not made here. */
  public read(token: string): UnwantedKind | null {
    let opened: string;
    try {
      opened = this.secrets.open(Buffer.from(token, 'base64url'), PURPOSE);
    } catch {
      return null;
    }
    const [person, kind] = opened.split(' ');
    const personId = person && idOf(person);
    return personId && kind && isId(personId) && kind in MAIL_KINDS
      ? { personId, kind: kind as MailKind }
      : null;
  }
}

/** A UUID from its 16 bytes. */
function idOf(bytes: string): string {
  const hex = Buffer.from(bytes, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

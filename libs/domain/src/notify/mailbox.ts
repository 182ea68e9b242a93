const LONGEST_ADDRESS = 254;
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN_LABEL = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** Controls, separators, marks that turn the direction of writing, and what takes no room. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/**
 * The address as mail may be sent to it, or null when it is not exactly one plain mailbox: no list,
 * no comment, no quoting, no address in brackets, no character that could end a header or command.
 */
export function plainAddress(address: string): string | null {
  if (address.length > LONGEST_ADDRESS) return null;
  const parts = address.split('@');
  const [local, domain] = parts;
  if (parts.length !== 2 || !local || !domain) return null;
  if (local.length > 64 || !LOCAL_PART.test(local)) return null;
  return domain.split('.').every((label) => DOMAIN_LABEL.test(label)) ? address : null;
}

/**
 * Text that stays where it is put: one line, nothing invisible, nothing that turns the direction of
 * writing, at most `longest` characters.
 */
export function oneLine(text: string, longest: number): string {
  const plain = text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
  const characters = [...plain];
  return characters.length <= longest
    ? plain
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/**
 * Text for a header, a name included: one line, and nothing that a reader would decode (RFC 2047),
 * since `=?utf-8?Q?=0D=0ABcc:…?=` is plain ASCII here and a line break there.
 */
export function headerText(text: string, longest: number): string {
  return oneLine(text.replace(/=\?/g, '= ?').replace(/\?=/g, '? ='), longest);
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Reads `Name <address>` or a bare address; null when the address is no plain one. */
export function parseMailbox(text: string): Mailbox | null {
  const named = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/.exec(text);
  const address = plainAddress((named?.[2] ?? text).trim());
  return address === null ? null : { name: headerText(named?.[1] ?? '', 100), address };
}

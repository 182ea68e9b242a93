import type { Decided } from '../problems/decided';
import { cleanText } from '../text/clean-text';
import { oneLine } from '../notify/mailbox';
import { httpsLink } from './plain-values';

export const LONGEST_PLACE = 500;

/** What a browser or a calendar would follow as a link. */
const LINK_LIKE = /^[a-z][a-z0-9+.-]*:\/\/|^(?:javascript|data|vbscript|file|blob|about):/i;

/**
 * Where a round is held, as it may be stored: a room in words, or an https link. Empty is fine.
 *
 * @returns `INVALID_TEXT`, `TOO_LONG`, or `NOT_HTTPS` for any other kind of link
 */
export function checkPlace(path: string, text: string): Decided<string> {
  const cleaned = cleanText(path, text.trim(), LONGEST_PLACE);
  if (!cleaned.ok) return cleaned;
  const place = oneLine(cleaned.value, LONGEST_PLACE);
  if (!LINK_LIKE.test(place)) return { ok: true, value: place };
  return httpsLink(place) === null
    ? {
        ok: false,
        problems: [
          {
            path,
            code: 'NOT_HTTPS',
            message: 'Give a link that begins with https://, without a password, or name a room.',
          },
        ],
      }
    : { ok: true, value: place };
}

import type { Decided, FieldProblem } from '../problems/decided';

/** A NUL, which Postgres cannot store, or half of a surrogate pair, which UTF-8 cannot carry. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** All that ends a line somewhere: word processors paste a soft line break as a vertical tab. */
const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/**
 * Characters that show nothing of their own and came along with a paste: control characters, a byte
 * order mark, the stand-in for a picture. And those that reorder or reverse what is shown around
 * them, so that a sentence would not read as it is stored: embeddings and overrides of direction.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0001-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\uFEFF\uFFFC]/gu;

const OPENS_ISOLATE = /[\u2066-\u2068]/u;
const ANY_ISOLATE = /[\u2066-\u2069]/u;
const CLOSES_ISOLATE = '\u2069';

/**
 * Text as it may be stored: in Unicode normal form C, lines ended by a line feed, without control
 * characters and without what overrides the direction of writing. Isolates of direction stay, as
 * right-to-left quotes need them, but none reaches beyond its own line. Otherwise exactly as typed;
 * what looks like mark-up is text like any other. Cleaning twice changes nothing more.
 *
 * @param path where the text sits in the input, for the problem
 * @param maxLength in UTF-16 code units, as `String.length` counts
 * @returns `INVALID_TEXT` for NUL or a lone surrogate, `TOO_LONG` beyond `maxLength`
 */
export function cleanText(path: string, text: string, maxLength: number): Decided<string> {
  if (UNSTORABLE.test(text)) {
    return refused(path, 'INVALID_TEXT', 'This text holds a character that cannot be stored.');
  }
  const value = tidy(text);
  if (value.length > maxLength) {
    return refused(
      path,
      'TOO_LONG',
      `Keep this to ${maxLength} characters; it has ${value.length}.`,
    );
  }
  return { ok: true, value };
}

/**
 * Text that must say something: cleaned like `cleanText`, without the blanks around it.
 *
 * @returns also `REQUIRED` when nothing but blanks is left
 */
export function requiredText(path: string, text: string, maxLength: number): Decided<string> {
  const cleaned = cleanText(path, text.trim(), maxLength);
  if (!cleaned.ok) return cleaned;
  // Blanks may have stood behind a character that was taken away.
  const value = cleaned.value.trim();
  if (value === '') return refused(path, 'REQUIRED', 'Please write something here.');
  return { ok: true, value };
}

/**
 * A name or title: cleaned like `requiredText`, on a single line and without any control of
 * direction, so that it cannot change how a list or a sentence around it reads.
 */
export function requiredLine(path: string, text: string, maxLength: number): Decided<string> {
  return requiredText(path, onOneLine(text), maxLength);
}

/** A single line that may be empty; cleaned like `requiredLine`. */
export function cleanLine(path: string, text: string, maxLength: number): Decided<string> {
  const cleaned = cleanText(path, onOneLine(text).trim(), maxLength);
  return cleaned.ok ? { ok: true, value: cleaned.value.trim() } : cleaned;
}

function onOneLine(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(LINE_BREAKS, ' ')
    .replace(/[\n\t]/gu, ' ');
}

function tidy(text: string): string {
  const plain = text.replace(LINE_BREAKS, '\n').replace(UNSEEN, '');
  const settled = ANY_ISOLATE.test(plain) ? plain.split('\n').map(balanced).join('\n') : plain;
  // Last: what is taken away may have stood between a letter and its accent.
  return settled.normalize('NFC');
}

/** Closes what a line leaves open and drops what closes nothing. */
function balanced(line: string): string {
  let depth = 0;
  const kept = [...line].filter((character) => {
    if (OPENS_ISOLATE.test(character)) depth += 1;
    else if (character === CLOSES_ISOLATE) {
      if (depth === 0) return false;
      depth -= 1;
    }
    return true;
  });
  return kept.join('') + CLOSES_ISOLATE.repeat(depth);
}

function refused(
  path: string,
  code: string,
  message: string,
): { ok: false; problems: FieldProblem[] } {
  return { ok: false, problems: [{ path, code, message }] };
}

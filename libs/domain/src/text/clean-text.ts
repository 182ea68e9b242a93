import type { Decided, FieldProblem } from '../problems/decided';

/** A NUL, which Postgres cannot store, or half of a surrogate pair, which UTF-8 cannot carry. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/**
 * Text as it may be stored: in Unicode normal form C, otherwise exactly as typed.
 *
 * @param path where the text sits in the input, for the problem
 * @param maxLength in UTF-16 code units, as `String.length` counts
 * @returns `INVALID_TEXT` for NUL or a lone surrogate, `TOO_LONG` beyond `maxLength`
 */
export function cleanText(path: string, text: string, maxLength: number): Decided<string> {
  if (UNSTORABLE.test(text)) {
    return refused(path, 'INVALID_TEXT', 'This text holds a character that cannot be stored.');
  }
  const value = text.normalize('NFC');
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
  if (cleaned.ok && cleaned.value === '')
    return refused(path, 'REQUIRED', 'Please write something here.');
  return cleaned;
}

function refused(
  path: string,
  code: string,
  message: string,
): { ok: false; problems: FieldProblem[] } {
  return { ok: false, problems: [{ path, code, message }] };
}

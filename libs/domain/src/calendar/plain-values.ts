import { oneLine } from '../notify/mailbox';

/**
 * Text as one line of a calendar may carry it. Some readers look for the marks of a component even
 * inside a text, so those are parted by a blank.
 */
export function calendarLine(text: string, longest = 200): string {
  return oneLine(
    oneLine(text, longest).replace(/\b(BEGIN|END):(?=[A-Z])/gi, (mark) => `${mark} `),
    longest,
  );
}

/**
 * A name as a parameter of a calendar property may carry it. Quotes end such a value, and no escape
 * for them is understood everywhere, so they become apostrophes.
 */
export function parameterText(text: string, longest = 200): string {
  return calendarLine(text.replaceAll('"', "'"), longest);
}

/** The address when it is a plain https link without credentials, as the URL parser writes it; else null. */
export function httpsLink(text: string): string | null {
  const trimmed = text.trim();
  if (!/^https:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  return url.protocol === 'https:' && !url.username && !url.password ? url.toString() : null;
}

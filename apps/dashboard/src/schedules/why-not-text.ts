import type { WhyNot } from './desk';
import { dayOf } from './words';

/** `2026-12-02` → `Wed 2 Dec` */
export function dateWords(date: string): string {
  return dayOf(Date.parse(`${date}T12:00:00Z`), 'UTC');
}

/** The whole answer as plain text, for a mail or a chat. */
export function whyNotText(title: string, whyNot: WhyNot): string {
  const part = (head: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', head, ...lines];
  return [
    title,
    whyNot.sentence,
    ...part(
      'Rules that cannot hold together:',
      whyNot.conflict.map(({ words }, at) => `${at + 1}. ${words}`),
    ),
    ...part(
      'Day by day:',
      whyNot.certificate.map(({ date, words }) => `${dateWords(date)}: ${words}`),
    ),
    ...part(
      'The smallest ways out, cheapest first:',
      whyNot.relaxations.map(({ words, price }) => `- ${words} (price ${price})`),
    ),
    '',
    whyNot.proven
      ? 'Every possibility was tried.'
      : 'The search ended at its limit before every possibility was tried.',
  ].join('\n');
}

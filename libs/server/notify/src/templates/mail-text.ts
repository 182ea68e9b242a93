import type { MailContent } from './mail-content';

/** What stands under every mail: who sent it and how to get fewer. */
export interface MailFooter {
  readonly organisation: string;
  /** Page on which a person chooses what they get; null for candidates. */
  readonly choicesUrl: string | null;
  /** Switches this kind off without signing in; null where that is not possible. */
  readonly unsubscribeUrl: string | null;
}

/** The plain part of a mail: everything that the other part says. */
export function mailText(mail: MailContent, footer: MailFooter): string {
  const blocks = [
    mail.title,
    ...mail.paragraphs,
    mail.facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    ...mail.items.map(({ text, url }) => `- ${text}\n  ${url}`),
    mail.action ? `${mail.action.label}: ${mail.action.url}` : '',
    ...mail.closing,
    footerText(footer),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function footerText({ organisation, choicesUrl, unsubscribeUrl }: MailFooter): string {
  return [
    '-- ',
    `Sent by Debrief for ${organisation}.`,
    choicesUrl ? `Choose what you get: ${choicesUrl}` : '',
    unsubscribeUrl ? `No more of these: ${unsubscribeUrl}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

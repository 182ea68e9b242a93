import { simpleParser, type ParsedMail } from 'mailparser';
import { readBounceReports, type BounceReport } from './bounce.report';
import { mailIdOf } from './mail.message';

/** What a mail that came in is about, as far as it is anything to us. */
export interface InboundMail {
  /** Sender by its own word, lower case. */
  readonly from: string;
  readonly reports: readonly BounceReport[];
  /** The mail of ours that was returned, by the Message-ID in its headers; null when none was enclosed. */
  readonly returnedMailId: string | null;
  /** An answer to an invitation, as iCalendar. */
  readonly calendarReply: string | null;
}

/** Reads a raw mail; one that is no mail at all is about nothing. */
export async function readInbound(raw: Buffer): Promise<InboundMail> {
  const mail = await simpleParser(raw, {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
  });
  return {
    from: (mail.from?.value[0]?.address ?? '').toLowerCase(),
    reports: partsOf(mail, /^message\/delivery-status$/).flatMap(readBounceReports),
    returnedMailId: returnedId(mail),
    calendarReply:
      partsOf(mail, /^(?:text\/calendar|application\/ics)$/).find((text) =>
        /^METHOD:REPLY\s*$/im.test(text),
      ) ?? null,
  };
}

function partsOf(mail: ParsedMail, type: RegExp): string[] {
  return mail.attachments
    .filter(({ contentType }) => type.test(contentType))
    .map(({ content }) => content.toString('utf8'));
}

/** Of the enclosed headers, since that of the report itself is the other server's. */
function returnedId(mail: ParsedMail): string | null {
  const enclosed = partsOf(
    mail,
    /^(?:message\/rfc822|text\/rfc822-headers|message\/rfc822-headers)$/,
  );
  for (const text of enclosed) {
    const headers = text.replace(/\r\n?/g, '\n').split('\n\n')[0] ?? '';
    const id = /^message-id:\s*(<[^>\n]+>)/im.exec(headers.replace(/\n[ \t]+/g, ' '))?.[1];
    const mailId = id && mailIdOf(id);
    if (mailId) return mailId;
  }
  return null;
}

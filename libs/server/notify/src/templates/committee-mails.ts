import { content, type Template } from './mail-content';
import { startText } from './slot-text';

/** Names neither the candidate nor the job nor who asks: the mail is part of what a reader sees. */
export const committeeInvitation: Template<'committee_invitation'> = (
  { links, to },
  { committeeId, dueAt, quorum },
) =>
  content({
    subject: 'You are asked to read a packet',
    preview: `Your vote is due ${startText(dueAt, to.timeZone)}.`,
    title: 'A committee asks for your reading',
    paragraphs: [
      'You are asked because you never met the candidate. What you read hides who it is about; please do not look for it.',
      'Step back on the page if you come to know who it is, or if you cannot read it in time.',
    ],
    facts: [
      ['Due', startText(dueAt, to.timeZone)],
      ['Votes needed', String(quorum)],
    ],
    action: { label: 'Read and vote', url: links.page(`committee/${committeeId}`) },
  });

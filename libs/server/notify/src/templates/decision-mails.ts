import { content, type Template } from './mail-content';

/** A paragraph of a mail is one line of at most so many characters. */
const LONGEST_PARAGRAPH = 480;

/** The memo to the panel as its author wrote it, or where to read it. */
export const decisionMade: Template<'decision_made'> = ({ links }, { loopId, loop, memo }) =>
  content({
    subject: `Decided: ${loop.candidateName}`,
    preview: 'The memo to the panel is there to be read.',
    title: 'A decision was made',
    paragraphs:
      memo === null
        ? ['You sat on this loop. The decision and the memo to the panel stand in the packet.']
        : paragraphsOf(memo),
    facts: [
      ['Candidate', loop.candidateName],
      ['Job', loop.jobTitle],
    ],
    action: {
      label: memo === null ? 'Read the memo' : 'Open the packet',
      url: links.packet(loopId),
    },
  });

/** Never says how it was decided: that is read in the packet, behind the door. */
export const approvalAsked: Template<'approval_asked'> = ({ links }, { loopId, loop }) =>
  content({
    subject: `Your approval is asked: ${loop.candidateName}`,
    preview: `${loop.jobTitle}: a decision waits for you.`,
    title: 'A decision waits for your approval',
    paragraphs: [
      'Read the packet, then approve the decision or decline it with a reason. Until then the loop stays where it is.',
    ],
    facts: [
      ['Candidate', loop.candidateName],
      ['Job', loop.jobTitle],
    ],
    action: { label: 'Read and answer', url: links.packet(loopId) },
  });

export const decisionSettled: Template<'decision_settled'> = (
  { links },
  { loopId, loop, approved },
) =>
  content({
    subject: `${approved ? 'Approved' : 'Declined'}: your decision about ${loop.candidateName}`,
    preview: `${loop.jobTitle}: your decision no longer waits.`,
    title: approved ? 'Your decision is approved' : 'Your decision was declined',
    paragraphs: [
      approved
        ? 'It is final. The panel gets your memo, and the candidate is still to be told.'
        : 'The reason stands in the packet. The loop is where it was, and you may decide anew.',
    ],
    facts: [
      ['Candidate', loop.candidateName],
      ['Job', loop.jobTitle],
    ],
    action: { label: 'Open the packet', url: links.packet(loopId) },
  });

/** Lines of the memo, long ones broken at a blank. */
function paragraphsOf(memo: string): readonly string[] {
  return memo
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap(broken);
}

function broken(line: string): readonly string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > LONGEST_PARAGRAPH) {
    const blank = rest.lastIndexOf(' ', LONGEST_PARAGRAPH);
    const end = blank > 0 ? blank : LONGEST_PARAGRAPH;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trim();
  }
  return [...parts, rest];
}

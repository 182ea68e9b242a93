import { content, type Template } from './mail-content';
import { startText } from './slot-text';

/** Says nothing of anybody's vote, and nothing of who has voted. */
export const debriefOpened: Template<'debrief_opened'> = ({ links, to }, { loopId, debrief }) =>
  content({
    subject: `Your vote is asked: ${debrief.candidateName}`,
    preview: 'The debrief is open. Read the packet in silence, then seal your vote.',
    title: 'A debrief waits for your vote',
    paragraphs: [
      debrief.mode === 'together'
        ? 'Everybody reads now, in one sitting. You see evidence and ratings; recommendations and votes stay sealed until the last vote is in.'
        : 'Read in your own time. You see evidence and ratings; recommendations and votes stay sealed until the last vote is in.',
      'Your interview’s ratings stay as they were: you vote on all you have read.',
    ],
    facts: [
      ['Candidate', debrief.candidateName],
      ['Job', debrief.jobTitle],
      ...(debrief.readUntil === null
        ? []
        : [['Read until', startText(debrief.readUntil, to.timeZone)] as const]),
    ],
    action: { label: 'Open the debrief', url: links.page(`debriefs/${loopId}`) },
  });

/** That the votes are open, not what they are. */
export const debriefRevealed: Template<'debrief_revealed'> = ({ links }, { loopId, debrief }) =>
  content({
    subject: `The votes are open: ${debrief.candidateName}`,
    preview: 'Every vote is in. See how votes moved, and say what is still to be said.',
    title: 'The votes of a debrief are open',
    paragraphs: [
      'Every vote is in or excused. Notes and dissent are still heard until the hiring manager decides.',
    ],
    facts: [
      ['Candidate', debrief.candidateName],
      ['Job', debrief.jobTitle],
    ],
    action: { label: 'See the votes', url: links.page(`debriefs/${loopId}`) },
  });

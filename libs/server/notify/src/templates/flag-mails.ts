import { content, type Template } from './mail-content';

/** Neither which flag nor what was seen: both are read behind the door. */
export const flagToRead: Template<'flag_to_read'> = ({ links }, { loopId, flagType, asked }) =>
  content({
    subject: `A second reading is asked of you: ${asked.candidateName}`,
    preview: `${asked.askedBy} asks you to read a red flag.`,
    title: 'A red flag waits for your reading',
    paragraphs: [
      `${asked.askedBy} asks you to read both sides of a red flag and to say, with a reason, whether the evidence bears it out. You need not know the loop: you see this flag and nothing else of it.`,
    ],
    facts: [
      ['Candidate', asked.candidateName],
      ['Job', asked.jobTitle],
    ],
    action: { label: 'Read both sides', url: links.page(`flags/${loopId}/${flagType}`) },
  });

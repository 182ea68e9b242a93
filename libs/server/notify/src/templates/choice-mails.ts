import type { CandidateAnswerKind } from '@debrief/domain';
import { content, type Template } from './mail-content';

/** The link and what the recruiter wrote; times are on the page, in the candidate's own zone. */
export const candidateChoice: Template<'candidate_choice'> = (
  { organisation, to },
  { url, expiresAt, message, stageName, rounds, plannerName },
) => {
  const until = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: to.timeZone,
  });
  const what = rounds === 1 ? 'one conversation' : `${rounds} conversations`;
  return content({
    subject: `Choose a time for your interviews at ${organisation}`,
    preview: `${stageName}: ${what}, at a time that suits you.`,
    title: 'Choose a time that suits you',
    paragraphs: [
      ...message.split('\n').filter((line) => line.trim() !== ''),
      `The next step is ${stageName}: ${what}. Whatever you choose on your page is booked at once.`,
    ],
    action: { label: 'See the times', url },
    closing: [
      `You can choose until ${until.format(expiresAt)} (${to.timeZone}). The page is yours alone and needs no account.`,
      `If none of the times work, tell ${plannerName} on the page when you could.`,
    ],
  });
};

const DONE: Readonly<Record<CandidateAnswerKind, readonly [subject: string, sentence: string]>> = {
  booked: ['booked', 'booked one of the times you offered. The invitations are out.'],
  moved: ['took another time', 'took another of the times you offered. The invitations follow.'],
  cancelled: ['cancelled', 'took the booking back. The reason is on the page of the loop.'],
  other_times: [
    'gave other times',
    'cannot take any of the times you offered and gave times of their own.',
  ],
  arrange: ['asks for something', 'asks you to arrange something. It is on the page of the loop.'],
};

/** Who and what, and no word of theirs: that stands on the page of the loop. */
export const choiceAnswered: Template<'choice_answered'> = (
  { links },
  { loopId, kind, candidateName, stageName },
) => {
  const [subject, sentence] = DONE[kind];
  return content({
    subject: `${candidateName} ${subject}: ${stageName}`,
    preview: `${candidateName} ${sentence}`,
    title: `${candidateName} ${subject}`,
    paragraphs: [`${candidateName} ${sentence}`],
    facts: [['Stage', stageName]],
    action: { label: 'Open the loop', url: links.loop(loopId) },
  });
};

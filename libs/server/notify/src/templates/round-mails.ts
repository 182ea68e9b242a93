import type { RoundFacts, SeatFacts } from '../mail.facts.repository';
import type { ToldRound } from '../mail.params';
import { content, type About, type MailFactsOf, type Template } from './mail-content';
import { slotText, startText } from './slot-text';

type Facts = (readonly [label: string, value: string])[];

function when(round: Pick<RoundFacts, 'startsAt' | 'endsAt'>, { to }: About): string {
  return round.startsAt && round.endsAt
    ? slotText(round.startsAt, round.endsAt, to.timeZone)
    : 'no slot yet';
}

function start(round: Pick<RoundFacts, 'startsAt'>, { to }: About): string {
  return round.startsAt ? startText(round.startsAt, to.timeZone) : 'no slot yet';
}

function slotFacts(round: RoundFacts, about: About): Facts {
  const facts: Facts = [['When', when(round, about)]];
  if (round.place) facts.push(['Where', round.place]);
  return facts;
}

function seatFacts(seat: RoundFacts, about: About): Facts {
  return [['Candidate', seat.candidateName], ['Job', seat.jobTitle], ...slotFacts(seat, about)];
}

function toldFacts(told: ToldRound, { to }: About): Facts {
  return [['Was', slotText(new Date(told.startsAt), new Date(told.endsAt), to.timeZone)]];
}

const openKit = (seat: SeatFacts, { links }: About) => ({
  label: 'Open the kit',
  url: links.scorecard(seat.seatId),
});
const openScorecard = (seat: SeatFacts, { links }: About) => ({
  label: 'Write your scorecard',
  url: links.scorecard(seat.seatId),
});

export const invitation: Template<'invitation'> = (about, { seat }) =>
  content({
    subject: `${seat.roundName} with ${seat.candidateName}: ${start(seat, about)}`,
    preview: when(seat, about),
    title: `You sit on ${seat.roundName}`,
    paragraphs: [
      'Your calendar takes the attached invitation. Accept or decline it there or on the page of the round.',
    ],
    facts: seatFacts(seat, about),
    action: openKit(seat, about),
  });

export const invitationCancelled: Template<'invitation_cancelled'> = (about, { told }) =>
  content({
    subject: `Called off: ${told.roundName}, ${startText(new Date(told.startsAt), about.to.timeZone)}`,
    preview: 'You are not expected there.',
    title: `${told.roundName} is called off for you`,
    paragraphs: ['The slot below is free again. The attached file takes it out of your calendar.'],
    facts: toldFacts(told, about),
  });

export const candidateInvitation: Template<'candidate_invitation'> = (about, { round }) =>
  content({
    subject: `${round.roundName} with ${about.organisation}: ${start(round, about)}`,
    preview: when(round, about),
    title: `Your conversation with ${about.organisation}`,
    paragraphs: [
      `You applied for ${round.jobTitle}. This is when and where the next conversation takes place.`,
    ],
    facts: [['Conversation', round.roundName], ...slotFacts(round, about)],
    closing: ['Answer this mail if the time does not suit you.'],
  });

export const candidateInvitationCancelled: Template<'candidate_invitation_cancelled'> = (
  about,
  { told },
) =>
  content({
    subject: `Called off: ${told.roundName} with ${about.organisation}, ${startText(new Date(told.startsAt), about.to.timeZone)}`,
    preview: 'The conversation does not take place at this time.',
    title: `${told.roundName} does not take place at this time`,
    paragraphs: [
      'The attached file takes it out of your calendar. If there is a new time, it comes in a mail of its own.',
    ],
    facts: toldFacts(told, about),
  });

export const kitAhead: Template<'kit_ahead'> = (about, { seat }) =>
  content({
    subject: `Kit for ${seat.roundName} with ${seat.candidateName}, ${start(seat, about)}`,
    preview: 'What to ask, and how to rate it.',
    title: `Your kit for ${seat.roundName}`,
    paragraphs: [
      'Read what the round looks at, the questions with their key points and the rubric before you meet.',
    ],
    facts: seatFacts(seat, about),
    action: openKit(seat, about),
  });

export const startingSoon: Template<'starting_soon'> = (about, { seat }) =>
  content({
    subject: `Soon: ${seat.roundName} with ${seat.candidateName}, ${start(seat, about)}`,
    preview: when(seat, about),
    title: `${seat.roundName} starts soon`,
    paragraphs: ['Notes that you take in the scorecard are kept as you type.'],
    facts: seatFacts(seat, about),
    action: openKit(seat, about),
  });

export const fileNow: Template<'file_now'> = (about, { seat }) =>
  content({
    subject: `Your scorecard for ${seat.roundName} with ${seat.candidateName}`,
    preview: 'Write it while you remember what was said.',
    title: 'Write your scorecard now',
    paragraphs: [
      'The round has ended. Evidence is best written down while you remember what was said.',
    ],
    facts: seatFacts(seat, about),
    action: openScorecard(seat, about),
  });

export const fileReminder: Template<'file_reminder'> = (about, { seat, asked }) =>
  content({
    subject: `You owe a scorecard: ${seat.roundName} with ${seat.candidateName}`,
    preview: 'Until you file it, you see nothing of this loop but your own part.',
    title: 'Your scorecard is still owed',
    paragraphs: [
      asked
        ? 'You were asked to file your scorecard for this round.'
        : 'The round is over and your scorecard is not filed.',
      'If you cannot write it, tell the recruiter; somebody else can take it over or you can be excused.',
    ],
    facts: seatFacts(seat, about),
    action: openScorecard(seat, about),
  });

export const escalation: Template<'escalation'> = (about, { seat }) =>
  content({
    subject: `Scorecard overdue: ${seat.roundName} with ${seat.candidateName}`,
    preview: `${seat.holderName} has not filed.`,
    title: 'A scorecard is long overdue',
    paragraphs: [
      `${seat.holderName} has not filed the scorecard for this round and was reminded several times.`,
      'You can hand the seat over to somebody who was there, or excuse it with a reason.',
    ],
    facts: seatFacts(seat, about),
    action: { label: 'Open the loop', url: about.links.loop(seat.loopId) },
  });

const DIGEST_WORDS: Readonly<Record<MailFactsOf['digest']['items'][number]['kind'], string>> = {
  kit_ahead: 'Read the kit',
  starting_soon: 'Starts soon',
  file_now: 'Write the scorecard',
  file_reminder: 'Scorecard owed',
};

export const digest: Template<'digest'> = (about, { items }) =>
  content({
    subject: `${items.length} interviews need something from you`,
    preview: 'What is due, each with its link.',
    title: 'What is due',
    paragraphs: ['Several reminders were due at the same time, so here they are together.'],
    items: items.map(({ kind, seat }) => ({
      text: `${DIGEST_WORDS[kind]}: ${seat.roundName} with ${seat.candidateName}, ${start(seat, about)}`,
      url: about.links.scorecard(seat.seatId),
    })),
    closing: [`Times are in ${about.to.timeZone}.`],
  });

export const handOver: Template<'hand_over'> = (about, { side, seatId, round }) =>
  side === 'taken_over'
    ? content({
        subject: `Handed over to you: ${round.roundName} with ${round.candidateName}`,
        preview: when(round, about),
        title: `You now sit on ${round.roundName}`,
        paragraphs: ['A seat of a colleague was handed over to you, and with it the scorecard.'],
        facts: seatFacts(round, about),
        action: { label: 'Open the scorecard', url: about.links.scorecard(seatId) },
      })
    : content({
        subject: `Handed over: ${round.roundName} with ${round.candidateName}`,
        preview: 'You owe no scorecard for it.',
        title: `You no longer sit on ${round.roundName}`,
        paragraphs: [
          'Your seat was handed over to a colleague. You owe no scorecard for this round.',
        ],
        facts: seatFacts(round, about),
      });

import type {
  Recommendation,
  Debrief,
  DebriefPhase,
  DebriefVoter,
  VoterState,
} from '@debrief/web-data';
import { enumerated } from '@debrief/web-ui';
import { count, when } from '../layout';

/** Every sentence of the debrief that is more than a label on its own button. */

export const VOTE: Readonly<Record<Recommendation, string>> = {
  STRONG_NO: 'Strong no',
  NO: 'No',
  YES: 'Yes',
  STRONG_YES: 'Strong yes',
  INSUFFICIENT_SIGNAL: 'Cannot tell',
};

/** The four sides of a vote, in order; "cannot tell" stands apart. */
export const FOUR: readonly Recommendation[] = ['STRONG_NO', 'NO', 'YES', 'STRONG_YES'];

export const VOTER_STATE: Readonly<Record<VoterState, string>> = {
  READING: 'reading',
  SEALED: 'sealed',
  EXCUSED: 'excused',
};

export const PHASE: Readonly<Record<DebriefPhase, string>> = {
  READING: 'Under way',
  REVEALED: 'Votes revealed',
  CLOSED: 'Ended with a decision',
  CANCELLED: 'Cancelled',
};

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** "sixth", "12th" */
export function ordinal(n: number): string {
  const known = ORDINALS[n];
  if (known) return known;
  const tens = n % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

/** Those whose vote is waited for or in; the excused are not. */
export function votersThatCount(voters: readonly DebriefVoter[]): readonly DebriefVoter[] {
  return voters.filter(({ state }) => state !== 'EXCUSED');
}

/** "3 of 6 sealed" */
export function sealedWords(voters: readonly DebriefVoter[]): string {
  const counting = votersThatCount(voters);
  const sealed = counting.filter(({ state }) => state === 'SEALED').length;
  return `${sealed} of ${counting.length} sealed`;
}

/** What opens the sealed part: "It opens for all six when the last vote is in." */
export function opensWords(voters: readonly DebriefVoter[]): string {
  const n = votersThatCount(voters).length;
  if (n <= 1) return 'It opens with the vote.';
  return `It opens for all ${NUMBERS[n] ?? n} when the last vote is in.`;
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The panel names everybody; a sentence names only a few. */
const MOST_NAMES = 4;

/** Whom the reveal waits for. */
export function waitingWords(voters: readonly DebriefVoter[]): string {
  const open = voters.filter(({ state }) => state === 'READING');
  if (open.length === 0) return 'Nobody is waited for.';
  const others = open.filter(({ isYou }) => !isYou).map(({ name }) => name);
  const you = others.length < open.length;
  if (you && others.length === 0) return 'Only your vote is waited for.';
  if (open.length > MOST_NAMES)
    return `Waiting for ${open.length} votes${you ? ', yours among them' : ''}.`;
  return `Waiting for ${enumerated(you ? ['you', ...others] : others)}.`;
}

/** "Ana has sealed. 3 of 6 sealed." and the like, for readers by ear; empty when nothing is worth a word. */
export function changesHeard(before: Debrief, after: Debrief): string {
  if (before.id !== after.id) return '';
  if (before.phase !== after.phase) return phaseHeard(after);
  const said = after.voters.flatMap((voter) => {
    const was = before.voters.find(({ personId }) => personId === voter.personId);
    if (!was || was.state === voter.state || voter.isYou) return [];
    if (voter.state === 'SEALED') return [`${voter.name} has sealed.`];
    if (voter.state === 'EXCUSED') return [`${voter.name} is excused.`];
    return [];
  });
  if (said.length > 0) return `${said.join(' ')} ${sealedWords(after.voters)}.`;
  return notesHeard(before, after);
}

function phaseHeard({ phase }: Debrief): string {
  if (phase === 'REVEALED') return 'All votes are in. They are open to everyone now.';
  if (phase === 'CLOSED') return 'The decision is recorded. This debrief is over.';
  if (phase === 'CANCELLED') return 'This debrief was cancelled.';
  return '';
}

function notesHeard(before: Debrief, after: Debrief): string {
  const known = new Set(before.notes.map(({ id }) => id));
  const authors = [
    ...new Set(after.notes.filter(({ id }) => !known.has(id)).map(({ author }) => author)),
  ].filter((name) => !after.voters.some((voter) => voter.isYou && voter.name === name));
  return authors.length === 0 ? '' : `New in the discussion: ${enumerated(authors)}.`;
}

/** How the page hears of changes. */
export type LiveState = 'connecting' | 'live' | 'polling' | 'offline' | 'ended';

/** What the line about the connection says. */
export const LIVE_WORDS: Readonly<Record<LiveState, { title: string; text: string }>> = {
  connecting: { title: 'Connecting', text: 'Changes will appear by themselves.' },
  live: { title: 'Live', text: 'What others do appears by itself.' },
  polling: {
    title: 'Live updates stopped',
    text: 'This page asks every 4 seconds instead and keeps trying. Nothing you type is lost.',
  },
  offline: {
    title: 'No connection',
    text: 'What you see may be old. What you type stays in this browser; a vote counts once this page says it is sealed.',
  },
  ended: {
    title: 'Your session has ended',
    text: 'What you have written is kept in this browser for you.',
  },
};

/** What a person who leaves should know. */
export function awayWords(debrief: Debrief): readonly string[] {
  const { me, phase, mode, readUntil } = debrief;
  if (phase !== 'READING') {
    return [
      'The debrief goes on without you; its votes, notes and the decision stay here.',
      'A note you are writing stays in this browser until you add it.',
    ];
  }
  if (!me) return ['You have no vote here, so nobody waits for you. Everything stays as it is.'];
  if (me.state === 'SEALED') {
    return ['Your vote is sealed and stays sealed.', 'The reveal does not need you on this page.'];
  }
  if (me.state === 'EXCUSED') return ['You are excused, so the reveal does not wait for you.'];
  const time =
    mode === 'TOGETHER' && readUntil
      ? 'The clock runs on, but nothing closes when it ends: the reveal waits for your vote.'
      : 'The reveal waits for your vote.';
  return [
    'The sections you marked as read and the notes you added are kept on the server.',
    'The vote you have begun is kept in this browser only, until you seal it.',
    `${time} Whoever runs the debrief can excuse you.`,
  ];
}

/** "6 filed, 1 excused" */
export function gateWords(filed: number, excused: number): string {
  const all = `${filed} filed`;
  return excused === 0 ? all : `${all}, ${excused} excused`;
}

/** What stands between this loop and its debrief, in one sentence. */
export function missingWords(names: readonly string[]): string {
  const people = [...new Set(names)];
  if (people.length === 0) return 'Every scorecard is filed or excused.';
  return `${count(names.length, 'scorecard')} missing, from ${enumerated(people)}. Each has to be filed, handed over or excused first.`;
}

/** By when a vote is wanted, as Home says it. Nothing closes by itself, so nothing is called late. */
export function voteDueWords(
  { mode, readUntil }: Pick<Debrief, 'mode' | 'readUntil'>,
  zone: string,
  now: Date,
): string {
  if (readUntil === null) return 'Read the packet in silence, then vote.';
  const by = when(readUntil, zone, now);
  const over = new Date(readUntil) <= now;
  if (mode === 'APART')
    return over ? `Was wanted by ${by}; it still counts.` : `Read and vote by ${by}.`;
  return over
    ? 'The time to read is over; the reveal waits for you.'
    : `Under way now, until ${by}.`;
}

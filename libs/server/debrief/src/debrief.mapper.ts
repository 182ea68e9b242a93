import {
  citationKey,
  debriefPhase,
  isClosed,
  isPresent,
  levelChoices,
  levelVotes,
  RECOMMENDATIONS,
  voterState,
  voteShifts,
  type Recommendation,
  type VoteCitation,
} from '@debrief/domain';
import type { CitedNote } from '@debrief/server-scorecard';
import type { DebriefRow, FullVoterRow, NoteRow, StandingRow } from './debrief.read.repository';
import type {
  CitationView,
  DebriefRecord,
  DebriefSeatView,
  DebriefView,
  NoteView,
  OwnRatingView,
  PastDebriefView,
  VotesFor,
  VoterView,
  VoteView,
} from './debrief.views';

/** Evidence notes that the reader may see, by seat and note. */
export type Cited = ReadonlyMap<string, CitedNote>;

export function citedBy(notes: readonly CitedNote[]): Cited {
  return new Map(notes.map((note) => [citationKey(note), note]));
}

/** Everything a debrief is shown from. */
export interface DebriefParts {
  readonly standing: StandingRow;
  readonly debrief: DebriefRow;
  readonly voters: readonly FullVoterRow[];
  readonly notes: readonly NoteRow[];
  readonly cited: Cited;
  /** Of the viewer, empty for who does not vote. */
  readonly ratings: readonly OwnRatingView[];
  /** Votes are being taken on the loop, in this debrief or a later one: nobody's are shown. */
  readonly sealed: boolean;
  readonly viewerId: string;
  readonly now: Date;
}

/** Somebody who voted, in a row where that is certain. */
type Voted = FullVoterRow & { readonly vote: Recommendation };

export function toDebriefView(parts: DebriefParts): DebriefView {
  const { standing, debrief, voters, viewerId, now } = parts;
  const { candidate, jobTitle, level, decider, mayManage } = standing;
  const { openedBy, openedAt, readUntil, revealedAt, closedAt, closedReason } = debrief;
  const levels = levelChoices(level);
  const votes = parts.sealed ? null : voters.filter(hasVoted);
  const me = voters.find(({ personId }) => personId === viewerId);
  return {
    __typename: 'Debrief',
    id: debrief.id,
    loopId: debrief.loopId,
    number: debrief.number,
    version: debrief.version,
    candidate,
    jobTitle,
    level,
    levels,
    mode: debrief.mode,
    phase: debriefPhase(debrief),
    openedBy,
    openedAt,
    readUntil,
    contentVersion: debrief.contentVersion,
    changedSince: closedAt === null && standing.contentVersion > debrief.contentVersion,
    revealedAt,
    closedAt,
    closedReason,
    mayFacilitate: mayManage,
    decider,
    me: me ? toSeat(me, parts) : null,
    voters: voters.map((voter) => toVoter(voter, viewerId, now)),
    votes: votes?.map((voter) => toVote(voter, parts.cited)) ?? null,
    shifts: votes === null ? null : voteShifts(votes),
    levelVotes: votes === null ? null : levelVotes(votes, levels),
    notes: parts.notes.map((note) => toNote(note, parts.cited)),
  };
}

export function toVoter(voter: FullVoterRow, viewerId: string, now: Date): VoterView {
  const state = voterState(voter);
  return {
    personId: voter.personId,
    name: voter.name,
    isYou: voter.personId === viewerId,
    state,
    present: isPresent(voter.lastSeenAt, now),
    excusedReason: state === 'excused' ? voter.excusedReason : null,
  };
}

export function toNote(note: NoteRow, cited: Cited): NoteView {
  const { about, ...rest } = note;
  return {
    ...rest,
    about: {
      competency: about.competency,
      flagType: about.flagType,
      citations: shown(about.citations, cited),
    },
  };
}

/** A debrief that is over; one that is open is no past one. */
export function toPast(debrief: DebriefRow): PastDebriefView[] {
  const { number, openedAt, closedAt, closedReason } = debrief;
  return closedAt === null
    ? []
    : [{ number, openedAt, closedAt, phase: debriefPhase(debrief), closedReason }];
}

/** What a decision keeps of a debrief that was revealed. */
export function toRecord(
  debrief: DebriefRow,
  voters: readonly FullVoterRow[],
  notes: readonly NoteRow[],
  jobLevel: string,
): DebriefRecord {
  const votes = voters.filter(hasVoted);
  return {
    debriefId: debrief.id,
    number: debrief.number,
    votesBefore: tally(votes.map(({ name, firstVote }) => ({ name, vote: firstVote }))),
    votesAfter: tally(votes),
    levelVotes: levelVotes(votes, levelChoices(jobLevel)),
    dissent: notes
      .filter(({ kind }) => kind === 'dissent')
      .flatMap(({ authorId, author, text }) =>
        votes
          .filter(({ personId }) => personId === authorId)
          .map(({ vote }) => ({ name: author, vote, statement: text })),
      ),
  };
}

/** Whether the loop shows its last debrief for good, since no other can follow. */
export function isOver(standing: StandingRow): boolean {
  return isClosed(standing.state);
}

function toSeat(me: FullVoterRow, { ratings, cited }: DebriefParts): DebriefSeatView {
  const { firstVote, firstVotedAt, vote, level, reason, sealedAt, readSections } = me;
  return {
    firstVote,
    firstVotedAt,
    ratings,
    vote,
    level,
    reason,
    citations: shown(me.citations, cited),
    sealedAt,
    readSections,
    state: voterState(me),
  };
}

function toVote(voter: Voted, cited: Cited): VoteView {
  const { personId, name, firstVote, vote, level, reason, citations } = voter;
  return {
    personId,
    name,
    firstVote,
    vote,
    level: level ?? '',
    reason,
    changed: firstVote !== null && vote !== firstVote,
    citations: shown(citations, cited),
  };
}

function shown(citations: readonly VoteCitation[], cited: Cited): CitationView[] {
  return citations.flatMap((citation) => {
    const note = cited.get(citationKey(citation));
    if (!note) return [];
    const { seatId, noteId, personName, roundName, text } = note;
    return [{ seatId, noteId, personName, roundName, text }];
  });
}

function hasVoted(voter: FullVoterRow): voter is Voted {
  return voter.vote !== null;
}

function tally(
  votes: readonly { readonly name: string; readonly vote: Recommendation | null }[],
): VotesFor[] {
  return RECOMMENDATIONS.flatMap((recommendation) => {
    const names = votes.filter(({ vote }) => vote === recommendation).map(({ name }) => name);
    return names.length === 0 ? [] : [{ recommendation, names }];
  });
}

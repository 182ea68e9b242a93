import { debriefGate, debriefPhase, votersOf, type VoteCitation } from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import { Clock, notFound, type Actor, type NotFound } from '@debrief/server-kernel';
import {
  LoopReader,
  type FeedbackLocked,
  type MissingSeat,
  type PacketSource,
} from '@debrief/server-loop';
import { DebriefFeedbackReader } from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import { citedBy, isOver, toDebriefView, toPast, toRecord, type Cited } from './debrief.mapper';
import {
  DebriefReadRepository,
  type DebriefRow,
  type FullVoterRow,
  type NoteRow,
  type StandingRow,
} from './debrief.read.repository';
import type {
  DebriefGateView,
  DebriefRecord,
  DebriefSummary,
  DebriefView,
  ExcusedSeat,
  OwnRatingView,
  VoterView,
} from './debrief.views';

const COUNTING = new Set<string>(['lead', 'panelist', 'reverse_shadow']);

/**
 * Reads of debriefs. Whoever may not know of a loop is told that there is none, whoever owes on it
 * what they owe; before the reveal nobody is shown another's vote, reason or note.
 */
@Injectable()
export class DebriefReader {
  public constructor(
    private readonly debriefs: DebriefReadRepository,
    private readonly feedback: DebriefFeedbackReader,
    private readonly loops: LoopReader,
    private readonly content: ContentReader,
    private readonly clock: Clock,
  ) {}

  /**
   * The debrief that is open on the loop, or how one would be opened; on a loop that is decided, the
   * last one that a decision closed.
   *
   * @param number of an earlier one; null for what is going on now
   */
  public async open(
    actor: Actor,
    loopId: string,
    number: number | null = null,
  ): Promise<DebriefView | DebriefGateView | FeedbackLocked | NotFound> {
    const standing = await this.debriefs.standing(actor, loopId);
    if (!standing) return notFound('loop');
    if (standing.owes) return this.loops.locked(actor, loopId);
    const all = await this.debriefs.ofLoop(loopId);
    if (number !== null) {
      const asked = all.find((one) => one.number === number);
      return asked ? this.view(actor, standing, asked, all) : notFound('debrief');
    }
    const current =
      all.find(({ closedAt }) => closedAt === null) ??
      (isOver(standing) ? all.find((one) => debriefPhase(one) === 'closed') : undefined);
    return current ? this.view(actor, standing, current, all) : this.gate(actor, standing, all);
  }

  /** A debrief by its id, as {@link open} shows it. */
  public async byId(
    actor: Actor,
    debriefId: string,
  ): Promise<DebriefView | FeedbackLocked | NotFound> {
    const standing = await this.debriefs.standingOf(actor, debriefId);
    if (!standing) return notFound('debrief');
    if (standing.owes) return this.loops.locked(actor, standing.loopId);
    const all = await this.debriefs.ofLoop(standing.loopId);
    const debrief = all.find(({ id }) => id === debriefId);
    return debrief ? this.view(actor, standing, debrief, all) : notFound('debrief');
  }

  /** The open debrief of a loop, else the latest one; null when there never was any. Asks nothing of the reader. */
  public async summaryOf(loopId: string): Promise<DebriefSummary | null> {
    const [latest] = await this.debriefs.ofLoop(loopId);
    return latest ? { id: latest.id, number: latest.number, phase: debriefPhase(latest) } : null;
  }

  /**
   * Votes before and after, levels and dissent of the latest debrief whose votes were revealed and
   * which was not cancelled; null when there is none. Asks nothing of the reader.
   */
  public async recordOf(loopId: string): Promise<DebriefRecord | null> {
    const latest = (await this.debriefs.ofLoop(loopId)).find(
      (one) => one.revealedAt !== null && debriefPhase(one) !== 'cancelled',
    );
    if (!latest) return null;
    const [voters, notes, source] = await Promise.all([
      this.debriefs.voters(latest.id),
      this.debriefs.notes(latest.id, null),
      this.loops.packetSource(loopId),
    ]);
    return toRecord(latest, voters, notes, source?.loop.level ?? '');
  }

  /** Who votes in a debrief, without whoever has a conflict by now. */
  public async voterIds(debriefId: string): Promise<string[]> {
    return (await this.debriefs.voters(debriefId)).map(({ personId }) => personId);
  }

  /** Whether votes of a debrief of the loop are still being taken. */
  public async openVote(loopId: string): Promise<boolean> {
    return voting(await this.debriefs.ofLoop(loopId));
  }

  private async view(
    actor: Actor,
    standing: StandingRow,
    debrief: DebriefRow,
    all: readonly DebriefRow[],
  ): Promise<DebriefView> {
    const { personId } = actor;
    // While a later debrief votes, an earlier one would tell what was recommended before.
    const sealed = debrief.revealedAt === null || voting(all);
    const [voters, notes] = await Promise.all([
      this.debriefs.voters(debrief.id),
      this.debriefs.notes(debrief.id, sealed ? personId : null),
    ]);
    const votes = voters.some((voter) => voter.personId === personId);
    const [cited, ratings] = await Promise.all([
      this.cited(actor, standing.loopId, citationsShown(voters, notes, sealed ? personId : null)),
      votes ? this.ratings(actor, standing.loopId) : [],
    ]);
    if (!sealed || [...cited.values()].some(({ authorId }) => authorId !== personId))
      await this.feedback.noteView(actor, standing.loopId, debrief.id);
    const now = this.clock.now();
    return toDebriefView({
      standing,
      debrief,
      voters,
      notes,
      cited,
      ratings,
      sealed,
      viewerId: personId,
      now,
    });
  }

  private async gate(
    actor: Actor,
    standing: StandingRow,
    all: readonly DebriefRow[],
  ): Promise<DebriefGateView> {
    const source = await this.loops.packetSource(standing.loopId);
    const authors = await this.feedback.authors(standing.loopId);
    const planned = votersOf(authors, standing.deciderId, new Set());
    const voters = await this.debriefs.namesOf(
      standing.loopId,
      planned.map(({ personId }) => personId),
    );
    const missing = source ? missingOf(source) : [];
    const closed = debriefGate({
      state: standing.state,
      isMock: standing.isMock,
      decisionWaits: standing.decisionWaits,
      filed: authors.length,
      missing: missing.map(({ personName }) => personName),
      voters: voters.length,
    });
    const { loopId, loopVersion, candidate, jobTitle, level, mayManage } = standing;
    return {
      __typename: 'DebriefGate',
      loopId,
      loopVersion,
      candidate,
      jobTitle,
      level,
      canOpen: closed === null,
      closedBecause: closed?.sentence ?? null,
      missing,
      excused: source ? excusedOf(source) : [],
      filed: authors.length,
      voters: voters.map(({ id, name }) => plannedVoter(id, name, actor.personId)),
      mayOpen: mayManage,
      past: all.flatMap(toPast),
    };
  }

  private async cited(
    actor: Actor,
    loopId: string,
    citations: readonly VoteCitation[],
  ): Promise<Cited> {
    return citedBy(await this.feedback.cited(actor, loopId, citations));
  }

  private async ratings(actor: Actor, loopId: string): Promise<OwnRatingView[]> {
    const rated = await this.feedback.ownRatings(actor, loopId);
    const catalogue = await this.content.competencies(rated.map(({ competency }) => competency));
    return rated.map((rating) => ({
      ...rating,
      name: catalogue.get(rating.competency)?.name ?? rating.competency,
      notProbed: rating.value === null,
    }));
  }
}

function voting(all: readonly DebriefRow[]): boolean {
  return all.some((one) => debriefPhase(one) === 'reading');
}

/** Citations that go on the page: everybody's, or one person's own alone. */
function citationsShown(
  voters: readonly FullVoterRow[],
  notes: readonly NoteRow[],
  only: string | null,
): VoteCitation[] {
  return [
    ...voters
      .filter(({ personId }) => only === null || personId === only)
      .flatMap(({ citations }) => citations),
    ...notes.flatMap(({ about }) => about.citations),
  ];
}

function missingOf({ seats, rounds }: PacketSource): MissingSeat[] {
  return seats
    .filter(
      ({ role, state, filedAt }) => COUNTING.has(role) && state === 'assigned' && filedAt === null,
    )
    .map(({ id, personId, personName, roundId, dueAt }) => ({
      seatId: id,
      personId,
      personName,
      roundName: roundNamed(rounds, roundId),
      dueAt,
    }));
}

function excusedOf({ seats, rounds }: PacketSource): ExcusedSeat[] {
  return seats
    .filter(({ role, state }) => COUNTING.has(role) && (state === 'excused' || state === 'no_show'))
    .map(({ personName, roundId, reason }) => ({
      personName,
      roundName: roundNamed(rounds, roundId),
      reason: reason ?? '',
    }));
}

function roundNamed(rounds: PacketSource['rounds'], roundId: string): string {
  return rounds.find(({ id }) => id === roundId)?.name ?? '';
}

function plannedVoter(personId: string, name: string, viewerId: string): VoterView {
  return {
    personId,
    name,
    isYou: personId === viewerId,
    state: 'reading',
    present: false,
    excusedReason: null,
  };
}

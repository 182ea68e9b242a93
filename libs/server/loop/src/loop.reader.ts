import { cleanText } from '@debrief/domain';
import {
  AppError,
  instantCursor,
  notFound,
  pageOf,
  pageSize,
  type Actor,
  type Connection,
  type NotFound,
  type PageArgs,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { HistoryRepository } from './history.repository';
import { toHistoryEntry, type HistoryEntry } from './history.mapper';
import {
  toLoopView,
  toRoundView,
  toSeatView,
  type LoopView,
  type RoundView,
  type SeatView,
} from './loop.mapper';
import { LoopRepository, type LoopFilter } from './loop.repository';
import { OwnWorkReader } from './own-work.reader';
import { feedbackLocked, type FeedbackLocked } from './loop.problems';
import { RoundRepository } from './round.repository';
import { SourceRepository } from './source.repository';
import { toOwnSeat, toPacketSource, type OwnSeat, type PacketSource } from './source.mapper';

const HISTORY_ENTRIES = 200;
const MAX_STAGE = 30;

export interface LoopListArgs extends PageArgs {
  readonly filter?: LoopFilter | null;
}

/** Reads of loops; whoever may not know of one is told that there is none. */
@Injectable()
export class LoopReader {
  public constructor(
    private readonly loops: LoopRepository,
    private readonly roundsOf: RoundRepository,
    private readonly told: HistoryRepository,
    private readonly sources: SourceRepository,
    private readonly ownWork: OwnWorkReader,
  ) {}

  /** Loops whose progress is open to the actor, last activity first. */
  public async list(actor: Actor, args: LoopListArgs): Promise<Connection<LoopView>> {
    const first = pageSize(args);
    const rows = await this.loops.page(
      actor,
      checkedFilter(args.filter ?? {}),
      instantCursor(args.after),
      first + 1,
    );
    return pageOf(rows, first, args.after, (row) => [row.activity_cursor, row.id], toLoopView);
  }

  /** Loops on which the actor owes a scorecard, practice too, newest start first. */
  public async sealed(actor: Actor, args: PageArgs): Promise<Connection<LoopView>> {
    const first = pageSize(args);
    const rows = await this.loops.sealedPage(actor, instantCursor(args.after), first + 1);
    return pageOf(rows, first, args.after, (row) => [row.started_cursor, row.id], toLoopView);
  }

  public async one(actor: Actor, id: string): Promise<LoopView | NotFound> {
    return (await this.byIds(actor, [id])).get(id) ?? notFound('loop');
  }

  /** Those of the loops that the actor may know of. */
  public async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, LoopView>> {
    const rows = await this.loops.byIds(actor, [...new Set(ids)]);
    return new Map(rows.map((row) => [row.id, toLoopView(row)]));
  }

  /** Rounds with the seats that the actor may see, by stage id. */
  public async rounds(
    actor: Actor,
    loopIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly RoundView[]>> {
    const rounds = new Map<string, RoundView[]>();
    for (const row of await this.roundsOf.ofLoops(actor, [...new Set(loopIds)])) {
      rounds.set(row.stage_id, [
        ...(rounds.get(row.stage_id) ?? []),
        toRoundView(row, actor.personId),
      ]);
    }
    return rounds;
  }

  public async round(actor: Actor, id: string): Promise<RoundView | NotFound> {
    const row = await this.roundsOf.one(actor, id);
    return row ? toRoundView(row, actor.personId) : notFound('round');
  }

  /** A seat, also after it was removed. */
  public async seat(actor: Actor, id: string): Promise<SeatView | NotFound> {
    const row = await this.roundsOf.seat(actor, id);
    return row ? toSeatView(row, actor.personId) : notFound('seat');
  }

  /** What happened, by loop id, newest first. Only for loops whose progress the viewer was given. */
  public async histories(
    loopIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly HistoryEntry[]>> {
    const entries = new Map<string, HistoryEntry[]>();
    for (const row of await this.told.ofLoops([...new Set(loopIds)], HISTORY_ENTRIES)) {
      entries.set(row.loop_id, [...(entries.get(row.loop_id) ?? []), toHistoryEntry(row)]);
    }
    return entries;
  }

  /** The actor's own seat for its scorecard; null for anybody else's and for unknown ones alike. */
  public async seatForScorecard(actor: Actor, seatId: string): Promise<OwnSeat | null> {
    const row = await this.sources.ownSeat(actor, seatId);
    return row ? toOwnSeat(row) : null;
  }

  /** Somebody else's seat that the actor may file for; null for any other, and for who owes themselves. */
  public async seatOnBehalf(actor: Actor, seatId: string): Promise<OwnSeat | null> {
    const row = await this.sources.seatOnBehalf(actor, seatId);
    return row ? toOwnSeat(row) : null;
  }

  /** Plan and people of a loop, for who has settled by the seal that the packet may be shown. */
  public async packetSource(loopId: string): Promise<PacketSource | null> {
    const row = await this.sources.packet(loopId);
    return row ? toPacketSource(row) : null;
  }

  /** The answer to somebody who owes on the loop: their own missing scorecards and nothing else. */
  public async locked(actor: Actor, loopId: string): Promise<FeedbackLocked> {
    return feedbackLocked(await this.ownWork.owedSeats(actor, loopId));
  }
}

function checkedFilter(filter: LoopFilter): LoopFilter {
  const { stage, candidateName } = filter;
  if (stage !== undefined && stage !== null && (stage < 0 || stage > MAX_STAGE)) {
    throw new AppError('bad_input', `A stage is 0 to ${MAX_STAGE}.`, 'filter.stage');
  }
  if (!candidateName?.trim()) return { ...filter, candidateName: null };
  const cleaned = cleanText('filter.candidateName', candidateName.trim(), 200);
  if (!cleaned.ok)
    throw new AppError(
      'bad_input',
      cleaned.problems[0]?.message ?? 'This cannot be searched for.',
      'filter.candidateName',
    );
  return { ...filter, candidateName: cleaned.value };
}

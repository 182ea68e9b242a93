import {
  comparePackets,
  type ComparablePacket,
  type PacketComparison,
  type SeverityFitState,
} from '@debrief/domain';
import {
  AppError,
  fieldProblems,
  notFound,
  type Fields,
  type NotFound,
  type RequestContext,
} from '@debrief/server-kernel';
import { SeverityReader } from '@debrief/server-severity';
import { Injectable } from '@nestjs/common';
import { ComparisonRepository, type ComparableLoop } from './comparison.repository';
import { PacketReader } from './packet.reader';

/** More would not be looked at side by side. */
export const MOST_COMPARED = 6;

export interface LeftOut {
  readonly loopId: string;
  readonly name: string;
  /** `owed` the reader's own scorecard is missing · `voting` a debrief's vote is sealed. */
  readonly reason: 'owed' | 'voting';
}

export interface ComparisonView extends PacketComparison {
  readonly __typename: 'PacketComparison';
  readonly jobId: string;
  readonly jobTitle: string;
  /** What the estimates rest on; null before the first fit. */
  readonly severity: {
    readonly state: SeverityFitState;
    readonly fittedAt: Date;
    readonly ratings: number;
  } | null;
  readonly leftOut: readonly LeftOut[];
  readonly choices: readonly Pick<ComparableLoop, 'loopId' | 'name' | 'level'>[];
}

export type ComparisonAnswer = ComparisonView | NotFound | Fields;

/** Candidates of one job side by side. Each packet is opened as its reader would open it, with all that notes it. */
@Injectable()
export class ComparisonReader {
  public constructor(
    private readonly comparisons: ComparisonRepository,
    private readonly packets: PacketReader,
    private readonly severity: SeverityReader,
  ) {}

  /** Loops that the reader may not know are left out as if they were none. */
  public async compare(
    context: RequestContext,
    jobId: string,
    loopIds: readonly string[],
  ): Promise<ComparisonAnswer> {
    const { actor } = context;
    if (!actor) throw new AppError('unauthenticated', 'Sign in first.');
    if (loopIds.length > MOST_COMPARED) return fieldProblems([tooMany()]);
    const loops = await this.comparisons.loops(actor, jobId, loopIds);
    const jobTitle = loops[0]?.jobTitle;
    if (jobTitle === undefined) return notFound('job');
    const asked = loops.filter(({ loopId }) => loopIds.includes(loopId));
    const opened = await Promise.all(asked.map((loop) => this.open(context, loop)));
    const packets = opened.flatMap(({ packet }) => packet ?? []);
    if (packets.length > 0)
      await this.comparisons.noteCompared(
        actor,
        jobId,
        packets.map(({ loopId }) => loopId),
      );
    const [book, panels] = await Promise.all([this.severity.book(), this.severity.panels()]);
    return {
      __typename: 'PacketComparison',
      ...comparePackets(packets, { book, panels }),
      jobId,
      jobTitle,
      severity: book && { state: book.state, fittedAt: book.fittedAt, ratings: book.ratings },
      leftOut: opened.flatMap(({ leftOut }) => leftOut ?? []),
      choices: loops.map(({ loopId, name, level }) => ({ loopId, name, level })),
    };
  }

  private async open(
    context: RequestContext,
    { loopId, name, owes, voting }: ComparableLoop,
  ): Promise<{ packet?: ComparablePacket; leftOut?: LeftOut }> {
    if (owes) return { leftOut: { loopId, name, reason: 'owed' } };
    if (voting) return { leftOut: { loopId, name, reason: 'voting' } };
    const answer = await this.packets.open(context, context.tokenHash, loopId);
    if (answer.__typename !== 'Packet') return {};
    // A vote may have begun since the loops were read.
    if (answer.voteSealed) return { leftOut: { loopId, name, reason: 'voting' } };
    return { packet: answer };
  }
}

function tooMany(): { path: string; code: string; message: string } {
  return {
    path: 'loopIds',
    code: 'TOO_MANY',
    message: `Compare at most ${MOST_COMPARED} candidates at once.`,
  };
}

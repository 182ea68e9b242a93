import type { RedactionFind, RedactedPacket } from '@debrief/domain';
import {
  AppError,
  fieldProblems,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type NotFound,
} from '@debrief/server-kernel';
import { LoopReader, type FeedbackLocked } from '@debrief/server-loop';
import { ALL_STAGES, PacketAssembler } from '@debrief/server-packet';
import { Injectable } from '@nestjs/common';
import { makePaper, termsFor, type Asked } from './committee.paper';
import { refused, type CommitteeRefused } from './committee.problems';
import { CommitteeSources, whyNotYet } from './source.repository';

export interface CommitteeDraft {
  readonly __typename: 'CommitteeDraft';
  readonly loopId: string;
  readonly contentVersion: number;
  readonly paper: RedactedPacket;
  readonly finds: readonly RedactionFind[];
  readonly unconfirmed: readonly string[];
  readonly leftOver: readonly string[];
}
export type DraftAnswer = CommitteeDraft | FeedbackLocked | NotFound | Fields | CommitteeRefused;

/** A paper as it would be, for whoever prepares it. */
@Injectable()
export class DraftService {
  public constructor(
    private readonly sources: CommitteeSources,
    private readonly assembler: PacketAssembler,
    private readonly loops: LoopReader,
    private readonly uow: UnitOfWork,
  ) {}

  /** Keeps nothing but that somebody looked. */
  public async preview(actor: Actor, loopId: string, asked: Asked): Promise<DraftAnswer> {
    const source = await this.sources.read(actor, loopId);
    if (!source) return notFound('loop');
    if (source.owes) return this.loops.locked(actor, loopId);
    const why = whyNotYet(source);
    if (why !== null) return refused(why);
    const terms = termsFor(source, asked.terms);
    if (!terms.ok) return fieldProblems(terms.problems);
    const packet = await this.assembler.assemble(loopId, ALL_STAGES);
    if (!packet) return notFound('loop');
    const made = makePaper(packet, terms.value, asked);
    const answer = await this.uow.run({ actor, action: 'committee.previewed' }, async (tx) => {
      await this.sources.noteLook(tx, actor, loopId);
      tx.record({
        subjectType: 'loop',
        subjectId: loopId,
        loopId,
        detail: { profile: asked.profile },
      });
      return {
        __typename: 'CommitteeDraft' as const,
        loopId,
        contentVersion: packet.contentVersion,
        paper: made.packet,
        finds: made.finds,
        unconfirmed: made.unconfirmed,
        leftOver: made.leftOver,
      };
    });
    if (answer.__typename !== 'CommitteeDraft')
      throw new AppError('timeout', 'The paper could not be made. Try again.');
    return answer;
  }
}

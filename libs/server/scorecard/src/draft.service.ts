import { checkDraft, isClosed, type ScorecardBody } from '@debrief/domain';
import {
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { ArtefactRepository } from './artefact.repository';
import { DraftRepository, type DraftOutcome } from './draft.repository';
import { LateWordsService } from './late-words.service';
import { unknownFiles } from './note-files';
import { PinsReader } from './pins.reader';
import type { SaveScorecardDraftInput } from './scorecard.input';
import { bodyFromInput, toDraftModel } from './scorecard.mapper';
import type { ScorecardDraftModel } from './scorecard.model';
import {
  alreadyFiled,
  bodyProblems,
  loopClosed,
  oneField,
  withFiled,
  type AlreadyFiled,
  type DraftArchived,
  type LoopClosed,
} from './scorecard.problems';
import { ScorecardRepository } from './scorecard.repository';

export interface DraftSaved {
  readonly __typename: 'DraftSaved';
  readonly draft: ScorecardDraftModel;
}
export interface DraftConflict {
  readonly __typename: 'DraftConflict';
  readonly draft: ScorecardDraftModel;
}
export type SaveDraftResult =
  DraftSaved | DraftConflict | Fields | NotFound | AlreadyFiled | DraftArchived | LoopClosed;

/** The seat takes no feedback any more. */
interface SeatEnded {
  readonly __typename: 'SeatEndedProblem';
}

/** Keeps what interviewers are writing. Nothing is acknowledged before it is committed. */
@Injectable()
export class DraftService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftRepository,
    private readonly pins: PinsReader,
    private readonly late: LateWordsService,
    private readonly artefacts: ArtefactRepository,
    private readonly scorecards: ScorecardRepository,
  ) {}

  /**
   * Stores a draft made from `input.revision`. Sending the same save again gives the same answer, so
   * that a client that missed the first one need not resolve a conflict with itself. What comes for a
   * seat that has ended meanwhile is kept in the archive, and the answer says so.
   */
  public async save(actor: Actor, input: SaveScorecardDraftInput): Promise<SaveDraftResult> {
    const rules = await this.pins.rulesOf(actor, input.seatId, input.body);
    if (!rules) return notFound('seat');
    const decided = checkDraft(bodyFromInput(input.body), rules);
    if (!decided.ok) return bodyProblems(decided.problems);
    const done = await this.uow.run({ actor, action: 'scorecard.drafted' }, (tx) =>
      this.store(tx, actor, input, decided.value),
    );
    const result = done as SaveDraftResult | SeatEnded;
    if (result.__typename === 'SeatEndedProblem')
      return (await this.late.keep(actor, input)) ?? notFound('seat');
    return result.__typename === 'AlreadyFiledProblem'
      ? withFiled(result, await this.scorecards.findOwnBySeat(input.seatId, actor.personId))
      : result;
  }

  private async store(
    tx: Tx,
    actor: Actor,
    { seatId, revision }: SaveScorecardDraftInput,
    body: ScorecardBody,
  ): Promise<SaveDraftResult | SeatEnded> {
    const files = await unknownFiles(tx, this.artefacts, seatId, body);
    if (files.length > 0) return bodyProblems(files);
    const outcome = await this.drafts.save(tx, {
      seatId,
      personId: actor.personId,
      revision,
      body,
    });
    if (!outcome) return notFound('seat');
    if (outcome.revision === null) return this.refused(tx, seatId, revision, body, outcome);
    tx.record({
      subjectType: 'seat',
      subjectId: seatId,
      loopId: outcome.loopId,
      detail: { revision: outcome.revision },
    });
    if (outcome.revision === 1) tx.emit('scorecard.drafted', { loopId: outcome.loopId, seatId });
    return {
      __typename: 'DraftSaved',
      draft: toDraftModel({ seatId, revision: outcome.revision, savedAt: tx.now, body }),
    };
  }

  private async refused(
    tx: Tx,
    seatId: string,
    revision: number,
    body: ScorecardBody,
    outcome: DraftOutcome,
  ): Promise<SaveDraftResult | SeatEnded> {
    if (outcome.filedAt) return alreadyFiled(outcome.filedAt);
    if (outcome.seatState !== 'assigned') return { __typename: 'SeatEndedProblem' };
    if (isClosed(outcome.loopState)) return loopClosed();
    const current = await this.drafts.current(tx, seatId);
    if (!current)
      return oneField(
        'revision',
        'UNKNOWN',
        'There is no draft of this seat yet; start from revision 0.',
      );
    const draft = toDraftModel(current);
    if (current.revision !== revision + 1 || !isDeepStrictEqual(current.body, body))
      return { __typename: 'DraftConflict', draft };
    tx.record({
      subjectType: 'seat',
      subjectId: seatId,
      loopId: outcome.loopId,
      detail: { revision: current.revision, repeated: true },
    });
    return { __typename: 'DraftSaved', draft };
  }
}

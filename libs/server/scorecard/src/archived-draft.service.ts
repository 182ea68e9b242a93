import { checkDraft, isClosed, type SubmissionRules } from '@debrief/domain';
import {
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { LoopService } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { RecoverDraftInput } from './archived-draft.input';
import type { ArchivedDraftModel } from './archived-draft.model';
import { ArchivedDraftRepository } from './archived-draft.repository';
import { ArtefactRepository } from './artefact.repository';
import { PinsReader } from './pins.reader';
import { toBodyModel } from './scorecard.mapper';
import { oneField } from './scorecard.problems';

export interface DraftRecovered {
  readonly __typename: 'DraftRecovered';
  readonly seatId: string;
}
export type RecoverResult = DraftRecovered | Fields | NotFound | IdempotencyMismatch;

/** Drafts whose seats ended: their authors read them, admins give them back, nobody else sees a word. */
@Injectable()
export class ArchivedDraftService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly archive: ArchivedDraftRepository,
    private readonly artefacts: ArtefactRepository,
    private readonly loops: LoopService,
    private readonly pins: PinsReader,
  ) {}

  /** The actor's own, newest first; with `all`, for an admin, also those of others, without what they say. */
  public async list(actor: Actor, all: boolean): Promise<ArchivedDraftModel[]> {
    const found =
      all && actor.roles.includes('admin')
        ? await this.archive.knownTo(actor)
        : await this.archive.ofPerson(actor.personId);
    return found.map((draft) => ({ ...draft, body: draft.body && toBodyModel(draft.body) }));
  }

  /** Makes an archived draft the draft of another open seat of its author on the same loop. */
  public async recover(actor: Actor, input: RecoverDraftInput): Promise<RecoverResult> {
    const rules = await this.pins.rulesOfSeat(input.seatId);
    if (!rules) return notFound('seat');
    return this.uow.run<RecoverResult>(
      { actor, action: 'draft.recovered', once: { key: input.idempotencyKey, input } },
      (tx) => this.giveBack(tx, actor, input, rules),
    );
  }

  private async giveBack(
    tx: Tx,
    actor: Actor,
    { archivedDraftId, seatId }: RecoverDraftInput,
    rules: SubmissionRules,
  ): Promise<RecoverResult> {
    const seat = await this.loops.lockForManager(tx, actor, seatId);
    const archive = seat && (await this.archive.lockKnown(tx, actor, archivedDraftId));
    if (!archive) return notFound(seat ? 'archivedDraft' : 'seat');
    if (seat.author.id !== archive.personId || seat.loopId !== archive.loopId)
      return oneField(
        'seatId',
        'NOT_THEIRS',
        'Choose a seat that its author has on the same loop.',
      );
    if (archive.recoveredAt)
      return oneField('archivedDraftId', 'RECOVERED', 'This draft has been given back already.');
    if (seat.state !== 'assigned' || seat.filedAt || isClosed(seat.loopState))
      return oneField('seatId', 'CLOSED', 'This seat takes no feedback any more.');
    if (!checkDraft(archive.body, rules).ok)
      return oneField(
        'seatId',
        'OTHER_ROUND',
        'That round is rated by another rubric or kit; this draft does not fit it.',
      );
    if (!(await this.archive.giveBack(tx, archive, seatId)))
      return oneField('seatId', 'HAS_DRAFT', 'That seat has a draft of its own, which stays.');
    await this.artefacts.rehome(tx, archive.seatId, seatId);
    tx.record({
      subjectType: 'seat',
      subjectId: seatId,
      loopId: seat.loopId,
      detail: { archivedDraftId, authorId: archive.personId },
    });
    return { __typename: 'DraftRecovered', seatId };
  }
}

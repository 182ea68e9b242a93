import { checkDraft, type ScorecardBody } from '@debrief/domain';
import { UnitOfWork, type Actor, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { ArchivedDraftRepository, type LockedArchive } from './archived-draft.repository';
import type { ScorecardBodyInput } from './body.input';
import { PinsReader } from './pins.reader';
import { bodyFromInput } from './scorecard.mapper';
import { draftArchived, type DraftArchived } from './scorecard.problems';

interface LateWords {
  readonly seatId: string;
  readonly body: ScorecardBodyInput;
  /** Revision the words were written on; null for a whole scorecard that was to be filed. */
  readonly revision: number | null;
}

/** Nothing was written when the name ends in `Problem`: the transaction is undone then. */
interface Outcome {
  readonly __typename: 'LateWordsKept' | 'NothingKeptProblem';
  /** Null when nothing of that seat is archived. */
  readonly archive: Pick<LockedArchive, 'why' | 'archivedAt'> | null;
  readonly kept: boolean;
}

/** Keeps what reaches a seat that has ended: it cannot be a draft any more, but it must not be lost. */
@Injectable()
export class LateWordsService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly archive: ArchivedDraftRepository,
    private readonly pins: PinsReader,
  ) {}

  /**
   * Adds the words to the archive of their author's seat.
   *
   * @returns what became of the draft; null when this seat was never theirs or has not ended
   */
  public async keep(actor: Actor, words: LateWords): Promise<DraftArchived | null> {
    const rules = await this.pins.rulesOf(actor, words.seatId, words.body);
    if (!rules) return null;
    const decided = checkDraft(bodyFromInput(words.body), rules);
    const done = await this.uow.run({ actor, action: 'scorecard.drafted' }, (tx) =>
      this.write(tx, actor, words, decided.ok ? decided.value : null),
    );
    const { archive, kept } = done as Outcome;
    return archive && draftArchived(archive.why, archive.archivedAt, kept);
  }

  private async write(
    tx: Tx,
    actor: Actor,
    { seatId, revision }: LateWords,
    body: ScorecardBody | null,
  ): Promise<Outcome> {
    const earlier = await this.archive.lockOfSeat(tx, seatId, actor.personId);
    if (!earlier) {
      const late = body && (await this.archive.insertLate(tx, seatId, actor.personId, body));
      return late ? recorded(tx, late) : nothing(null, false);
    }
    if (body && isDeepStrictEqual(earlier.body, body)) return nothing(earlier, true);
    const newer = revision === null || revision === earlier.revision;
    if (!body || !newer || earlier.recoveredAt) return nothing(earlier, false);
    await this.archive.update(tx, earlier.id, body);
    return recorded(tx, earlier);
  }
}

function nothing(archive: Outcome['archive'], kept: boolean): Outcome {
  return { __typename: 'NothingKeptProblem', archive, kept };
}

function recorded(tx: Tx, archive: LockedArchive): Outcome {
  tx.record({
    subjectType: 'seat',
    subjectId: archive.seatId,
    loopId: archive.loopId,
    detail: { archived: true },
  });
  return { __typename: 'LateWordsKept', archive, kept: true };
}

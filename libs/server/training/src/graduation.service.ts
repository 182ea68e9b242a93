import { Clock, Db, UnitOfWork, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { FactsRepository } from './facts.repository';
import { PathRepository } from './path.repository';
import { askIn, askOf } from './training.sql';
import { progressOf } from './training.standing';

/** Finds who has done all that their path asks for, and certifies them, once. */
@Injectable()
export class GraduationService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly paths: PathRepository,
    private readonly facts: FactsRepository,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * Certifies the enrolment if it is complete; true when it did. A filing counts here only once
   * nobody owes on its loop: that somebody graduated is seen by all, and must not tell who filed.
   * The enrolment must be locked.
   */
  public async settle(tx: Tx, enrolmentId: string): Promise<boolean> {
    const ask = askIn(tx);
    const [enrolment] = await this.paths.enrolments(ask, { ids: [enrolmentId] });
    const [path] = enrolment ? await this.paths.paths(ask, [enrolment.pathId]) : [];
    if (!enrolment || !path || enrolment.graduatedAt) return false;
    const personId = enrolment.person.id;
    const book = await this.facts.read(ask, {
      personIds: [personId],
      kinds: [path.roundKind],
      viewerId: null,
    });
    const { graduatedAt } = progressOf(path, enrolment, book, tx.now);
    if (!graduatedAt) return false;
    await this.paths.markGraduated(tx, enrolmentId, tx.now);
    const certificationId = await this.facts.insertCertification(tx, {
      personId,
      roundKind: path.roundKind,
      at: tx.now,
      enrolmentId,
    });
    tx.record({
      subjectType: 'certification',
      subjectId: certificationId,
      detail: { personId, roundKind: path.roundKind, enrolmentId },
    });
    tx.emit('training.graduated', { enrolmentId, personId });
    return true;
  }

  /** Looks at everybody on a path; gives how many graduated. */
  public async settleAll(): Promise<number> {
    let graduated = 0;
    for (const { id } of await this.paths.running(askOf(this.db))) {
      if (!(await this.complete(id))) continue;
      const done = await this.uow.run({ actor: null, action: 'training.graduated' }, async (tx) => {
        const running = await this.paths.lockRunning(tx, id);
        return running && (await this.settle(tx, id)) ? GRADUATED : NOT_YET;
      });
      if (done === GRADUATED) graduated += 1;
    }
    return graduated;
  }

  /** The same question without a lock, so that a tick writes nothing where nothing is to be done. */
  private async complete(enrolmentId: string): Promise<boolean> {
    const ask = askOf(this.db);
    const [enrolment] = await this.paths.enrolments(ask, { ids: [enrolmentId] });
    const [path] = enrolment ? await this.paths.paths(ask, [enrolment.pathId]) : [];
    if (!enrolment || !path) return false;
    const book = await this.facts.read(ask, {
      personIds: [enrolment.person.id],
      kinds: [path.roundKind],
      viewerId: null,
    });
    return progressOf(path, enrolment, book, this.clock.now()).graduatedAt !== null;
  }
}

const GRADUATED = { __typename: 'Graduated' } as const;
/** Ends in `Problem`, so that the transaction is given up: somebody was faster. */
const NOT_YET = { __typename: 'NotYetProblem' } as const;

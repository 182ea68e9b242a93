import { cleanText } from '@debrief/domain';
import {
  fieldProblems,
  hasRole,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { FactsRepository } from './facts.repository';
import { GraduationService } from './graduation.service';
import { PathRepository, type EnrolmentRow, type PathRow } from './path.repository';
import { oneField } from './training.problems';
import { TrainingReader, type EnrolmentView } from './training.reader';
import { askIn } from './training.sql';
import { progressOf } from './training.standing';

export interface Enrol {
  readonly pathId: string;
  readonly personId: string;
  readonly idempotencyKey: string;
}
export interface Withdraw {
  readonly enrolmentId: string;
  readonly idempotencyKey: string;
}
export interface ApproveStep extends Withdraw {
  readonly stepKey: string;
  readonly note?: string | null;
}
interface Written {
  readonly __typename: 'EnrolmentChanged' | 'EnrolmentEnded';
  readonly enrolmentId: string;
}
export type EnrolmentResult =
  | { readonly __typename: 'EnrolmentChanged'; readonly enrolment: EnrolmentView }
  | { readonly __typename: 'EnrolmentEnded'; readonly enrolmentId: string }
  | Fields
  | NotFound
  | IdempotencyMismatch;

const LONGEST_NOTE = 1_000;

/** Who is on a path, and what a trainer approves there. Admins and the trainers of the path decide. */
@Injectable()
export class EnrolmentService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly paths: PathRepository,
    private readonly facts: FactsRepository,
    private readonly graduation: GraduationService,
    private readonly reader: TrainingReader,
  ) {}

  public async enrol(actor: Actor, input: Enrol): Promise<EnrolmentResult> {
    const done = await this.uow.run<Written | Fields | NotFound>(
      { actor, action: 'training.enrolled', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const [path] = await this.paths.paths(askIn(tx), [input.pathId]);
        if (!path || !mayTrain(actor, path)) return notFound('training path');
        if (!(await this.paths.peopleExist(tx, [input.personId]))) return notFound('person');
        const id = await this.paths.enrol(tx, path.id, input.personId, actor.personId);
        if (!id) return oneField('personId', 'ALREADY_ENROLLED', 'They are on this path already.');
        this.record(tx, id, { personId: input.personId, pathId: path.id });
        tx.emit('training.enrolled', { enrolmentId: id });
        return { __typename: 'EnrolmentChanged', enrolmentId: id };
      },
    );
    return this.answer(actor, done);
  }

  public async withdraw(actor: Actor, input: Withdraw): Promise<EnrolmentResult> {
    const done = await this.uow.run<Written | Fields | NotFound>(
      { actor, action: 'training.withdrawn', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const found = await this.running(tx, actor, input.enrolmentId);
        if (!found) return notFound('enrolment');
        await this.paths.withdraw(tx, input.enrolmentId);
        this.record(tx, input.enrolmentId, { personId: found.enrolment.person.id });
        return { __typename: 'EnrolmentEnded', enrolmentId: input.enrolmentId };
      },
    );
    return this.answer(actor, done);
  }

  /** A trainer's word on a step whose rounds are held; never on one's own. The last one graduates. */
  public async approve(actor: Actor, input: ApproveStep): Promise<EnrolmentResult> {
    const done = await this.uow.run<Written | Fields | NotFound>(
      { actor, action: 'training.approved', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const found = await this.running(tx, actor, input.enrolmentId);
        if (!found || !found.path.trainerIds.includes(actor.personId)) return notFound('enrolment');
        const refused = await this.refusal(tx, actor, found, input.stepKey);
        if (refused) return refused;
        const note = cleanText('note', input.note ?? '', LONGEST_NOTE);
        if (!note.ok) return fieldProblems(note.problems);
        await this.paths.approve(tx, { ...input, by: actor.personId, note: note.value });
        this.record(tx, input.enrolmentId, {
          personId: found.enrolment.person.id,
          step: input.stepKey,
        });
        await this.graduation.settle(tx, input.enrolmentId);
        return { __typename: 'EnrolmentChanged', enrolmentId: input.enrolmentId };
      },
    );
    return this.answer(actor, done);
  }

  private async refusal(
    tx: Tx,
    actor: Actor,
    { path, enrolment }: { path: PathRow; enrolment: EnrolmentRow },
    stepKey: string,
  ): Promise<Fields | null> {
    if (enrolment.person.id === actor.personId)
      return oneField('enrolmentId', 'OWN', 'Another trainer has to approve your own steps.');
    const book = await this.facts.read(askIn(tx), {
      personIds: [enrolment.person.id],
      kinds: [path.roundKind],
      viewerId: actor.personId,
    });
    const { steps } = progressOf(path, enrolment, book, tx.now);
    const step = steps.find((one) => one.step.key === stepKey);
    if (!step) return oneField('stepKey', 'UNKNOWN', 'The path has no such step.');
    if (step.state !== 'approval')
      return oneField('stepKey', 'NOT_WAITING', 'This step does not wait for an approval.');
    return null;
  }

  /** The enrolment with its path, locked, when it runs and the actor trains there or is an admin. */
  private async running(tx: Tx, actor: Actor, enrolmentId: string) {
    if (!(await this.paths.lockRunning(tx, enrolmentId))) return null;
    const ask = askIn(tx);
    const [enrolment] = await this.paths.enrolments(ask, { ids: [enrolmentId] });
    const [path] = enrolment ? await this.paths.paths(ask, [enrolment.pathId]) : [];
    return enrolment && path && mayTrain(actor, path) ? { enrolment, path } : null;
  }

  private record(tx: Tx, id: string, detail: Readonly<Record<string, unknown>>): void {
    tx.record({ subjectType: 'training_enrolment', subjectId: id, detail });
  }

  private async answer(
    actor: Actor,
    done: Written | Fields | NotFound | IdempotencyMismatch,
  ): Promise<EnrolmentResult> {
    if (!('enrolmentId' in done)) return done;
    if (done.__typename === 'EnrolmentEnded')
      return { __typename: 'EnrolmentEnded', enrolmentId: done.enrolmentId };
    const enrolment = await this.reader.enrolment(actor, done.enrolmentId);
    return enrolment
      ? { __typename: 'EnrolmentChanged', enrolment }
      : { __typename: 'EnrolmentEnded', enrolmentId: done.enrolmentId };
  }
}

/** Admins keep every path; trainers those that name them. */
export function mayTrain(actor: Actor, path: Pick<PathRow, 'trainerIds'>): boolean {
  return hasRole(actor, 'admin') || path.trainerIds.includes(actor.personId);
}

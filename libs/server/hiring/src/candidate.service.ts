import type { ConflictKind } from '@debrief/domain';
import {
  fieldProblems,
  newId,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { ApplicationView, CandidateView, ConflictView } from './candidate.mapper';
import { CandidateReader } from './candidate.reader';
import { CandidateRepository } from './candidate.repository';
import { decideCandidate, type DecidedCandidate, type NewCandidate } from './candidate.rules';
import { RestrictedRepository } from './restricted.repository';

export interface AddCandidate extends NewCandidate {
  readonly jobId: string;
  readonly idempotencyKey: string;
}
export interface DeclareConflict {
  readonly personId: string;
  readonly candidateId: string;
  readonly kind: ConflictKind;
  readonly idempotencyKey: string;
}

interface Added {
  readonly __typename: 'CandidateAdded';
  readonly candidateId: string;
  readonly applicationId: string;
}
interface Declared {
  readonly __typename: 'ConflictDeclared';
  readonly candidateId: string;
  readonly conflictId: string;
}
export interface CandidateAdded {
  readonly __typename: 'CandidateAdded';
  readonly candidate: CandidateView;
  readonly application: ApplicationView;
}
export interface ConflictDeclared {
  readonly __typename: 'ConflictDeclared';
  readonly conflict: ConflictView;
}

/** Commands on candidates. */
@Injectable()
export class CandidateService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly candidates: CandidateRepository,
    private readonly restricted: RestrictedRepository,
    private readonly reader: CandidateReader,
  ) {}

  /**
   * Takes in an application. Somebody known by their address stays one candidate, and what is
   * stored of them stays as it is; private notes are added to the earlier ones.
   */
  public async add(
    actor: Actor,
    input: AddCandidate,
  ): Promise<CandidateAdded | Fields | NotFound | IdempotencyMismatch> {
    const done = await this.uow.run<Added | Fields | NotFound>(
      { actor, action: 'candidate.added', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const decided = decideCandidate(input);
        if (!decided.ok) return fieldProblems(decided.problems);
        const known = await this.candidates.lockEmail(tx, decided.value.email);
        const refused = await this.refusal(tx, known, input.jobId);
        return refused ?? this.write(tx, known?.id ?? null, decided.value, input.jobId);
      },
    );
    return 'candidateId' in done ? this.added(actor, done) : done;
  }

  /** Repeating a declaration changes nothing. Whoever declares their own is kept away at once. */
  public async declareConflict(
    actor: Actor,
    input: DeclareConflict,
  ): Promise<ConflictDeclared | NotFound | IdempotencyMismatch> {
    const done = await this.uow.run<Declared | NotFound>(
      { actor, action: 'conflict.declared', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        if (!(await this.candidates.mayRead(tx, actor, input.candidateId)))
          return notFound('candidate');
        if (!(await this.candidates.personExists(tx, input.personId))) return notFound('person');
        const conflictId = await this.candidates.putConflict(tx, {
          ...input,
          id: newId(tx.now.getTime()),
        });
        tx.record({
          subjectType: 'candidate',
          subjectId: input.candidateId,
          detail: { personId: input.personId, kind: input.kind },
        });
        tx.emit('conflict.declared', {
          candidateId: input.candidateId,
          personId: input.personId,
        });
        return { __typename: 'ConflictDeclared', candidateId: input.candidateId, conflictId };
      },
    );
    return 'conflictId' in done ? this.declared(done) : done;
  }

  private async refusal(
    tx: Tx,
    known: { id: string; barred: boolean } | null,
    jobId: string,
  ): Promise<Fields | NotFound | null> {
    const job = await this.candidates.jobOf(tx, jobId);
    if (!job) return notFound('job');
    if (!job.open)
      return fieldProblems([
        { path: 'jobId', code: 'JOB_CLOSED', message: 'This job takes no candidates any more.' },
      ]);
    if (known?.barred) return notFound('candidate');
    if (known && (await this.candidates.hasActiveApplication(tx, known.id, jobId))) {
      const message = 'This candidate has an application for the job that is not decided yet.';
      return fieldProblems([{ path: 'email', code: 'ALREADY_APPLIED', message }]);
    }
    return null;
  }

  private async write(
    tx: Tx,
    knownId: string | null,
    candidate: DecidedCandidate,
    jobId: string,
  ): Promise<Added> {
    const candidateId = knownId ?? newId(tx.now.getTime());
    const applicationId = newId(tx.now.getTime());
    if (knownId === null) await this.candidates.insert(tx, candidateId, candidate);
    await this.restricted.addNotes(tx, candidateId, candidate.privateNotes);
    await this.candidates.insertApplication(tx, { id: applicationId, candidateId, jobId });
    await this.restricted.insertPay(tx, applicationId, candidate.payExpectation);
    tx.record({
      subjectType: 'candidate',
      subjectId: candidateId,
      detail: { applicationId, jobId, known: knownId !== null },
    });
    return { __typename: 'CandidateAdded', candidateId, applicationId };
  }

  private async added(
    actor: Actor,
    { candidateId, applicationId }: Added,
  ): Promise<CandidateAdded | NotFound> {
    const candidate = await this.reader.one(actor, candidateId);
    const applications = (await this.reader.applicationsOf([candidateId])).get(candidateId) ?? [];
    const application = applications.find(({ id }) => id === applicationId);
    if (candidate.__typename === 'NotFoundProblem' || !application) return notFound('candidate');
    return { __typename: 'CandidateAdded', candidate, application };
  }

  private async declared({
    candidateId,
    conflictId,
  }: Declared): Promise<ConflictDeclared | NotFound> {
    const conflict = (await this.reader.conflictsOf([candidateId]))
      .get(candidateId)
      ?.find(({ id }) => id === conflictId);
    return conflict ? { __typename: 'ConflictDeclared', conflict } : notFound('candidate');
  }
}

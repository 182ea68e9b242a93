import {
  fieldProblems,
  FileBooks,
  forgetAnswers,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { decideErasure, type ErasureAsked } from './candidate-erasure.rules';
import { CandidateErasureRepository } from './candidate-erasure.repository';
import { CandidateFileRepository } from './candidate-file.repository';
import type { CandidateView } from './candidate.mapper';
import { CandidateReader } from './candidate.reader';

export interface EraseCandidate extends ErasureAsked {
  readonly id: string;
  readonly idempotencyKey: string;
}
interface Erased {
  readonly __typename: 'CandidateErased';
  readonly candidateId: string;
}
export interface CandidateErased {
  readonly __typename: 'CandidateErased';
  readonly candidate: CandidateView;
}
export interface CandidateBusy {
  readonly __typename: 'CandidateBusyProblem';
  readonly message: string;
}

/**
 * Erases who a candidate was. What this lib keeps goes in one transaction; whoever keeps copies
 * drops them on the news of it, files included. Feedback and decisions stay as they were written.
 */
@Injectable()
export class CandidateErasureService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly candidates: CandidateErasureRepository,
    private readonly files: CandidateFileRepository,
    private readonly reader: CandidateReader,
  ) {}

  public async erase(
    actor: Actor,
    input: EraseCandidate,
  ): Promise<CandidateErased | CandidateBusy | Fields | NotFound | IdempotencyMismatch> {
    const done = await this.uow.run<Erased | CandidateBusy | Fields | NotFound>(
      { actor, action: 'candidate.erased', once: { key: input.idempotencyKey, input } },
      (tx) => this.decideAndErase(tx, actor, input),
    );
    if (!('candidateId' in done)) return done;
    const candidate = await this.reader.one(actor, done.candidateId);
    return candidate.__typename === 'Candidate'
      ? { __typename: 'CandidateErased', candidate }
      : candidate;
  }

  private async decideAndErase(
    tx: Tx,
    actor: Actor,
    input: EraseCandidate,
  ): Promise<Erased | CandidateBusy | Fields | NotFound> {
    const candidate = await this.candidates.lock(tx, actor, input.id);
    if (!candidate) return notFound('candidate');
    if (candidate.erased) return alreadyErased();
    const decided = decideErasure(input, candidate);
    if (!decided.ok) return fieldProblems(decided.problems);
    if (candidate.running > 0) return busy();
    const fileIds = await this.files.removeAll(tx, input.id);
    await FileBooks.disown(tx, fileIds);
    await this.candidates.erase(tx, input.id);
    await forgetAnswers(tx, [candidate.name, candidate.email]);
    tx.record({
      subjectType: 'candidate',
      subjectId: input.id,
      detail: { reason: decided.value.reason, files: fileIds.length },
    });
    tx.emit('candidate.erased', { candidateId: input.id });
    return { __typename: 'CandidateErased', candidateId: input.id };
  }
}

function alreadyErased(): Fields {
  const message = 'This candidate is erased already.';
  return fieldProblems([{ path: 'id', code: 'ALREADY_ERASED', message }]);
}

function busy(): CandidateBusy {
  return {
    __typename: 'CandidateBusyProblem',
    message: 'A loop of this candidate still runs. Decide or stop it first.',
  };
}

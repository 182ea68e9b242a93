import { requiredText, ROUND_KINDS, type RoundKind } from '@debrief/domain';
import {
  fieldProblems,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { FactsRepository } from './facts.repository';
import { PathRepository } from './path.repository';
import { oneField } from './training.problems';

export interface GrantCertification {
  readonly personId: string;
  readonly roundKind: RoundKind;
  readonly expiresAt: Date;
  readonly reason: string;
  readonly idempotencyKey: string;
}
export interface RevokeCertification {
  readonly certificationId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}
export interface CertificationChanged {
  readonly __typename: 'CertificationChanged';
  readonly certificationId: string;
}
export type CertificationResult = CertificationChanged | Fields | NotFound | IdempotencyMismatch;

const LONGEST_REASON = 1_000;
const LONGEST_YEARS = 5;

/** Certifications given and taken by hand; admins alone, with a reason that stays. */
@Injectable()
export class CertificationService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly facts: FactsRepository,
    private readonly paths: PathRepository,
  ) {}

  public grant(actor: Actor, input: GrantCertification): Promise<CertificationResult> {
    return this.uow.run<CertificationChanged | Fields | NotFound>(
      { actor, action: 'certification.granted', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const reason = requiredText('reason', input.reason, LONGEST_REASON);
        if (!reason.ok) return fieldProblems(reason.problems);
        if (!ROUND_KINDS.includes(input.roundKind)) return notFound('kind of round');
        const latest = new Date(tx.now);
        latest.setUTCFullYear(latest.getUTCFullYear() + LONGEST_YEARS);
        if (input.expiresAt <= tx.now || input.expiresAt > latest)
          return oneField('expiresAt', 'INVALID', 'Choose a day within the next five years.');
        if (!(await this.paths.peopleExist(tx, [input.personId]))) return notFound('person');
        const id = await this.facts.insertCertification(tx, {
          ...input,
          at: tx.now,
          grantedBy: actor.personId,
          reason: reason.value,
        });
        tx.record({
          subjectType: 'certification',
          subjectId: id,
          detail: { personId: input.personId, roundKind: input.roundKind },
        });
        return { __typename: 'CertificationChanged', certificationId: id };
      },
    );
  }

  public revoke(actor: Actor, input: RevokeCertification): Promise<CertificationResult> {
    return this.uow.run<CertificationChanged | Fields | NotFound>(
      { actor, action: 'certification.revoked', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const reason = requiredText('reason', input.reason, LONGEST_REASON);
        if (!reason.ok) return fieldProblems(reason.problems);
        const id = input.certificationId;
        if (!(await this.facts.revoke(tx, id, actor.personId, reason.value)))
          return notFound('certification');
        tx.record({ subjectType: 'certification', subjectId: id });
        return { __typename: 'CertificationChanged', certificationId: id };
      },
    );
  }
}

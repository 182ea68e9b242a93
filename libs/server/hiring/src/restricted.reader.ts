import { restrictedReader } from '@debrief/domain';
import { UnitOfWork, type Actor, type AuditSubject, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { RestrictedRepository } from './restricted.repository';

/** Private notes and pay. Every value that is handed out is recorded as `restricted.viewed`, in the same transaction. */
@Injectable()
export class RestrictedReader {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly restricted: RestrictedRepository,
  ) {}

  /** Notes by candidate id; those the actor may not read are left out. */
  public notes(
    actor: Actor,
    candidateIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    return this.recorded(actor, async (tx) => {
      const rows = await this.restricted.notes(tx, actor.personId, candidateIds);
      return rows
        .filter((row) => restrictedReader(actor.roles, row.manages_job))
        .map((row) => ({
          id: row.candidate_id,
          text: row.private_notes,
          subject: { subjectType: 'candidate', subjectId: row.candidate_id },
        }));
    });
  }

  /** Pay expectation by application id; those the actor may not read are left out. */
  public pay(
    actor: Actor,
    applicationIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    return this.recorded(actor, async (tx) => {
      const rows = await this.restricted.pay(tx, actor.personId, applicationIds);
      return rows
        .filter((row) => restrictedReader(actor.roles, row.manages_job))
        .map((row) => ({
          id: row.application_id,
          text: row.pay_expectation,
          subject: { subjectType: 'application', subjectId: row.application_id },
        }));
    });
  }

  private async recorded(
    actor: Actor,
    read: (tx: Tx) => Promise<readonly Found[]>,
  ): Promise<ReadonlyMap<string, string>> {
    const done = await this.uow.run<Shown | NothingToShow>(
      { actor, action: 'restricted.viewed' },
      async (tx) => {
        const found = await read(tx);
        if (found.length === 0) return NOTHING;
        for (const { subject } of found) tx.record(subject);
        return { texts: new Map(found.map(({ id, text }) => [id, text])) };
      },
    );
    return 'texts' in done ? done.texts : new Map();
  }
}

interface Found {
  readonly id: string;
  readonly text: string;
  readonly subject: AuditSubject;
}
interface Shown {
  readonly texts: ReadonlyMap<string, string>;
}
/** Ends the transaction without a record: nothing was handed out. */
type NothingToShow = { readonly __typename: 'NothingToShowProblem'; readonly message: string };
const NOTHING: NothingToShow = {
  __typename: 'NothingToShowProblem',
  message: 'Nothing may be shown.',
};

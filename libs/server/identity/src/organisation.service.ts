import { Injectable } from '@nestjs/common';
import {
  checkCadence,
  DEFAULT_WORKING_HOURS,
  requiredLine,
  workingHoursProblems,
  type Decided,
  type ReminderCadence,
} from '@debrief/domain';
import {
  fieldProblems,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type StaleVersion,
} from '@debrief/server-kernel';
import type { UpdateOrganisationInput } from './identity.input';
import {
  OrganisationRepository,
  type CadenceView,
  type OrganisationChange,
  type OrganisationView,
} from './organisation.repository';
import { timeZoneProblems } from './person.rules';

export interface OrganisationSaved {
  readonly __typename: 'OrganisationSaved';
  readonly organisation: OrganisationView;
}

export interface UpdateCadence extends ReminderCadence {
  readonly version: number;
  readonly idempotencyKey: string;
}
export interface CadenceSaved {
  readonly __typename: 'CadenceSaved';
  readonly cadence: CadenceView;
}

/** Commands about the organisation. */
@Injectable()
export class OrganisationService {
  public constructor(
    private readonly organisations: OrganisationRepository,
    private readonly uow: UnitOfWork,
  ) {}

  public async update(
    actor: Actor,
    input: UpdateOrganisationInput,
  ): Promise<OrganisationSaved | Fields | StaleVersion | IdempotencyMismatch> {
    const decided = decideOrganisation(input);
    if (!decided.ok) return fieldProblems(decided.problems);
    return this.uow.run(
      { actor, action: 'organisation.updated', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const before = await this.organisations.lock(tx);
        if (!before) throw new Error('The organisation is missing');
        if (before.version !== input.version) return staleVersion(before.version);
        const organisation = await this.organisations.update(tx, decided.value);
        tx.record({
          subjectType: 'organisation',
          subjectId: '1',
          detail: { changed: Object.keys(decided.value) },
        });
        // Who has no hours of their own goes by the organisation's.
        if (decided.value.workingHours || decided.value.feedbackDueHours)
          tx.emit('cadence.changed', { version: organisation.version });
        return { __typename: 'OrganisationSaved' as const, organisation };
      },
    );
  }

  /** Sets when interviewers are reminded; every reminder still to come is planned anew. */
  public async updateCadence(
    actor: Actor,
    input: UpdateCadence,
  ): Promise<CadenceSaved | Fields | StaleVersion | IdempotencyMismatch> {
    const { version, idempotencyKey, ...wanted } = input;
    const decided = checkCadence(wanted);
    if (!decided.ok) return fieldProblems(decided.problems);
    return this.uow.run(
      { actor, action: 'cadence.updated', once: { key: idempotencyKey, input } },
      async (tx) => {
        const before = await this.organisations.lock(tx);
        if (!before) throw new Error('The organisation is missing');
        if (before.version !== version) return staleVersion(before.version);
        const cadence = await this.organisations.saveCadence(tx, decided.value);
        tx.record({ subjectType: 'organisation', subjectId: '1', detail: { cadence: wanted } });
        tx.emit('cadence.changed', { version: cadence.version });
        return { __typename: 'CadenceSaved' as const, cadence };
      },
    );
  }

  /** Makes the organisation when the server starts for the first time. */
  public async ensure(): Promise<void> {
    if (await this.organisations.find()) return;
    await this.uow.run({ actor: null, action: 'organisation.updated' }, async (tx) => {
      const made = await this.organisations.insert(tx, {
        name: 'Your organisation',
        timeZone: 'UTC',
        workingHours: [...DEFAULT_WORKING_HOURS],
      });
      tx.record({ subjectType: 'organisation', subjectId: '1', detail: { made } });
      return { made };
    });
  }
}

function decideOrganisation(input: UpdateOrganisationInput): Decided<OrganisationChange> {
  const name = typeof input.name === 'string' ? requiredLine('name', input.name, 200) : null;
  const hours = input.feedbackDueHours ?? null;
  const problems = [
    ...(name && !name.ok ? name.problems : []),
    ...(input.timeZone ? timeZoneProblems('timeZone', input.timeZone) : []),
    ...(input.workingHours ? workingHoursProblems('workingHours', input.workingHours) : []),
    ...(hours !== null && (hours < 1 || hours > 240)
      ? [
          {
            path: 'feedbackDueHours',
            code: 'OUT_OF_RANGE',
            message: 'Give a whole number from 1 to 240.',
          },
        ]
      : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...(name?.ok ? { name: name.value } : {}),
      ...(input.timeZone ? { timeZone: input.timeZone } : {}),
      ...(input.workingHours ? { workingHours: input.workingHours } : {}),
      ...(hours === null ? {} : { feedbackDueHours: hours }),
      ...(input.defaultSeal ? { defaultSeal: input.defaultSeal } : {}),
    },
  };
}

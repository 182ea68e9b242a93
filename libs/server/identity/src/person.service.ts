import { Injectable } from '@nestjs/common';
import { DEFAULT_WORKING_HOURS } from '@debrief/domain';
import {
  fieldProblems,
  newId,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type ProblemValue,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import type {
  InvitePersonInput,
  MakeSignInLinkInput,
  UpdateMeInput,
  UpdatePersonInput,
} from './identity.input';
import type { PersonView } from './person.mapper';
import { PersonRepository, type PersonChange } from './person.repository';
import { decideChange, decideNewPerson } from './person.rules';
import { SessionRepository } from './session.repository';
import { SignInLinkRepository, type LinkKind } from './sign-in-link.repository';
import { SignInLinkService, type MadeLink } from './sign-in-link.service';
import { TokenRepository } from './token.repository';

export interface PersonSaved {
  readonly __typename: 'PersonSaved';
  readonly person: PersonView;
}
export interface PersonInvited extends MadeLink {
  readonly __typename: 'PersonInvited';
  readonly person: PersonView;
}
export interface SignInLinkMade extends MadeLink {
  readonly __typename: 'SignInLinkMade';
}
export interface LastAdmin extends ProblemValue {
  readonly __typename: 'LastAdminProblem';
}
export interface EmailTaken extends ProblemValue {
  readonly __typename: 'EmailTakenProblem';
}

/** Commands about people. */
@Injectable()
export class PersonService {
  public constructor(
    private readonly people: PersonRepository,
    private readonly sessions: SessionRepository,
    private readonly linkRows: SignInLinkRepository,
    private readonly links: SignInLinkService,
    private readonly uow: UnitOfWork,
    private readonly tokens: TokenRepository,
  ) {}

  /** Makes the person, inactive until they take the invitation up. */
  public async invite(
    actor: Actor,
    input: InvitePersonInput,
  ): Promise<PersonInvited | Fields | EmailTaken | IdempotencyMismatch> {
    const decided = decideNewPerson(input);
    if (!decided.ok) return fieldProblems(decided.problems);
    const made: MadeLink[] = [];
    const result = await this.uow.run(
      { actor, action: 'person.invited', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const person = await this.people.insert(tx, {
          ...decided.value,
          id: newId(tx.now.getTime()),
          workingHours: DEFAULT_WORKING_HOURS,
          active: false,
        });
        if (!person) return emailTaken();
        made[0] = await this.links.make(tx, { kind: 'invite', personId: person.id });
        tx.record({ subjectType: 'person', subjectId: person.id, detail: { roles: person.roles } });
        tx.emit('person.invited', { personId: person.id });
        return { __typename: 'PersonInvited' as const, person };
      },
    );
    if (result.__typename !== 'PersonInvited') return result;
    // The token is stored nowhere, so a repeated request cannot get it back: it gets a link of its own.
    const link = made[0] ?? (await this.mintLink(actor, result.person.id, 'invite'));
    return { ...result, ...link };
  }

  public async makeLink(
    actor: Actor,
    input: MakeSignInLinkInput,
  ): Promise<SignInLinkMade | NotFound | IdempotencyMismatch> {
    const made: MadeLink[] = [];
    const result = await this.uow.run(
      { actor, action: 'sign_in_link.made', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const person = await this.people.lock(tx, input.personId);
        if (!person?.active || person.isService) return notFound('person');
        made[0] = await this.link(tx, person.id, 'sign_in');
        return { __typename: 'SignInLinkMade' as const };
      },
    );
    if (result.__typename !== 'SignInLinkMade') return result;
    return { ...result, ...(made[0] ?? (await this.mintLink(actor, input.personId, 'sign_in'))) };
  }

  /** A change of roles, or deactivation, ends every session of the person with the same commit; leaving ends their tokens too. */
  public async update(
    actor: Actor,
    input: UpdatePersonInput,
  ): Promise<PersonSaved | Fields | NotFound | StaleVersion | LastAdmin | IdempotencyMismatch> {
    const decided = decideChange(input);
    if (!decided.ok) return fieldProblems(decided.problems);
    const change: PersonChange = {
      ...decided.value,
      ...(typeof input.active === 'boolean' ? { active: input.active } : {}),
    };
    return this.uow.run(
      { actor, action: 'person.updated', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const admins = await this.people.lockActiveAdmins(tx);
        const person = await this.people.lock(tx, input.id);
        if (!person || person.isService) return notFound('person');
        if (person.version !== input.version) return staleVersion(person.version);
        if (losesLastAdmin(person, change, admins)) return lastAdmin();
        return this.write(tx, person, change);
      },
    );
  }

  /** Name, time zone and hours are one's own to change; roles are not. */
  public async updateMe(
    actor: Actor,
    input: UpdateMeInput,
  ): Promise<PersonSaved | Fields | StaleVersion | IdempotencyMismatch> {
    const decided = decideChange({
      name: input.name,
      timeZone: input.timeZone,
      workingHours: input.workingHours,
    });
    if (!decided.ok) return fieldProblems(decided.problems);
    return this.uow.run(
      { actor, action: 'person.updated', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const person = await this.people.lock(tx, actor.personId);
        if (!person) throw new Error(`The actor ${actor.personId} does not exist`);
        if (person.version !== input.version) return staleVersion(person.version);
        return this.write(tx, person, decided.value);
      },
    );
  }

  private async write(tx: Tx, before: PersonView, change: PersonChange): Promise<PersonSaved> {
    const person = await this.people.update(tx, before.id, change);
    const rolesChanged = [...before.roles].sort().join() !== [...person.roles].sort().join();
    const left = before.active && !person.active;
    if (rolesChanged || left) await this.sessions.deleteOfPerson(tx, person.id);
    if (left) {
      await this.linkRows.endOfPerson(tx, person.id);
      await this.tokens.revokeOfPerson(tx, person.id);
    }
    tx.record({
      subjectType: 'person',
      subjectId: person.id,
      detail: {
        changed: Object.keys(change),
        ...(rolesChanged ? { rolesBefore: before.roles, rolesAfter: person.roles } : {}),
        ...(before.active !== person.active ? { active: person.active } : {}),
      },
    });
    if (change.timeZone || change.workingHours || before.active !== person.active)
      tx.emit('person.changed', { personId: person.id });
    return { __typename: 'PersonSaved', person };
  }

  private async mintLink(actor: Actor, personId: string, kind: LinkKind): Promise<MadeLink> {
    const made: MadeLink[] = [];
    await this.uow.run({ actor, action: 'sign_in_link.made' }, async (tx) => {
      made[0] = await this.link(tx, personId, kind);
      return { kind };
    });
    const [link] = made;
    if (!link) throw new Error('A link was not made');
    return link;
  }

  private async link(tx: Tx, personId: string, kind: LinkKind): Promise<MadeLink> {
    tx.record({ subjectType: 'person', subjectId: personId, detail: { kind } });
    return this.links.make(tx, { kind, personId });
  }
}

function losesLastAdmin(
  person: PersonView,
  change: PersonChange,
  admins: readonly string[],
): boolean {
  const staysAdmin =
    (change.active ?? person.active) && (change.roles ?? person.roles).includes('admin');
  return !staysAdmin && admins.length === 1 && admins[0] === person.id;
}

function lastAdmin(): LastAdmin {
  return {
    __typename: 'LastAdminProblem',
    message: 'This is the last active admin. Make somebody else an admin first.',
  };
}

function emailTaken(): EmailTaken {
  return {
    __typename: 'EmailTakenProblem',
    message: 'This e-mail address belongs to somebody already.',
  };
}

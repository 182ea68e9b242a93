import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '@debrief/server-kernel';
import { OrganisationReader } from './organisation.reader';
import type { OrganisationView } from './organisation.repository';
import { permissionsOf } from './permissions';
import type { PersonView } from './person.mapper';
import { PersonReader } from './person.reader';
import { SessionRepository, type SessionView } from './session.repository';
import { SessionService } from './session.service';

export interface MeView {
  readonly person: PersonView;
  readonly sessionExpiresAt: Date;
  readonly organisation: OrganisationView;
  readonly can: string[];
}

/** Reads about the person who is signed in. */
@Injectable()
export class MeReader {
  public constructor(
    private readonly people: PersonReader,
    private readonly organisations: OrganisationReader,
    private readonly sessionRows: SessionRepository,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  /** Null when the session ended between the guard and here. */
  public async me(actor: Actor): Promise<MeView | null> {
    const [person, endsAt, organisation] = await Promise.all([
      this.people.byId(actor.personId),
      this.endOf(actor),
      this.organisations.current(),
    ]);
    if (!person || !endsAt) return null;
    return {
      person,
      sessionExpiresAt: endsAt,
      organisation,
      can: permissionsOf(person.roles),
    };
  }

  private async endOf(actor: Actor): Promise<Date | null> {
    if (actor.token) return actor.token.expiresAt;
    const session = await this.sessionRows.findById(actor.sessionId);
    return session && this.sessions.endsAt(session);
  }

  public async mySessions(actor: Actor): Promise<(SessionView & { readonly current: boolean })[]> {
    const now = this.clock.now();
    const found = await this.sessionRows.findLiveOf(
      actor.personId,
      now,
      this.sessions.usedSince(now),
    );
    return found.map((session) => ({ ...session, current: session.id === actor.sessionId }));
  }
}

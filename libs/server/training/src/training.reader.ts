import {
  certifiedUntil,
  type Eligibility,
  type RoundKind,
  type TrainingProgress,
} from '@debrief/domain';
import { Clock, Db, hasRole, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { FactsRepository, type CertificationRow, type SeatFact } from './facts.repository';
import { PathRepository, type EnrolmentRow, type PathRow, type PersonRow } from './path.repository';
import { askOf } from './training.sql';
import { progressOf, standingOf } from './training.standing';

export interface EnrolmentView extends EnrolmentRow {
  readonly path: PathRow;
  readonly progress: TrainingProgress;
  /** Rounds of the kind in a learning role, newest last. */
  readonly rounds: readonly SeatFact[];
}

export interface CertificationView extends Omit<CertificationRow, 'personId'> {
  readonly until: Date | null;
}

export interface MyTraining {
  readonly enrolments: readonly EnrolmentView[];
  readonly certifications: readonly CertificationView[];
  /** The paths that name the viewer as trainer. */
  readonly trains: readonly RoundKind[];
}

export interface EligibilityView extends Eligibility {
  readonly person: PersonRow;
  /** The running or last certification that may be taken back; null without one. */
  readonly certificationId: string | null;
}

const PEOPLE = `SELECT id, name, time_zone AS "timeZone" FROM person
  WHERE active AND NOT is_service AND ($1::uuid[] IS NULL OR id = ANY ($1)) ORDER BY name, id`;

/** Where people stand. Everything is worked out when it is asked. */
@Injectable()
export class TrainingReader {
  public constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly pathRows: PathRepository,
    private readonly facts: FactsRepository,
  ) {}

  public paths(): Promise<PathRow[]> {
    return this.pathRows.paths(askOf(this.db));
  }

  /** Kinds of rounds whose path names the actor as trainer. */
  public async trains(actor: Actor): Promise<RoundKind[]> {
    return (await this.paths())
      .filter(({ trainerIds }) => trainerIds.includes(actor.personId))
      .map(({ roundKind }) => roundKind);
  }

  public async mine(actor: Actor): Promise<MyTraining> {
    const paths = await this.paths();
    const kinds = [...new Set([...paths.map(({ roundKind }) => roundKind)])];
    const enrolments = await this.pathRows.enrolments(askOf(this.db), {
      personIds: [actor.personId],
    });
    const book = await this.facts.read(askOf(this.db), {
      personIds: [actor.personId],
      kinds,
      viewerId: actor.personId,
    });
    const byKind = new Map(paths.map((path) => [path.roundKind, path]));
    return {
      enrolments: this.views(enrolments, paths, book),
      certifications: book.certifications.map(({ personId, ...row }) => {
        const path = byKind.get(row.roundKind);
        return {
          ...row,
          until: path
            ? certifiedUntil(
                {
                  certifications: [row],
                  countedRounds: book.countedOf(personId, row.roundKind),
                },
                path,
              )
            : row.expiresAt,
        };
      }),
      trains: paths
        .filter(({ trainerIds }) => trainerIds.includes(actor.personId))
        .map(({ roundKind }) => roundKind),
    };
  }

  /** Everybody on the paths that the actor trains on; an admin sees all. */
  public async trainees(actor: Actor): Promise<EnrolmentView[]> {
    const paths = (await this.paths()).filter(
      ({ trainerIds }) => hasRole(actor, 'admin') || trainerIds.includes(actor.personId),
    );
    if (paths.length === 0) return [];
    const enrolments = await this.pathRows.enrolments(askOf(this.db), {
      pathIds: paths.map(({ id }) => id),
    });
    const book = await this.facts.read(askOf(this.db), {
      personIds: enrolments.map(({ person }) => person.id),
      kinds: paths.map(({ roundKind }) => roundKind),
      viewerId: actor.personId,
    });
    return this.views(enrolments, paths, book);
  }

  /** One of those, or the actor's own; null for any other. */
  public async enrolment(actor: Actor, id: string): Promise<EnrolmentView | null> {
    const seen = [...(await this.trainees(actor)), ...(await this.mine(actor)).enrolments];
    return seen.find((one) => one.id === id) ?? null;
  }

  /** What everybody active may do in rounds of this kind; of some people alone when they are named. */
  public async eligibility(
    actor: Actor,
    kind: RoundKind,
    personIds: readonly string[] | null = null,
  ): Promise<EligibilityView[]> {
    const ask = askOf(this.db);
    const people = await ask<PersonRow & Record<string, unknown>>('training.people', PEOPLE, [
      personIds,
    ]);
    const path = await this.pathRows.byKind(ask, kind);
    const enrolments = path ? await this.pathRows.enrolments(ask, { pathIds: [path.id] }) : [];
    const book = await this.facts.read(ask, {
      personIds: people.map(({ id }) => id),
      kinds: [kind],
      viewerId: actor.personId,
    });
    const now = this.clock.now();
    return people.map((person) => ({
      person,
      ...standingOf(person.id, kind, path, enrolments, book, now),
      certificationId:
        book
          .certificationsOf(person.id, kind)
          .filter(({ revokedAt }) => revokedAt === null)
          .at(-1)?.id ?? null,
    }));
  }

  /** Who may lead rounds of which of these kinds by themselves now, by person id; whoever may lead none is left out. */
  public async mayLead(
    actor: Actor | null,
    kinds: readonly RoundKind[],
  ): Promise<ReadonlyMap<string, ReadonlySet<RoundKind>>> {
    const ask = askOf(this.db);
    const people = await ask<PersonRow & Record<string, unknown>>('training.people', PEOPLE, [
      null,
    ]);
    const paths = await this.paths();
    const enrolments = await this.pathRows.enrolments(ask, { pathIds: paths.map(({ id }) => id) });
    const book = await this.facts.read(ask, {
      personIds: null,
      kinds,
      viewerId: actor?.personId ?? null,
    });
    const now = this.clock.now();
    return new Map(
      people.flatMap(({ id }): [string, ReadonlySet<RoundKind>][] => {
        const led = kinds.filter((kind) => {
          const path = paths.find(({ roundKind }) => roundKind === kind) ?? null;
          return standingOf(id, kind, path, enrolments, book, now).standing === 'may_lead';
        });
        return led.length > 0 ? [[id, new Set(led)]] : [];
      }),
    );
  }

  private views(
    enrolments: readonly EnrolmentRow[],
    paths: readonly PathRow[],
    book: Awaited<ReturnType<FactsRepository['read']>>,
  ): EnrolmentView[] {
    const now = this.clock.now();
    return enrolments.flatMap((enrolment) => {
      const path = paths.find(({ id }) => id === enrolment.pathId);
      if (!path) return [];
      return [
        {
          ...enrolment,
          path,
          progress: progressOf(path, enrolment, book, now),
          rounds: book
            .roundsOf(enrolment.person.id, path.roundKind)
            .filter(({ role }) => role === 'shadow' || role === 'reverse_shadow'),
        },
      ];
    });
  }
}

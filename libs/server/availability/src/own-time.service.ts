import { busyWordsProblems, checkOwnTime, tidyWords, type FieldProblem } from '@debrief/domain';
import {
  Clock,
  fieldProblems,
  hasRole,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { PersonAvailabilityModel, SaveAvailabilityInput } from './own-time.model';
import { OwnTimeRepository, type OwnTime, type OwnTimeRow } from './own-time.repository';
import { RulesStore } from './rules.store.repository';

interface Saved {
  readonly __typename: 'AvailabilitySaved';
}
type Refused = Fields | NotFound | StaleVersion;
export type SaveAvailability =
  (Saved & { readonly availability: PersonAvailabilityModel }) | Refused | IdempotencyMismatch;
export type AvailabilityFound =
  (PersonAvailabilityModel & { readonly __typename: 'PersonAvailability' }) | NotFound;

/** When people can be asked: everybody says so of themselves, recruiters and admins of anybody. */
@Injectable()
export class OwnTimeService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly rows: OwnTimeRepository,
    private readonly rules: RulesStore,
  ) {}

  public async of(actor: Actor, personId: string): Promise<AvailabilityFound> {
    if (!maySee(actor, personId)) return notFound('person');
    const [row, pauses] = await Promise.all([
      this.rows.one(personId),
      this.rows.pauses(personId, this.clock.now()),
    ]);
    if (!row) return notFound('person');
    const { id, name, timeZone, ...rest } = row;
    return { __typename: 'PersonAvailability', person: { id, name, timeZone }, ...rest, pauses };
  }

  public async mine(actor: Actor): Promise<PersonAvailabilityModel> {
    const found = await this.of(actor, actor.personId);
    if (found.__typename !== 'PersonAvailability') throw new Error('Nobody is signed in');
    return found;
  }

  public async save(actor: Actor, input: SaveAvailabilityInput): Promise<SaveAvailability> {
    const personId = input.personId ?? actor.personId;
    if (!maySee(actor, personId)) return notFound('person');
    const done = await this.uow.run<Saved | Refused>(
      { actor, action: 'availability.saved', once: { key: input.idempotencyKey, input } },
      (tx) => this.write(tx, actor, personId, input),
    );
    if (done.__typename !== 'AvailabilitySaved') return done;
    const found = await this.of(actor, personId);
    return found.__typename === 'PersonAvailability' ? { ...done, availability: found } : found;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    personId: string,
    input: SaveAvailabilityInput,
  ): Promise<Saved | Refused> {
    const known = await this.rows.lock(tx, personId);
    if (!known) return notFound('person');
    if (known.version !== input.version) return staleVersion(known.version);
    const time = timeOf(known, input);
    const problems = problemsOf(time, input, mayMark(actor));
    if (problems.length > 0) return fieldProblems(problems);
    const words = tidyWords({ ignore: time.ignoreWords, override: time.overrideWords });
    await this.rows.save(tx, personId, {
      ...time,
      ignoreWords: words.ignore,
      overrideWords: words.override,
    });
    if (mayMark(actor)) await this.rows.saveMarks(tx, personId, time);
    if (hoursMoved(known, time)) {
      await this.rows.saveHours(tx, personId, time);
      tx.emit('person.changed', { personId });
    }
    if (wordsMoved(known, { ...time, ignoreWords: words.ignore, overrideWords: words.override }))
      await this.rules.readCalendarsAgain(tx, personId);
    const { dayCap, weekCap, bufferBefore, bufferAfter, tags, senior } = time;
    tx.record({
      subjectType: 'person',
      subjectId: personId,
      // Neither words nor the reason of a leave: they are about somebody's life.
      detail: {
        dayCap,
        weekCap,
        bufferBefore,
        bufferAfter,
        tags,
        senior,
        pauses: time.pauses.length,
      },
    });
    return { __typename: 'AvailabilitySaved' };
  }
}

function maySee(actor: Actor, personId: string): boolean {
  return personId === actor.personId || mayMark(actor);
}

function mayMark(actor: Actor): boolean {
  return hasRole(actor, 'recruiter') || hasRole(actor, 'admin');
}

function timeOf(known: OwnTimeRow, input: SaveAvailabilityInput): OwnTime {
  return {
    timeZone: input.timeZone ?? known.timeZone,
    workingHours: input.workingHours,
    dayCap: input.dayCap ?? null,
    weekCap: input.weekCap ?? null,
    bufferBefore: input.bufferBefore ?? null,
    bufferAfter: input.bufferAfter ?? null,
    ignoreWords: input.ignoreWords,
    overrideWords: input.overrideWords,
    pauses: input.pauses,
    tags: [...new Set((input.tags ?? known.tags).map((tag) => tag.trim()))],
    senior: input.senior ?? known.senior,
  };
}

function problemsOf(
  time: OwnTime,
  input: SaveAvailabilityInput,
  mayMark: boolean,
): readonly FieldProblem[] {
  const marks = (['tags', 'senior'] as const).filter(
    (field) => !mayMark && (input[field] ?? null) !== null,
  );
  return [
    ...checkOwnTime(time),
    ...busyWordsProblems('words', { ignore: time.ignoreWords, override: time.overrideWords }),
    ...marks.map((path) => ({
      path,
      code: 'NOT_ALLOWED',
      message: 'Only recruiters and admins say this of somebody.',
    })),
  ];
}

function hoursMoved(known: OwnTimeRow, time: OwnTime): boolean {
  const text = (hours: OwnTime['workingHours']): string =>
    JSON.stringify(hours.map((one) => [one.weekday, one.startMinute, one.endMinute]));
  return known.timeZone !== time.timeZone || text(known.workingHours) !== text(time.workingHours);
}

function wordsMoved(
  known: OwnTimeRow,
  time: Pick<OwnTime, 'ignoreWords' | 'overrideWords'>,
): boolean {
  return (
    known.ignoreWords.join('\n') !== time.ignoreWords.join('\n') ||
    known.overrideWords.join('\n') !== time.overrideWords.join('\n')
  );
}

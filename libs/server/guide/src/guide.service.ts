import { addDays, calendarDayIn, isCalendarDay, type FieldProblem } from '@debrief/domain';
import {
  CONFIG,
  fieldProblems,
  newId,
  notFound,
  UnitOfWork,
  type Actor,
  type Config,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { GuideLink } from './guide.link';
import { GuideReader, type GuideView } from './guide.reader';
import { GuideRepository, type GuideLoop } from './guide.repository';

export interface MakeGuide {
  readonly loopId: string;
  /** As `2026-11-24`. */
  readonly onsiteOn: string;
  readonly expiresAt: Date;
  readonly idempotencyKey: string;
}
export interface GuideRequest {
  readonly guideId: string;
  readonly idempotencyKey: string;
}
interface Done {
  readonly loopId: string;
}
type Refused = Fields | NotFound;
export type MakeGuideResult =
  { readonly __typename: 'GuideMade'; readonly guide: GuideView } | Refused | IdempotencyMismatch;
export type SendGuideResult =
  { readonly __typename: 'GuideSent'; readonly guide: GuideView } | Refused | IdempotencyMismatch;
export type RevokeGuideResult =
  { readonly __typename: 'GuideRevoked'; readonly loopId: string } | NotFound | IdempotencyMismatch;

const FARTHEST_DAYS = 365;

/** Makes, sends and ends the link to a loop's guide. Never asks how the loop stands. */
@Injectable()
export class GuideService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly guides: GuideRepository,
    private readonly links: GuideLink,
    private readonly reader: GuideReader,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SMTP_URL'>,
  ) {}

  /** An earlier link of the loop ends with it. */
  public async make(actor: Actor, input: MakeGuide): Promise<MakeGuideResult> {
    const done = await this.uow.run<Done | Refused>(
      { actor, action: 'guide.made', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const loop = await this.guides.lockLoop(tx, actor, input.loopId);
        if (!loop) return notFound('loop');
        const today = calendarDayIn(tx.now, loop.timeZone);
        const problems = makeProblems(input, loop, today, tx.now);
        if (problems.length > 0) return fieldProblems(problems);
        await this.write(tx, actor, input, today);
        return { loopId: loop.id };
      },
    );
    return 'loopId' in done ? this.answer('GuideMade', actor, done.loopId) : done;
  }

  /** The mail leaves after this; it holds the link and nothing else of the loop. */
  public async send(actor: Actor, input: GuideRequest): Promise<SendGuideResult> {
    const done = await this.uow.run<Done | Refused>(
      { actor, action: 'guide.sent', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const found = await this.lock(tx, actor, input.guideId);
        if (!found) return notFound('guide');
        const problem = this.sendProblem(found, tx.now);
        if (problem) return fieldProblems([problem]);
        if (!(await this.guides.markSent(tx, input.guideId)))
          throw new Error(`Guide ${input.guideId} changed under its lock`);
        tx.record({ subjectType: 'guide', subjectId: input.guideId, loopId: found.loop.id });
        tx.emit('guide.sent', { guideId: input.guideId });
        return { loopId: found.loop.id };
      },
    );
    return 'loopId' in done ? this.answer('GuideSent', actor, done.loopId) : done;
  }

  /** The link opens nothing from now on. */
  public async revoke(actor: Actor, input: GuideRequest): Promise<RevokeGuideResult> {
    const done = await this.uow.run<Done | NotFound>(
      { actor, action: 'guide.revoked', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const found = await this.lock(tx, actor, input.guideId);
        if (!found) return notFound('guide');
        await this.guides.endOfLoop(tx, found.loop.id);
        tx.record({ subjectType: 'guide', subjectId: input.guideId, loopId: found.loop.id });
        return { loopId: found.loop.id };
      },
    );
    return 'loopId' in done ? { __typename: 'GuideRevoked', loopId: done.loopId } : done;
  }

  private async write(tx: Tx, actor: Actor, input: MakeGuide, today: string): Promise<void> {
    const { loopId, onsiteOn, expiresAt } = input;
    const ended = await this.guides.endOfLoop(tx, loopId);
    const id = newId(tx.now.getTime());
    const link = this.links.make(id);
    const madeBy = actor.personId;
    await this.guides.insert(tx, {
      id,
      loopId,
      startsOn: today,
      onsiteOn,
      expiresAt,
      madeBy,
      ...link,
    });
    tx.record({
      subjectType: 'guide',
      subjectId: id,
      loopId,
      detail: { onsiteOn, expiresAt: expiresAt.toISOString(), ...(ended ? { ended } : {}) },
    });
  }

  private async lock(
    tx: Tx,
    actor: Actor,
    guideId: string,
  ): Promise<{ readonly loop: GuideLoop; readonly expiresAt: Date } | null> {
    const named = await this.guides.live(tx, guideId);
    const loop = named && (await this.guides.lockLoop(tx, actor, named.loopId));
    // Read again under the lock: it may have been revoked while we waited.
    const live = loop && (await this.guides.live(tx, guideId));
    return live ? { loop, expiresAt: live.expiresAt } : null;
  }

  private sendProblem(
    { loop, expiresAt }: { readonly loop: GuideLoop; readonly expiresAt: Date },
    now: Date,
  ): FieldProblem | null {
    const path = 'guideId';
    if (loop.isMock || loop.erased) return noCandidate(path);
    if (expiresAt <= now)
      return { path, code: 'EXPIRED', message: 'This link has run out. Make a new one first.' };
    return this.config.SMTP_URL
      ? null
      : {
          path,
          code: 'NO_MAIL_SERVER',
          message: 'No mail server is set up. Copy the link and send it yourself.',
        };
  }

  private async answer<N extends 'GuideMade' | 'GuideSent'>(
    name: N,
    actor: Actor,
    loopId: string,
  ): Promise<{ readonly __typename: N; readonly guide: GuideView } | NotFound> {
    const guide = await this.reader.ofLoop(actor, loopId);
    if (!guide || '__typename' in guide) return notFound('guide');
    return { __typename: name, guide };
  }
}

function makeProblems(
  { onsiteOn, expiresAt }: MakeGuide,
  loop: GuideLoop,
  today: string,
  now: Date,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (loop.isMock || loop.erased) problems.push(noCandidate('loopId'));
  if (!isCalendarDay(onsiteOn))
    problems.push({ path: 'onsiteOn', code: 'INVALID_DAY', message: 'Give a day as 2026-11-24.' });
  else if (onsiteOn < today)
    problems.push({
      path: 'onsiteOn',
      code: 'PAST',
      message: 'That day is over where the candidate lives.',
    });
  else if (onsiteOn > addDays(today, FARTHEST_DAYS))
    problems.push({ path: 'onsiteOn', code: 'TOO_FAR', message: 'Choose a day within a year.' });
  if (expiresAt <= now)
    problems.push({
      path: 'expiresAt',
      code: 'PAST',
      message: 'Choose a time that is still to come.',
    });
  else if (calendarDayIn(expiresAt, loop.timeZone) > addDays(today, FARTHEST_DAYS))
    problems.push({ path: 'expiresAt', code: 'TOO_FAR', message: 'Choose a time within a year.' });
  return problems;
}

function noCandidate(path: string): FieldProblem {
  return { path, code: 'NO_CANDIDATE', message: 'There is no candidate to send a guide to.' };
}

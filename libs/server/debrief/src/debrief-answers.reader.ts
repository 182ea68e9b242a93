import { type Actor, type NotFound } from '@debrief/server-kernel';
import { LoopReader, type FeedbackLocked } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { Owing } from './debrief.problems';
import { DebriefReader } from './debrief.reader';
import type { DebriefView } from './debrief.views';

/** What was done to a debrief, before it is read again for the answer. */
interface Done<Name extends string> {
  readonly __typename: Name;
  readonly debriefId: string;
}

/** Answers of commands: the debrief as its reader may see it once the command is committed. */
@Injectable()
export class DebriefAnswers {
  public constructor(
    private readonly reader: DebriefReader,
    private readonly loops: LoopReader,
  ) {}

  public async of<Name extends string, Refused extends object>(
    actor: Actor,
    done: Done<Name> | Owing | Refused,
  ): Promise<
    | { readonly __typename: Name; readonly debrief: DebriefView }
    | Refused
    | FeedbackLocked
    | NotFound
  > {
    if (isOwing(done)) return this.locked(actor, done);
    if (!('debriefId' in done)) return done;
    const debrief = await this.reader.byId(actor, done.debriefId);
    return debrief.__typename === 'Debrief' ? { __typename: done.__typename, debrief } : debrief;
  }

  public locked(actor: Actor, { loopId }: Owing): Promise<FeedbackLocked> {
    return this.loops.locked(actor, loopId);
  }
}

function isOwing(done: object): done is Owing {
  return '__typename' in done && done.__typename === 'OwingProblem';
}

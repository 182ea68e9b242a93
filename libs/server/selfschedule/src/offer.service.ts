import { checkOffer, type FieldProblem, type OfferedChoice, type SelfOffer } from '@debrief/domain';
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
import { loopClosed, type LoopClosed } from '@debrief/server-loop';
import { Inject, Injectable } from '@nestjs/common';
import { OfferReader, type OfferView } from './offer.reader';
import { ProposalSource, type Proposed } from './proposal-source';
import { SelfScheduleLink } from './selfschedule.link';
import { SelfLinkRepository } from './selfschedule.repository';

export interface OfferSelfScheduling {
  readonly loopId: string;
  readonly stageId: string;
  readonly runId: string;
  readonly proposals: readonly number[];
  readonly expiresAt: Date;
  readonly cutoffHours: number;
  readonly message: string;
  readonly sendMail: boolean;
  readonly idempotencyKey: string;
}
export interface WithdrawSelfScheduling {
  readonly linkId: string;
  readonly idempotencyKey: string;
}
interface Done {
  readonly loopId: string;
}
type Refused = Fields | NotFound | LoopClosed;
export type OfferResult =
  | { readonly __typename: 'SelfSchedulingOffered'; readonly offer: OfferView }
  | Refused
  | IdempotencyMismatch;
export type WithdrawResult =
  | { readonly __typename: 'SelfSchedulingWithdrawn'; readonly loopId: string }
  | NotFound
  | IdempotencyMismatch;

/** Offers the candidate of a loop times to choose from, and ends such an offer. */
@Injectable()
export class OfferService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly links: SelfLinkRepository,
    private readonly tokens: SelfScheduleLink,
    private readonly proposals: ProposalSource,
    private readonly reader: OfferReader,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SMTP_URL'>,
  ) {}

  /** An earlier offer of the stage ends with it; what was booked by it stays booked. */
  public async offer(actor: Actor, input: OfferSelfScheduling): Promise<OfferResult> {
    const proposed = await this.proposals.of(actor, input);
    const done = await this.uow.run<Done | Refused>(
      { actor, action: 'selfschedule.offered', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const stage = await this.links.lockStage(tx, actor, input);
        if (!stage) return notFound('stage');
        if (!proposed) return notFound('schedule run');
        if (stage.closed) return loopClosed();
        if (stage.isMock || stage.erased) return fieldProblems([noCandidate()]);
        const noMail = this.mailProblem(input);
        const choices = choicesOf(proposed, input.proposals);
        const checked = checkOffer({ ...input, choices }, tx.now);
        if (!checked.ok || noMail.length > 0)
          return fieldProblems([...(checked.ok ? [] : checked.problems), ...noMail]);
        await this.write(tx, actor, input, checked.value);
        return { loopId: input.loopId };
      },
    );
    if (!('loopId' in done)) return done;
    const [offer] = await this.reader.offers(actor, done.loopId, input.stageId);
    return offer ? { __typename: 'SelfSchedulingOffered', offer } : notFound('offer');
  }

  /** The page looks like an unknown one from now on. */
  public async withdraw(actor: Actor, input: WithdrawSelfScheduling): Promise<WithdrawResult> {
    const done = await this.uow.run<Done | NotFound>(
      { actor, action: 'selfschedule.withdrawn', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const link = await this.links.lockManaged(tx, actor, input.linkId);
        if (!link) return notFound('offer');
        await this.links.end(tx, link.id);
        tx.record({ subjectType: 'self_link', subjectId: link.id, loopId: link.loopId });
        return { loopId: link.loopId };
      },
    );
    return 'loopId' in done ? { __typename: 'SelfSchedulingWithdrawn', loopId: done.loopId } : done;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    { loopId, stageId, runId, sendMail }: OfferSelfScheduling,
    offer: SelfOffer,
  ): Promise<void> {
    const ended = await this.links.endOfStage(tx, stageId);
    const id = newId(tx.now.getTime());
    await this.links.insert(tx, {
      id,
      loopId,
      stageId,
      runId,
      ...offer,
      ...this.tokens.make(id),
      offeredBy: actor.personId,
    });
    tx.record({
      subjectType: 'self_link',
      subjectId: id,
      loopId,
      detail: {
        choices: offer.choices.length,
        expiresAt: offer.expiresAt.toISOString(),
        ...(ended ? { ended } : {}),
      },
    });
    if (sendMail) tx.emit('selfschedule.offered', { linkId: id });
  }

  private mailProblem({ sendMail }: OfferSelfScheduling): FieldProblem[] {
    return sendMail && !this.config.SMTP_URL
      ? [
          {
            path: 'sendMail',
            code: 'NO_MAIL_SERVER',
            message: 'No mail server is set up. Offer without a mail and send the link yourself.',
          },
        ]
      : [];
  }
}

/** Each of the proposals named once, in the order named; unknown numbers are left out. */
function choicesOf(proposed: readonly Proposed[], named: readonly number[]): OfferedChoice[] {
  return [...new Set(named)].flatMap((index) => {
    const found = proposed.find((one) => one.index === index);
    return found ? [{ key: String(index), rounds: found.rounds }] : [];
  });
}

function noCandidate(): FieldProblem {
  return {
    path: 'loopId',
    code: 'NO_CANDIDATE',
    message: 'There is no candidate to offer times to.',
  };
}

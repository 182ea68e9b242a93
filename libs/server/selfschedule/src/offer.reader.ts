import {
  choiceEnd,
  choiceStart,
  type CandidateAnswerKind,
  type OfferedChoice,
} from '@debrief/domain';
import { Clock, hasRole, notFound, type Actor, type NotFound } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { CandidateAnswerRepository, type AnswerRow } from './answer.repository';
import { OfferRepository, type OfferRow } from './offer.repository';
import { SelfScheduleLink } from './selfschedule.link';

export interface AnswerView {
  readonly id: string;
  readonly kind: CandidateAnswerKind;
  readonly words: string;
  readonly at: Date;
  readonly windows: readonly { readonly startsAt: Date; readonly endsAt: Date }[];
}

/** An offer as those who run its loop see it. */
export interface OfferView extends Omit<OfferRow, 'tokenSealed' | 'choices'> {
  readonly url: string | null;
  readonly expired: boolean;
  readonly choices: readonly {
    readonly key: string;
    readonly startsAt: Date;
    readonly endsAt: Date;
    readonly booked: boolean;
  }[];
  readonly answers: readonly AnswerView[];
}

/** Reads of offers, for those who run the loop and for the mails about them. */
@Injectable()
export class OfferReader {
  public constructor(
    private readonly offersOf: OfferRepository,
    private readonly answers: CandidateAnswerRepository,
    private readonly links: SelfScheduleLink,
    private readonly clock: Clock,
  ) {}

  /** The newest offer of each stage. */
  public async ofLoop(actor: Actor, loopId: string): Promise<OfferView[] | NotFound> {
    return (await this.offersOf.manages(actor, loopId))
      ? this.offers(actor, loopId)
      : notFound('loop');
  }

  public async offers(actor: Actor, loopId: string, stageId?: string): Promise<OfferView[]> {
    const [rows, answers] = await Promise.all([
      this.offersOf.ofLoop(loopId),
      this.answers.ofLoop(loopId),
    ]);
    const plans = hasRole(actor, 'recruiter', 'admin');
    return rows
      .filter((row) => stageId === undefined || row.stageId === stageId)
      .map((row) =>
        this.view(
          row,
          answers.filter(({ linkId, kind }) => linkId === row.id && (plans || kind !== 'arrange')),
        ),
      );
  }

  /** The link for a mail to this candidate, and what goes with it; null when it would lead nowhere. */
  public async linkFor(linkId: string, candidateId: string) {
    const row = await this.offersOf.sealedFor(linkId, candidateId, this.clock.now());
    const url = row && this.links.url(linkId, row.tokenSealed);
    if (!row || !url) return null;
    const { expiresAt, message, stageName, rounds, plannerName } = row;
    return { url, expiresAt, message, stageName, rounds, plannerName };
  }

  /** Whom a mail with the link goes to. */
  public recipientOf(linkId: string) {
    return this.offersOf.recipient(linkId);
  }

  /** Whom a mail about an answer goes to. */
  public answeredTo(answerId: string) {
    return this.answers.about(answerId);
  }

  /** What such a mail says to this person; null when it is not theirs to know. */
  public answerFor(answerId: string, personId: string) {
    return this.offersOf.answerFor(answerId, personId);
  }

  private view(
    { tokenSealed, choices, ...row }: OfferRow,
    answers: readonly AnswerRow[],
  ): OfferView {
    return {
      ...row,
      url: this.links.url(row.id, tokenSealed),
      expired: row.state === 'open' && row.expiresAt <= this.clock.now(),
      choices: choices.map((choice) => timesOf(choice, row.bookedChoice)),
      answers: answers.map(({ id, kind, words, at, windows }) => ({
        id,
        kind,
        words,
        at,
        windows: windows.map(({ startsAt, endsAt }) => ({
          startsAt: new Date(startsAt),
          endsAt: new Date(endsAt),
        })),
      })),
    };
  }
}

function timesOf(choice: OfferedChoice, booked: string | null) {
  return {
    key: choice.key,
    startsAt: choiceStart(choice),
    endsAt: choiceEnd(choice),
    booked: choice.key === booked,
  };
}

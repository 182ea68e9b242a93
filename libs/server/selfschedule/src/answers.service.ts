import {
  cleanText,
  isValidTimeZone,
  ownTimes,
  requiredText,
  SELF_LIMITS,
  type AuditAction,
  type CandidateAnswerKind,
  type FieldProblem,
  type TypedStretch,
} from '@debrief/domain';
import { fieldProblems, UnitOfWork, type Tx } from '@debrief/server-kernel';
import { isTimeTaken } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { CandidateAnswerRepository, type NewAnswer } from './answer.repository';
import { bookingProblem, refusal, type AnswerRefusal } from './answer.rules';
import { SelfScheduleLink } from './selfschedule.link';
import { SelfScheduleReader } from './selfschedule.reader';
import { SelfLinkRepository, type SelfLinkRow } from './selfschedule.repository';
import { PanelRefused, StageBooking } from './stage-booking';

export type { AnswerRefusal } from './answer.rules';

export interface Choosing {
  readonly choice: string;
  /** Given from the page that changes a booking: the version of the offer that it showed. */
  readonly moving: number | null;
  readonly reason: string;
}

/** What came of an answer. Something that was done before counts as done. */
export type Answered =
  | { readonly __typename: 'Answered' }
  | { readonly __typename: AnswerRefusal }
  | { readonly __typename: 'FieldProblems'; readonly fields: readonly FieldProblem[] };

/** Answers of one kind that one link takes. */
const MOST_ANSWERS = 20;
const ANSWERED: Answered = { __typename: 'Answered' };

/** What a candidate does on their page. Nobody is signed in: the link is the actor. */
@Injectable()
export class SelfScheduleAnswers {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly links: SelfLinkRepository,
    private readonly reader: SelfScheduleReader,
    private readonly answers: CandidateAnswerRepository,
    private readonly booking: StageBooking,
    private readonly tokens: SelfScheduleLink,
  ) {}

  /** Books every round of a choice, or none; a booking that is there moves when it is asked to. */
  public async choose(token: string, asked: Choosing): Promise<Answered> {
    const reason = cleanText('reason', asked.reason.trim(), SELF_LIMITS.reasonLength);
    if (!reason.ok) return fieldProblems(reason.problems);
    let wanted: SelfLinkRow | null = null;
    try {
      return await this.act(
        token,
        asked.moving === null ? 'selfschedule.booked' : 'selfschedule.moved',
        async (tx, link) => {
          wanted = link;
          const { standing, ahead } = await this.reader.standingOf(tx, link);
          const refused = bookingProblem({ link, standing, ahead, asked });
          if (refused) return refusal(refused);
          const chosen = ahead.find(({ key }) => key === asked.choice);
          if (!chosen) return refusal('ChoiceTakenProblem');
          const { loopId, stageId } = link;
          const placed = await this.booking.place(tx, { loopId, stageId, rounds: chosen.rounds });
          if (placed === 'taken') return refusal('ChoiceTakenProblem');
          await this.links.settle(tx, link.id, { state: 'booked', choice: chosen.key });
          const kind = asked.moving === null ? 'booked' : 'moved';
          return this.note(tx, link, { kind, choice: chosen.key, words: reason.value });
        },
      ).then((done) => this.withoutTaken(done, wanted, asked.choice));
    } catch (error) {
      if (!isTimeTaken(error) && !(error instanceof PanelRefused)) throw error;
      return this.withoutTaken(refusal('ChoiceTakenProblem'), wanted, asked.choice);
    }
  }

  /** Takes the booking back, for a reason that those who plan the day read. */
  public async cancel(token: string, typed: string): Promise<Answered> {
    const reason = requiredText('reason', typed, SELF_LIMITS.reasonLength);
    if (!reason.ok) return fieldProblems(reason.problems);
    return this.act(token, 'selfschedule.cancelled', async (tx, link) => {
      const { standing } = await this.reader.standingOf(tx, link);
      if (standing.shows === 'cancelled') return refusal('AnsweredBeforeProblem');
      if (standing.shows !== 'booking') return refusal('NotBookedProblem');
      if (!standing.mayChange) return refusal('TooLateProblem');
      await this.booking.clear(tx, link);
      await this.links.settle(tx, link.id, { state: 'cancelled', choice: null });
      return this.note(tx, link, { kind: 'cancelled', words: reason.value });
    });
  }

  /** Stretches in which they could do it, in the zone of their page. Nothing else changes by it. */
  public async giveTimes(
    token: string,
    rows: readonly TypedStretch[],
    note: string,
  ): Promise<Answered> {
    const words = cleanText('note', note.trim(), SELF_LIMITS.noteLength);
    return this.act(token, 'selfschedule.times_given', async (tx, link) => {
      const times = ownTimes(rows, link.timeZone, tx.now);
      const problems = [...(times.ok ? [] : times.problems), ...(words.ok ? [] : words.problems)];
      if (!times.ok || !words.ok) return fieldProblems(problems);
      const windows = times.value.map(({ startsAt, endsAt }) => ({
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
      }));
      return this.add(tx, link, { kind: 'other_times', words: words.value, windows });
    });
  }

  /** Something to be arranged; only those who plan the day read it. */
  public async askToArrange(token: string, typed: string): Promise<Answered> {
    const words = requiredText('words', typed, SELF_LIMITS.noteLength);
    if (!words.ok) return fieldProblems(words.problems);
    return this.act(token, 'selfschedule.arrangement_asked', (tx, link) =>
      this.add(tx, link, { kind: 'arrange', words: words.value }),
    );
  }

  /** The zone in which the page tells its times. */
  public async chooseZone(token: string, zone: string): Promise<Answered> {
    if (!isValidTimeZone(zone))
      return fieldProblems([
        { path: 'zone', code: 'INVALID_ZONE', message: 'There is no such time zone. Choose one.' },
      ]);
    return this.act(token, 'selfschedule.zone_chosen', async (tx, link) => {
      if (link.timeZone === zone) return refusal('AnsweredBeforeProblem');
      await this.links.setZone(tx, link.id, zone);
      tx.record({ subjectType: 'self_link', subjectId: link.id, loopId: link.loopId });
      return ANSWERED;
    });
  }

  private async act(
    token: string,
    action: AuditAction,
    answer: (tx: Tx, link: SelfLinkRow) => Promise<Answered>,
  ): Promise<Answered> {
    const hash = this.tokens.hashOf(token);
    if (!hash) return refusal('GoneProblem');
    const done = await this.uow.run<Answered>(
      { actor: null, by: 'candidate', action },
      async (tx) => {
        const link = await this.links.lockByToken(tx, hash);
        if (!link) return refusal('GoneProblem');
        const { standing } = await this.reader.standingOf(tx, link);
        return standing.shows === 'nothing' ? refusal('GoneProblem') : answer(tx, link);
      },
    );
    if (done.__typename === 'IdempotencyMismatchProblem')
      throw new Error('An answer without a key cannot mismatch');
    return done.__typename === 'AnsweredBeforeProblem' ? ANSWERED : done;
  }

  /** An answer like the one before is the same form sent twice. */
  private async add(
    tx: Tx,
    link: SelfLinkRow,
    answer: Pick<NewAnswer, 'words' | 'windows'> & { readonly kind: CandidateAnswerKind },
  ): Promise<Answered> {
    const { latest, count } = await this.answers.latest(tx, link.id, answer.kind);
    const same = latest?.words === answer.words && spans(latest?.windows) === spans(answer.windows);
    if (same) return refusal('AnsweredBeforeProblem');
    return count >= MOST_ANSWERS ? refusal('TooManyProblem') : this.note(tx, link, answer);
  }

  private async note(
    tx: Tx,
    { id: linkId, loopId }: SelfLinkRow,
    answer: Omit<NewAnswer, 'linkId' | 'loopId'>,
  ): Promise<Answered> {
    const answerId = await this.answers.insert(tx, { linkId, loopId, ...answer });
    tx.record({
      subjectType: 'self_link',
      subjectId: linkId,
      loopId,
      detail: { answer: answerId, ...(answer.choice ? { choice: answer.choice } : {}) },
    });
    tx.emit('selfschedule.answered', { loopId, answerId });
    return ANSWERED;
  }

  private async withoutTaken(
    done: Answered,
    link: SelfLinkRow | null,
    choice: string,
  ): Promise<Answered> {
    if (done.__typename === 'ChoiceTakenProblem' && link?.choices.some(({ key }) => key === choice))
      await this.uow.keepBooks((tx) => this.links.markGone(tx, link.id, choice));
    return done;
  }
}

/** Text that is equal for equal stretches, whichever way their fields are ordered. */
function spans(windows: NewAnswer['windows']): string {
  return (windows ?? []).map(({ startsAt, endsAt }) => `${startsAt}/${endsAt}`).join();
}

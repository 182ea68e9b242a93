import { ContentReader } from '@debrief/server-blueprint';
import { ProcessorRegistry, RecurringWork, UnitOfWork } from '@debrief/server-kernel';
import { RoundQuestions } from '@debrief/server-loop';
import { QuestionFeedbackReader } from '@debrief/server-scorecard';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ExposureStore } from './exposure.store.repository';

const LOOK_AGAIN_MS = 60_000;
/** Rows of one statement. */
const AT_ONCE = 500;

/**
 * Writes the exposure ledger: what was chosen once its round has ended, what a filed scorecard shows
 * was asked. Repeating any of it changes nothing.
 */
@Injectable()
export class ExposureWork {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: ExposureStore,
    private readonly feedback: QuestionFeedbackReader,
    private readonly rounds: RoundQuestions,
    private readonly content: ContentReader,
  ) {}

  /** Every round that has ended since. */
  public async sweep(): Promise<void> {
    let written: number;
    do written = await this.uow.keepBooks((tx) => this.store.sweep(tx, AT_ONCE));
    while (written === AT_ONCE);
  }

  /** What the scorecard of a seat shows was asked, in any of its versions. */
  public async noteAsked(seatId: string): Promise<void> {
    const filed = await this.feedback.askedOn(seatId);
    const plan = filed && (await this.rounds.plans([filed.roundId])).get(filed.roundId);
    if (!filed || !plan) return;
    const kit = await this.content.kitByVersionId(plan.kitVersionId);
    const versions = new Map([
      ...kit.questions.map(({ key, id }) => [key, id] as const),
      ...[...plan.dropped, ...plan.chosen].map(({ key, versionId }) => [key, versionId] as const),
    ]);
    const questions = filed.keys.flatMap((key) => {
      const versionId = versions.get(key);
      return versionId ? [{ key, versionId }] : [];
    });
    if (questions.length === 0) return;
    await this.uow.keepBooks((tx) => this.store.asked(tx, { ...filed, questions }));
  }

  public async forgetUnless(roundId: string): Promise<void> {
    await this.uow.keepBooks((tx) => this.store.forgetUnless(tx, roundId));
  }
}

/** Where the work hears of what happened. */
@Injectable()
export class QuestionListeners implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly recurring: RecurringWork,
    private readonly work: ExposureWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('scorecard.submitted', ({ seatId }) => this.work.noteAsked(seatId));
    this.registry.on('scorecard.amended', ({ seatId }) => this.work.noteAsked(seatId));
    this.registry.on('round.scheduled', ({ roundId }) => this.work.forgetUnless(roundId));
    this.recurring.every('question exposure', LOOK_AGAIN_MS, () => this.work.sweep());
  }
}

import { decideChoice, isClosed, type QuestionBody, type RefusedQuestion } from '@debrief/domain';
import { ContentReader, type Versioned } from '@debrief/server-blueprint';
import {
  fieldProblems,
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
import { loopClosed, RoundQuestions, type LoopClosed } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { ChoiceReader, type QuestionChoice } from './choice.reader';
import { ChoiceRepository } from './choice.repository';
import { PolicyRepository, type StoredPolicy } from './policy.repository';
import type { ChooseQuestionsInput } from './question.input';

export interface QuestionsRefused extends ProblemValue {
  readonly __typename: 'QuestionsRefusedProblem';
  readonly refused: readonly RefusedQuestion[];
}
interface Written {
  readonly __typename: 'QuestionsChosen';
  readonly roundId: string;
}
export interface QuestionsChosen {
  readonly __typename: 'QuestionsChosen';
  readonly choice: QuestionChoice;
}
type Refused = Fields | NotFound | StaleVersion | LoopClosed | QuestionsRefused;
export type ChooseResult = QuestionsChosen | Refused | IdempotencyMismatch;

/** What is offered by key: the latest version, else the kit's where the bank has put it away. */
type Offered = ReadonlyMap<string, Versioned<QuestionBody>>;

/** Chooses the questions of a round. A repeat is refused whoever asks; cooling gives way to a reason. */
@Injectable()
export class ChoiceService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly rounds: RoundQuestions,
    private readonly choices: ChoiceRepository,
    private readonly policies: PolicyRepository,
    private readonly content: ContentReader,
    private readonly reader: ChoiceReader,
  ) {}

  public async choose(actor: Actor, input: ChooseQuestionsInput): Promise<ChooseResult> {
    const round = await this.rounds.choosable(actor, input.roundId);
    if (!round) return notFound('round');
    // Read before the transaction: inside one, a second connection could never be waited for safely.
    const [policy, offered] = await Promise.all([
      this.policies.current(),
      this.offered(round.kitVersionId, input),
    ]);
    const done = await this.uow.run<Written | Refused>(
      { actor, action: 'question.chosen', once: { key: input.idempotencyKey, input } },
      (tx) => this.attempt(tx, actor, input, policy, offered),
    );
    if (!('roundId' in done)) return done;
    const choice = await this.reader.open(actor, done.roundId);
    return choice.__typename === 'QuestionChoice'
      ? { __typename: 'QuestionsChosen', choice }
      : choice;
  }

  private async offered(kitVersionId: string, input: ChooseQuestionsInput): Promise<Offered> {
    const [latest, kit, plans] = await Promise.all([
      this.content.latestByKeys('question', input.keys),
      this.content.kitByVersionId(kitVersionId),
      this.rounds.plans([input.roundId]),
    ]);
    const chosen = plans.get(input.roundId)?.chosen ?? [];
    const pinned = await this.content.questionsByVersionIds(chosen.map((one) => one.versionId));
    return new Map(
      [...kit.questions, ...pinned.values(), ...latest.values()].map((one) => [one.key, one]),
    );
  }

  private async attempt(
    tx: Tx,
    actor: Actor,
    input: ChooseQuestionsInput,
    policy: StoredPolicy,
    offered: Offered,
  ): Promise<Written | Refused> {
    const round = await this.rounds.lock(tx, actor, input.roundId);
    if (!round) return notFound('round');
    if (isClosed(round.loopState)) return loopClosed();
    if (round.state === 'cancelled')
      return fieldProblems([
        { path: 'roundId', code: 'CANCELLED', message: 'This round does not take place.' },
      ]);
    if (round.version !== input.version) return staleVersion(round.version);
    const questions = [...new Set(input.keys)].flatMap((key) => offered.get(key) ?? []);
    const asked = { round, questions, policy, now: tx.now };
    const facts = await this.choices.lockedFacts(tx, actor, asked);
    const decided = decideChoice(
      { keys: input.keys, overrideReason: input.overrideReason ?? null },
      facts,
      round.chosen,
      { policy, now: tx.now, timeZone: actor.timeZone },
    );
    if (!decided.ok) return fieldProblems(decided.problems);
    const { refused, overridden, reason } = decided.value;
    if (refused.length > 0) return questionsRefused(refused);
    await this.rounds.replace(
      tx,
      round,
      questions.map(({ key, id }) => ({
        key,
        versionId: id,
        overrideReason: overridden.includes(key) ? reason : null,
      })),
    );
    tx.record({
      subjectType: 'round',
      subjectId: round.roundId,
      loopId: round.loopId,
      detail: { keys: input.keys, ...(overridden.length > 0 ? { overridden, reason } : {}) },
    });
    return { __typename: 'QuestionsChosen', roundId: round.roundId };
  }
}

function questionsRefused(refused: readonly RefusedQuestion[]): QuestionsRefused {
  const [first] = refused;
  const message =
    refused.length === 1 && first
      ? `${first.title} cannot be chosen. ${first.why}`
      : `${refused.length} questions cannot be chosen: ${refused.map(({ title }) => title).join(', ')}.`;
  return { __typename: 'QuestionsRefusedProblem', refused, message };
}

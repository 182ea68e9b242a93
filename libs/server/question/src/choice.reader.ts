import {
  choiceState,
  type QuestionBody,
  type QuestionChoiceState,
  type QuestionFacts,
  type RoundKind,
} from '@debrief/domain';
import {
  ContentReader,
  QuestionBank,
  type PinnedKit,
  type QuestionArgs,
  type Versioned,
} from '@debrief/server-blueprint';
import {
  Clock,
  notFound,
  type Actor,
  type Connection,
  type NotFound,
} from '@debrief/server-kernel';
import { RoundQuestions, type ChoosableRound, type RoundQuestionPlan } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { ChoiceRepository } from './choice.repository';
import { PolicyRepository } from './policy.repository';

export interface ChoiceQuestion extends QuestionChoiceState {
  readonly question: Versioned<QuestionBody>;
  readonly inKit: boolean;
  readonly chosen: boolean;
  readonly overrideReason: string | null;
}

export interface QuestionChoice {
  readonly __typename: 'QuestionChoice';
  readonly roundId: string;
  readonly roundName: string;
  readonly roundKind: RoundKind;
  readonly version: number;
  readonly chosen: readonly ChoiceQuestion[];
  readonly kit: readonly ChoiceQuestion[];
  readonly focus: readonly string[];
}

interface Desk {
  readonly round: ChoosableRound;
  readonly plan: RoundQuestionPlan;
  readonly kit: PinnedKit;
}

/** What may be chosen for a round, and why not. */
@Injectable()
export class ChoiceReader {
  public constructor(
    private readonly bank: QuestionBank,
    private readonly content: ContentReader,
    private readonly rounds: RoundQuestions,
    private readonly choices: ChoiceRepository,
    private readonly policies: PolicyRepository,
    private readonly clock: Clock,
  ) {}

  /** What is chosen and what the kit has. The latest version of a question is offered, else the kit's. */
  public async open(actor: Actor, roundId: string): Promise<QuestionChoice | NotFound> {
    const desk = await this.desk(actor, roundId);
    if (!desk) return notFound('round');
    const { round, plan, kit } = desk;
    const [latest, pinned] = await Promise.all([
      this.content.latestByKeys('question', kit.body.questionKeys),
      this.content.questionsByVersionIds(plan.chosen.map(({ versionId }) => versionId)),
    ]);
    const ofKit = kit.questions.map((question) => latest.get(question.key) ?? question);
    const ofChoice = plan.chosen.flatMap(({ versionId }) => pinned.get(versionId) ?? []);
    const judged = await this.judge(actor, desk, [...ofChoice, ...ofKit]);
    return {
      __typename: 'QuestionChoice',
      roundId: round.roundId,
      roundName: round.name,
      roundKind: round.kind,
      version: plan.version,
      chosen: judged.slice(0, ofChoice.length),
      kit: judged.slice(ofChoice.length),
      focus: kit.body.focusCompetencies,
    };
  }

  /** The bank as it stands for the round: its own kind unless another or a search is asked for. */
  public async candidates(
    actor: Actor,
    roundId: string,
    args: QuestionArgs,
  ): Promise<Connection<ChoiceQuestion>> {
    const desk = await this.desk(actor, roundId);
    if (!desk) return NOBODY;
    const page = await this.bank.page(args);
    const judged = await this.judge(
      actor,
      desk,
      page.edges.map(({ node }) => node),
    );
    return {
      pageInfo: page.pageInfo,
      edges: page.edges.flatMap(({ cursor }, index) => {
        const node = judged[index];
        return node ? [{ cursor, node }] : [];
      }),
    };
  }

  /** The questions that a round is asked from, by round: the chosen ones, else those of its kit. */
  public async asked(
    roundIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Versioned<QuestionBody>[]>> {
    const plans = await this.rounds.plans(roundIds);
    const chosen = [...plans.values()].flatMap((plan) => plan.chosen.map((one) => one.versionId));
    const pinned = await this.content.questionsByVersionIds(chosen);
    const found = await Promise.all(
      [...plans].map(async ([roundId, plan]) => {
        const own = plan.chosen.flatMap(({ versionId }) => pinned.get(versionId) ?? []);
        const questions =
          own.length > 0 ? own : (await this.content.kitByVersionId(plan.kitVersionId)).questions;
        return [roundId, questions] as const;
      }),
    );
    return new Map(found);
  }

  private async desk(actor: Actor, roundId: string): Promise<Desk | null> {
    const round = await this.rounds.choosable(actor, roundId);
    const plan = round && (await this.rounds.plans([roundId])).get(roundId);
    if (!round || !plan) return null;
    return { round, plan, kit: await this.content.kitByVersionId(round.kitVersionId) };
  }

  private async judge(
    actor: Actor,
    { round, plan, kit }: Desk,
    questions: readonly Versioned<QuestionBody>[],
  ): Promise<readonly ChoiceQuestion[]> {
    const moment = {
      policy: await this.policies.current(),
      now: this.clock.now(),
      timeZone: actor.timeZone,
    };
    const facts = await this.choices.facts(actor, { round, questions, ...moment });
    const byKey = new Map<string, QuestionFacts>(facts.map((one) => [one.key, one]));
    return questions.flatMap((question) => {
      const of = byKey.get(question.key);
      if (!of) return [];
      const chosen = plan.chosen.find(({ key }) => key === question.key);
      return [
        {
          ...choiceState(of, moment),
          question,
          inKit: kit.body.questionKeys.includes(question.key),
          chosen: chosen !== undefined,
          overrideReason: chosen?.overrideReason ?? null,
        },
      ];
    });
  }
}

const NOBODY: Connection<never> = {
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};

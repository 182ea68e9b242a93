import { QuestionListArgs } from '@debrief/server-blueprint';
import {
  Access,
  batchLoader,
  CurrentActor,
  type Actor,
  type Connection,
  type RequestContext,
} from '@debrief/server-kernel';
import { RoundModel } from '@debrief/server-loop';
import { Uuid } from '@debrief/server-kernel';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChoiceReader } from './choice.reader';
import { ChoiceService } from './choice.service';
import { ChooseQuestionsInput } from './question.input';
import { mapChoice, mapChoiceQuestion, mapPage } from './question.mapper';
import {
  ChoiceQuestionConnection,
  QuestionChoiceModel,
  RoundQuestionModel,
  type ChoiceQuestionModel,
} from './question.model';
import { ChooseQuestionsResult, QuestionChoiceResult } from './question-results.model';

/** What is asked in a round. */
@Resolver(() => QuestionChoiceModel)
export class ChoiceResolver {
  public constructor(
    private readonly choices: ChoiceReader,
    private readonly service: ChoiceService,
  ) {}

  @Query(() => QuestionChoiceResult, {
    name: 'questionChoice',
    description:
      'The questions of a round and what may be chosen for it; for who asks in it, recruiters and admins',
  })
  @Access({ who: 'signed_in' })
  public async choice(
    @CurrentActor() actor: Actor,
    @Args('roundId', { type: () => Uuid, description: 'The round to choose for' }) roundId: string,
  ) {
    const choice = await this.choices.open(actor, roundId);
    return choice.__typename === 'QuestionChoice' ? mapChoice(choice) : choice;
  }

  @ResolveField('candidates', () => ChoiceQuestionConnection, {
    description: 'The question bank as it stands for the round',
  })
  public async candidatesOf(
    @Parent() choice: QuestionChoiceModel,
    @CurrentActor() actor: Actor,
    @Args() args: QuestionListArgs,
  ): Promise<Connection<ChoiceQuestionModel>> {
    return mapPage(await this.choices.candidates(actor, choice.roundId, args), mapChoiceQuestion);
  }

  @Mutation(() => ChooseQuestionsResult, {
    description: 'Chooses the questions of a round; refuses what the candidate met or will meet',
  })
  @Access({ who: 'signed_in', audit: 'question.chosen' })
  public async chooseQuestions(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which questions, in which order' }) input: ChooseQuestionsInput,
  ) {
    const done = await this.service.choose(actor, input);
    return done.__typename === 'QuestionsChosen'
      ? { ...done, choice: mapChoice(done.choice) }
      : done;
  }
}

/** Adds its questions to a round. */
@Resolver(() => RoundModel)
export class RoundQuestionsResolver {
  public constructor(private readonly choices: ChoiceReader) {}

  @ResolveField('questions', () => [RoundQuestionModel], {
    description: 'What the round is asked from: the chosen questions, else those of its kit',
  })
  public async questionsOf(
    @Parent() round: RoundModel,
    @Context() context: RequestContext,
  ): Promise<RoundQuestionModel[]> {
    const asked = await batchLoader(
      context,
      'question.of_rounds',
      (ids) => this.choices.asked(ids),
      [],
    ).load(round.id);
    return asked.map(({ key, title, number }) => ({ key, title, version: number }));
  }
}

import {
  ContentReader,
  mapQuestion,
  QuestionBank,
  QuestionConnection,
  QuestionModel,
  RoundKindWord,
} from '@debrief/server-blueprint';
import type { RoundKind } from '@debrief/domain';
import {
  Access,
  CurrentActor,
  batchLoader,
  PageArgs,
  type Actor,
  type Connection,
  type RequestContext,
} from '@debrief/server-kernel';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LeakService } from './leak.service';
import { mapDrift, mapExposure, mapFound, mapLeak, mapPage } from './question.mapper';
import {
  LeakReportModel,
  QuestionDriftModel,
  QuestionExposureConnection,
  QuestionFacetsModel,
  QuestionStateModel,
  QuestionUseModel,
  type QuestionExposureModel,
} from './question.model';
import { BankArgs } from './question.input';
import { QuestionReader, type QuestionState } from './question.reader';

const NEVER_MET: QuestionState = {
  standing: 'free',
  why: 'Nothing speaks against asking it.',
  coolingUntil: null,
  timesMet: 0,
  lastMetAt: null,
  openReports: 0,
};

/** The bank, and how each of its questions stands. */
@Resolver(() => QuestionModel)
export class QuestionBankResolver {
  public constructor(
    private readonly questions: QuestionReader,
    private readonly bank: QuestionBank,
  ) {}

  @Query(() => QuestionConnection, {
    name: 'questions',
    description: 'The question bank by kind and title; with a search the best match first',
  })
  @Access({ who: 'signed_in', scope: 'content:read' })
  public async page(
    @CurrentActor() actor: Actor,
    @Args() args: BankArgs,
  ): Promise<Connection<QuestionModel>> {
    return mapPage(await this.questions.page(actor, args), mapFound);
  }

  @Query(() => QuestionFacetsModel, {
    name: 'questionFacets',
    description: 'What the bank can be filtered by, with counts',
  })
  @Access({ who: 'signed_in', scope: 'content:read' })
  public async facets(
    @Args('roundKind', {
      type: () => RoundKindWord,
      nullable: true,
      description: 'Count only questions for this kind of round',
    })
    roundKind?: RoundKind | null,
  ): Promise<QuestionFacetsModel> {
    const rows = await this.bank.facets({ roundKind });
    const of = (facet: string) =>
      rows.filter((row) => row.facet === facet).map(({ key, count }) => ({ key, count }));
    return { topics: of('topic'), difficulties: of('difficulty'), competencies: of('competency') };
  }

  @ResolveField('state', () => QuestionStateModel, {
    description: 'How often it was met and whether it may be asked, as you may know it',
  })
  public stateOf(
    @Parent() question: QuestionModel,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<QuestionState> {
    return batchLoader<QuestionState>(
      context,
      'question.states',
      (keys) => this.questions.states(actor, keys),
      NEVER_MET,
    ).load(question.key);
  }
}

/** The life of one question. */
@Resolver(() => QuestionUseModel)
export class QuestionUseResolver {
  public constructor(
    private readonly questions: QuestionReader,
    private readonly leaks: LeakService,
    private readonly content: ContentReader,
  ) {}

  @Query(() => QuestionUseModel, {
    nullable: true,
    name: 'questionUse',
    description: 'The life of a question; null when the bank has none with this key',
  })
  @Access({ who: 'signed_in' })
  public async use(
    @CurrentActor() actor: Actor,
    @Args('key', { type: () => String, description: 'Key of the question' }) key: string,
  ): Promise<QuestionUseModel | null> {
    const use = await this.questions.use(actor, key);
    return use && { ...use, question: mapQuestion(use.question) };
  }

  @ResolveField('exposures', () => QuestionExposureConnection, {
    description: 'Who met it when, newest first, on the loops that you may know of',
  })
  public async exposuresOf(
    @Parent() use: QuestionUseModel,
    @CurrentActor() actor: Actor,
    @Args() args: PageArgs,
  ): Promise<Connection<QuestionExposureModel>> {
    return mapPage(await this.questions.exposed(actor, use.key, args), mapExposure);
  }

  @ResolveField('drift', () => [QuestionDriftModel], {
    description:
      'Mean supported ratings by competency and quarter, from decided loops that you may read and at least five of them a quarter',
  })
  public async driftOf(
    @Parent() use: QuestionUseModel,
    @CurrentActor() actor: Actor,
  ): Promise<QuestionDriftModel[]> {
    const drift = await this.questions.drift(actor, use.key);
    const catalogue = await this.content.competencies(drift.map(({ competency }) => competency));
    return drift.map((line) => mapDrift(line, catalogue));
  }

  @ResolveField('leakReports', () => [LeakReportModel], {
    description: 'Reports of a leak, newest first; to who settles none, only their own',
  })
  public async leakReportsOf(
    @Parent() use: QuestionUseModel,
    @CurrentActor() actor: Actor,
  ): Promise<LeakReportModel[]> {
    return (await this.leaks.reports(actor, use.key)).map(mapLeak);
  }
}

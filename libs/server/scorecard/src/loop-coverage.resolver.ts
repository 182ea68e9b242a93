import { CompetencyModel, competencyOf, ContentReader } from '@debrief/server-blueprint';
import { needScope, type RequestContext } from '@debrief/server-kernel';
import { LoopProgressModel } from '@debrief/server-loop';
import {
  Context,
  Field,
  Float,
  Int,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CoverageReader } from './coverage.reader';
import { coverageLoader } from './scorecard.loader';

@ObjectType('CoverageLine', {
  description: 'How well one weighted competency is covered by independent assessors',
})
export class CoverageLineModel {
  @Field(() => CompetencyModel, { description: 'The covered competency' })
  public competency!: CompetencyModel;
  @Field(() => Float, { description: 'Its share of the blueprint’s whole' })
  public weight!: number;
  @Field(() => Int, { description: 'Assessors that the blueprint asks for' })
  public need!: number;
  @Field(() => Int, {
    description: 'Independent people with a supported rating, on the stages open to you',
  })
  public have!: number;
  @Field(() => Int, {
    description: 'Further people who still have to file on a round that rates it',
  })
  public planned!: number;
}

/** Adds the coverage ledger to a loop’s progress; a progress is only ever given to who owes nothing. */
@Resolver(() => LoopProgressModel)
export class LoopCoverageResolver {
  public constructor(
    private readonly coverages: CoverageReader,
    private readonly content: ContentReader,
  ) {}

  @ResolveField('coverage', () => [CoverageLineModel], {
    description: 'The coverage ledger, in the blueprint’s order',
  })
  public async coverageOf(
    @Parent() progress: LoopProgressModel,
    @Context() context: RequestContext,
  ): Promise<CoverageLineModel[]> {
    needScope(context, 'feedback:read');
    const lines = await coverageLoader(context, this.coverages).load(progress);
    const catalogue = await this.content.competencies(lines.map(({ competency }) => competency));
    return lines.map((line) => ({ ...line, competency: competencyOf(catalogue, line.competency) }));
  }
}

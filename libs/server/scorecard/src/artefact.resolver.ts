import { StoredFileModel, type StoredFileView } from '@debrief/server-hiring';
import {
  Access,
  batchLoader,
  CurrentActor,
  MaybeActor,
  NotFoundProblemModel,
  Uuid,
  type Actor,
  type RequestContext,
} from '@debrief/server-kernel';
import {
  Args,
  Context,
  createUnionType,
  Field,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { ArtefactReader } from './artefact.reader';
import { ArtefactService } from './artefact.service';
import { FiledScorecardModel } from './scorecard.model';
import { ScorecardSheetModel } from './sheet.model';

@InputType('RemoveArtefactInput', { description: 'An artefact of your own that is to go' })
export class RemoveArtefactInput {
  @Field(() => Uuid, { description: 'Id of the artefact that is to go' })
  public id!: string;
}

@ObjectType('ArtefactRemoved', { description: 'The artefact is gone, and soon its bytes are' })
export class ArtefactRemovedModel {
  @Field(() => Uuid, { description: 'Id of the artefact that went' })
  public id!: string;
}

export const RemoveArtefactResult = createUnionType({
  name: 'RemoveArtefactResult',
  description: 'That the artefact is gone, or that there is none that you could remove',
  types: () => [ArtefactRemovedModel, NotFoundProblemModel] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});

/** Adds the artefacts of a seat to its author's form and to the scorecard filed from it. */
@Resolver(() => ScorecardSheetModel)
export class SheetArtefactsResolver {
  public constructor(
    private readonly reader: ArtefactReader,
    private readonly service: ArtefactService,
  ) {}

  @ResolveField(() => [StoredFileModel], {
    description: 'What you attached to the notes of this seat, oldest first',
  })
  public artefacts(
    @Parent() sheet: ScorecardSheetModel,
    @Context() context: RequestContext,
    @MaybeActor() actor: Actor | null,
  ) {
    return artefactsOf(context, this.reader, actor, sheet.seatId);
  }

  @Mutation(() => RemoveArtefactResult, {
    description: 'Removes an artefact of your own, until its scorecard is filed',
  })
  @Access({ who: 'signed_in', audit: 'file.removed', scope: 'feedback:write' })
  public removeArtefact(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which artefact' }) input: RemoveArtefactInput,
  ) {
    return this.service.remove(actor, input.id);
  }
}

@Resolver(() => FiledScorecardModel)
export class FiledArtefactsResolver {
  public constructor(private readonly reader: ArtefactReader) {}

  @ResolveField(() => [StoredFileModel], {
    description: 'What was attached to the notes of this scorecard, oldest first',
  })
  public artefacts(
    @Parent() card: FiledScorecardModel,
    @Context() context: RequestContext,
    @MaybeActor() actor: Actor | null,
  ) {
    return artefactsOf(context, this.reader, actor, card.seatId);
  }
}

async function artefactsOf(
  context: RequestContext,
  reader: ArtefactReader,
  actor: Actor | null,
  seatId: string,
): Promise<readonly StoredFileView[]> {
  if (!actor) return [];
  const loader = batchLoader<readonly StoredFileView[]>(
    context,
    'scorecard.artefacts',
    (ids) => reader.ofSeats(actor, ids),
    [],
  );
  return loader.load(seatId);
}

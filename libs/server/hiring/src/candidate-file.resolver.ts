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
import { CandidateFileReader, type StoredFileView } from './candidate-file.reader';
import { CandidateFileService } from './candidate-file.service';
import { CandidateModel, CandidateRefModel } from './candidate.model';
import { StoredFileModel } from './stored-file.model';

@InputType('RemoveFileInput', { description: 'A file of a candidate that is to go' })
export class RemoveFileInput {
  @Field(() => Uuid, { description: 'Id of the file that is to go' })
  public id!: string;
}

@ObjectType('FileRemoved', { description: 'The file is gone, and soon its bytes are' })
export class FileRemovedModel {
  @Field(() => Uuid, { description: 'Id of the file that went' })
  public id!: string;
}

export const RemoveFileResult = createUnionType({
  name: 'RemoveFileResult',
  description: 'That the file is gone, or that there is none for you',
  types: () => [FileRemovedModel, NotFoundProblemModel] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});

@Resolver(() => CandidateModel)
export class CandidateFilesResolver {
  public constructor(
    private readonly reader: CandidateFileReader,
    private readonly service: CandidateFileService,
  ) {}

  @ResolveField(() => [StoredFileModel], {
    description: 'What the candidate handed in, oldest first',
  })
  public files(
    @Parent() candidate: CandidateModel,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ) {
    return filesLoader(context, this.reader, actor).load(candidate.id);
  }

  @Mutation(() => RemoveFileResult, { description: 'Removes a file of a candidate for good' })
  @Access({ who: ['recruiter', 'admin'], audit: 'file.removed', scope: 'hiring:write' })
  public removeFile(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which file' }) input: RemoveFileInput,
  ) {
    return this.service.remove(actor, input.id);
  }
}

@Resolver(() => CandidateRefModel)
export class CandidateRefFilesResolver {
  public constructor(private readonly reader: CandidateFileReader) {}

  @ResolveField(() => [StoredFileModel], {
    description:
      'What the candidate handed in, oldest first: for those who run their loops or have a seat on one; empty for others',
  })
  public async files(
    @Parent() candidate: CandidateRefModel,
    @Context() context: RequestContext,
    @MaybeActor() actor: Actor | null,
  ): Promise<readonly StoredFileView[]> {
    return actor ? filesLoader(context, this.reader, actor).load(candidate.id) : [];
  }
}

function filesLoader(context: RequestContext, reader: CandidateFileReader, actor: Actor) {
  return batchLoader<readonly StoredFileView[]>(
    context,
    'hiring.files',
    (ids) => reader.ofCandidates(actor, ids),
    [],
  );
}

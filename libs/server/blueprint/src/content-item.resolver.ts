import type { ContentChange } from '@debrief/domain';
import {
  Access,
  batchLoader,
  CurrentActor,
  type Actor,
  type RequestContext,
} from '@debrief/server-kernel';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { toBodyView, type BodyView } from './content-body.mapper';
import { ContentBodyModel } from './content-body.model';
import {
  ContentDiffArgs,
  ContentDraftArgs,
  ContentItemArgs,
  ContentItemsArgs,
  PreviewContentInput,
} from './content-edit.input';
import {
  CompetencyEntryModel,
  ContentChangeModel,
  ContentItemModel,
  ContentPreviewModel,
  ContentVersionInfoModel,
} from './content-item.model';
import { ContentItemReader } from './content-item.reader';
import { ContentPublishService } from './content-publish.service';

const READ = 'content:read';

/** Content as its editors see it: items, versions, bodies and differences. */
@Resolver(() => ContentItemModel)
export class ContentItemResolver {
  public constructor(
    private readonly reader: ContentItemReader,
    private readonly publishing: ContentPublishService,
  ) {}

  @Query(() => [ContentItemModel], { description: 'Content in its latest versions, by title' })
  @Access({ who: 'signed_in', scope: READ })
  public contentItems(
    @CurrentActor() actor: Actor,
    @Args() args: ContentItemsArgs,
  ): Promise<ContentItemModel[]> {
    return this.reader.items(actor, args);
  }

  @Query(() => ContentItemModel, {
    nullable: true,
    description: 'One piece of content, also from the archive; null when there is none',
  })
  @Access({ who: 'signed_in', scope: READ })
  public contentItem(
    @CurrentActor() actor: Actor,
    @Args() { type, key }: ContentItemArgs,
  ): Promise<ContentItemModel | null> {
    return this.reader.item(actor, type, key);
  }

  @ResolveField(() => [ContentVersionInfoModel], { description: 'Its versions, newest first' })
  public versions(
    @Parent() item: ContentItemModel,
    @Context() context: RequestContext,
  ): Promise<ContentVersionInfoModel[]> {
    return batchLoader<ContentVersionInfoModel[]>(
      context,
      'content.versions',
      (ids) => this.reader.versions(ids),
      [],
    ).load(item.itemId);
  }

  @Query(() => ContentBodyModel, {
    nullable: true,
    description: 'The body of a version for its editor; null when there is none',
  })
  @Access({ who: 'signed_in', scope: READ })
  public async contentDraftOf(
    @CurrentActor() actor: Actor,
    @Args() { type, key, version }: ContentDraftArgs,
  ): Promise<BodyView | null> {
    const given = await this.reader.body(actor, type, key, version ?? null);
    return given ? toBodyView(given) : null;
  }

  @Query(() => [ContentChangeModel], { description: 'How two versions of an item differ' })
  @Access({ who: 'signed_in', scope: READ })
  public contentDiff(
    @CurrentActor() actor: Actor,
    @Args() { type, key, from, to }: ContentDiffArgs,
  ): Promise<ContentChange[]> {
    return this.reader.diff(actor, { type, key }, from, to);
  }

  @Query(() => ContentPreviewModel, {
    description: 'What publishing a body would do: differences, problems and whom it reaches',
  })
  @Access({ who: ['admin', 'recruiter'], scope: 'content:write' })
  public previewContent(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The body to try out' }) input: PreviewContentInput,
  ): Promise<ContentPreviewModel> {
    return this.publishing.preview(actor, input);
  }

  @Query(() => [CompetencyEntryModel], { description: 'Everything that can be rated, by key' })
  @Access({ who: 'signed_in', scope: READ })
  public competencies(@CurrentActor() actor: Actor): Promise<CompetencyEntryModel[]> {
    return this.reader.competencies(actor);
  }
}

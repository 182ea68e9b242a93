import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CompetencyService } from './competency.service';
import { ContentArchiveService } from './content-archive.service';
import {
  ArchiveContentInput,
  ImportContentInput,
  PublishContentInput,
  SaveCompetencyInput,
} from './content-edit.input';
import { ContentFileService } from './content-file.service';
import { ContentPublishService } from './content-publish.service';
import {
  ArchiveContentResult,
  ImportContentResult,
  PublishContentResult,
  RestoreContentResult,
  SaveCompetencyResult,
} from './content-results.model';

const SCOPE = 'content:write';

/** Whoever edits content; see {@link ContentItemResolver} for what they look at. */
@Resolver()
export class ContentEditResolver {
  public constructor(
    private readonly publishing: ContentPublishService,
    private readonly archive: ContentArchiveService,
    private readonly catalogue: CompetencyService,
    private readonly files: ContentFileService,
  ) {}

  @Mutation(() => PublishContentResult, {
    description: 'Publishes a body as the next version; running loops keep the one they pin',
  })
  @Access({ who: ['admin', 'recruiter'], audit: 'content.published', scope: SCOPE })
  public publishContent(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The body and the version it was edited from' })
    input: PublishContentInput,
  ) {
    return this.publishing.publish(actor, input);
  }

  @Mutation(() => ArchiveContentResult, {
    description: 'Puts an item into the archive: kept for what pins it, offered nowhere',
  })
  @Access({ who: ['admin', 'recruiter'], audit: 'content.archived', scope: SCOPE })
  public archiveContent(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The item that is to go' }) input: ArchiveContentInput,
  ) {
    return this.archive.archive(actor, input);
  }

  @Mutation(() => RestoreContentResult, { description: 'Takes an item out of the archive' })
  @Access({ who: ['admin', 'recruiter'], audit: 'content.restored', scope: SCOPE })
  public restoreContent(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The item that is to come back' }) input: ArchiveContentInput,
  ) {
    return this.archive.restore(actor, input);
  }

  @Mutation(() => SaveCompetencyResult, {
    description: 'Adds a competency, or gives one another name and description',
  })
  @Access({ who: ['admin', 'recruiter'], audit: 'content.published', scope: SCOPE })
  public saveCompetency(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The competency as it is to be' }) input: SaveCompetencyInput,
  ) {
    return this.catalogue.save(actor, input);
  }

  @Mutation(() => ImportContentResult, {
    description:
      'Takes a content file in, all of it or nothing; on a dry run says what it would do',
  })
  @Access({ who: ['admin', 'recruiter'], audit: 'content.imported', scope: SCOPE })
  public importContent(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The file' }) input: ImportContentInput,
  ) {
    return this.files.import(actor, input);
  }
}

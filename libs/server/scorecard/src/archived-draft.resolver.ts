import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RecoverDraftInput } from './archived-draft.input';
import { ArchivedDraftModel, RecoverDraftResult } from './archived-draft.model';
import { ArchivedDraftService } from './archived-draft.service';

@Resolver()
export class ArchivedDraftResolver {
  public constructor(private readonly drafts: ArchivedDraftService) {}

  @Access({ who: 'signed_in' })
  @Query(() => [ArchivedDraftModel], {
    description: 'What you were writing when your seat ended, newest first, at most 200',
  })
  public archivedDrafts(
    @CurrentActor() actor: Actor,
    @Args('all', {
      defaultValue: false,
      description:
        'For admins: those of everybody, without what they say; ignored for anybody else',
    })
    all: boolean,
  ): Promise<ArchivedDraftModel[]> {
    return this.drafts.list(actor, all);
  }

  @Access({ who: ['admin'], audit: 'draft.recovered' })
  @Mutation(() => RecoverDraftResult, {
    description: 'Gives an archived draft back to its author, unread, on another seat of theirs',
  })
  public recoverDraft(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The draft and where it is to go' }) input: RecoverDraftInput,
  ): Promise<typeof RecoverDraftResult> {
    return this.drafts.recover(actor, input);
  }
}

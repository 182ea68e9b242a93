import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  MyNotificationsModel,
  SetNotificationInput,
  SetNotificationResult,
} from './notification.model';
import { NotificationService } from './notification.service';

@Resolver()
export class NotificationResolver {
  public constructor(private readonly notifications: NotificationService) {}

  @Query(() => MyNotificationsModel, { description: 'Which mails you are sent' })
  @Access({ who: 'signed_in' })
  public myNotifications(@CurrentActor() actor: Actor) {
    return this.notifications.mine(actor);
  }

  @Mutation(() => SetNotificationResult, {
    description: 'Switches one kind of mail on or off for you',
  })
  @Access({ who: 'signed_in', audit: 'notifications.updated' })
  public setNotification(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The kind and whether you want it' }) input: SetNotificationInput,
  ) {
    return this.notifications.set(actor, input);
  }
}

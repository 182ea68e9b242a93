import { Access, CurrentActor, Uuid, type Actor, type Connection } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EndpointService } from './endpoint.service';
import { ReplayService } from './replay.service';
import {
  CreateWebhookInput,
  RemoveWebhookInput,
  ReplayFailedDeliveriesInput,
  ReplayWebhookDeliveryInput,
  RotateWebhookSecretInput,
  SendWebhookPingInput,
  UpdateWebhookInput,
  WebhookDeliveryArgs,
} from './webhook.input';
import {
  CreateWebhookResult,
  RemoveWebhookResult,
  ReplayFailedDeliveriesResult,
  ReplayWebhookDeliveryResult,
  RotateWebhookSecretResult,
  SendWebhookPingResult,
  UpdateWebhookResult,
} from './webhook-results.model';
import {
  WebhookDeliveryConnection,
  WebhookEndpointModel,
  WebhookEventInfoModel,
  type WebhookDeliveryModel,
} from './webhook.model';
import { WebhookReader } from './webhook.reader';

const SCOPE = 'webhooks:manage';

@Resolver()
export class WebhookResolver {
  public constructor(
    private readonly reader: WebhookReader,
    private readonly endpoints: EndpointService,
    private readonly replays: ReplayService,
  ) {}

  @Query(() => [WebhookEndpointModel], {
    description:
      'Endpoints that are told of news. Their figures leave out what is sealed to you on loops you owe on',
  })
  @Access({ who: ['admin'], scope: SCOPE })
  public webhookEndpoints(@CurrentActor() actor: Actor): Promise<WebhookEndpointModel[]> {
    return this.reader.all(actor);
  }

  @Query(() => WebhookEndpointModel, {
    nullable: true,
    description: 'One endpoint; null when there is none of this id',
  })
  @Access({ who: ['admin'], scope: SCOPE })
  public webhookEndpoint(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'Id of the endpoint wanted' }) id: string,
  ): Promise<WebhookEndpointModel | null> {
    return this.reader.endpoint(actor, id);
  }

  @Query(() => [WebhookEventInfoModel], { description: 'The events that one can subscribe to' })
  @Access({ who: ['admin'], scope: SCOPE })
  public webhookEvents(): WebhookEventInfoModel[] {
    return this.reader.events();
  }

  @Query(() => WebhookDeliveryConnection, {
    description:
      'What was and is to be sent to an endpoint, newest first; news that is sealed to you is left out',
  })
  @Access({ who: ['admin'], scope: SCOPE })
  public webhookDeliveries(
    @CurrentActor() actor: Actor,
    @Args() args: WebhookDeliveryArgs,
  ): Promise<Connection<WebhookDeliveryModel>> {
    return this.reader.page(actor, args);
  }

  @Mutation(() => CreateWebhookResult, {
    description: 'Sets up an endpoint; you become its owner, and its news obeys your seals',
  })
  @Access({ who: ['admin'], audit: 'webhook.created', scope: SCOPE })
  public async createWebhook(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Where, what for and what' }) input: CreateWebhookInput,
  ) {
    return this.reader.withEndpoint(actor, await this.endpoints.create(actor, input));
  }

  @Mutation(() => UpdateWebhookResult, { description: 'Changes, pauses or resumes an endpoint' })
  @Access({ who: ['admin'], audit: 'webhook.updated', scope: SCOPE })
  public async updateWebhook(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which endpoint and how' }) input: UpdateWebhookInput,
  ) {
    return this.reader.withEndpoint(actor, await this.endpoints.update(actor, input));
  }

  @Mutation(() => RotateWebhookSecretResult, {
    description: 'Replaces the secret that signs; the old one is worth nothing from then on',
  })
  @Access({ who: ['admin'], audit: 'webhook.updated', scope: SCOPE })
  public async rotateWebhookSecret(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which endpoint' }) input: RotateWebhookSecretInput,
  ) {
    return this.reader.withEndpoint(actor, await this.endpoints.rotate(actor, input));
  }

  @Mutation(() => RemoveWebhookResult, { description: 'Takes an endpoint away for good' })
  @Access({ who: ['admin'], audit: 'webhook.removed', scope: SCOPE })
  public removeWebhook(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which endpoint goes' }) input: RemoveWebhookInput,
  ) {
    return this.endpoints.remove(actor, input);
  }

  @Mutation(() => SendWebhookPingResult, {
    description: 'Tries an endpoint with a ping, which nobody needs to subscribe to',
  })
  @Access({ who: ['admin'], audit: 'webhook.replayed', scope: SCOPE })
  public async sendWebhookPing(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which endpoint is tried' }) input: SendWebhookPingInput,
  ) {
    return this.reader.withDelivery(actor, await this.endpoints.ping(actor, input));
  }

  @Mutation(() => ReplayWebhookDeliveryResult, { description: 'Sends one delivery anew' })
  @Access({ who: ['admin'], audit: 'webhook.replayed', scope: SCOPE })
  public async replayWebhookDelivery(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which delivery' }) input: ReplayWebhookDeliveryInput,
  ) {
    return this.reader.withDelivery(actor, await this.replays.one(actor, input));
  }

  @Mutation(() => ReplayFailedDeliveriesResult, {
    description: 'Sends anew what failed at an endpoint since an instant',
  })
  @Access({ who: ['admin'], audit: 'webhook.replayed', scope: SCOPE })
  public replayFailedDeliveries(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which endpoint, since when' })
    input: ReplayFailedDeliveriesInput,
  ) {
    return this.replays.failed(actor, input);
  }
}

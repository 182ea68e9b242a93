import type { WebhookName } from '@debrief/domain';
import { DateTime, PageArgs, Uuid } from '@debrief/server-kernel';
import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import {
  DeliveryStateWord,
  WebhookEventWord,
  WebhookStateWord,
  type DeliveryState,
  type EndpointState,
} from './webhook.words';

const KEY = 'Chosen by the client; the same key does it once';
const VERSION = 'Version of the endpoint you decided on';

@InputType('CreateWebhookInput', { description: 'An address of another system to be told of news' })
export class CreateWebhookInput {
  @Field(() => String, { description: 'Where to send; begins with https://' })
  public url!: string;
  @Field(() => String, { description: 'What it is for; may be empty' })
  public description!: string;
  @Field(() => [WebhookEventWord], { description: 'What to tell; at least one' })
  public events!: WebhookName[];
  @Field(() => Uuid, { description: KEY })
  public idempotencyKey!: string;
}

@InputType('UpdateWebhookInput', {
  description:
    'Changes of an endpoint; what is left out stays. Whoever changes the address or the events, or resumes it, becomes its owner',
})
export class UpdateWebhookInput {
  @Field(() => Uuid, { description: 'The endpoint to change' })
  public endpointId!: string;
  @Field(() => Int, { description: VERSION })
  public version!: number;
  @Field(() => String, { nullable: true, description: 'Another address' })
  public url?: string | null;
  @Field(() => String, { nullable: true, description: 'Other words for what it is for' })
  public description?: string | null;
  @Field(() => [WebhookEventWord], { nullable: true, description: 'Another list of events' })
  public events?: WebhookName[] | null;
  @Field(() => WebhookStateWord, { nullable: true, description: 'Pause or resume it' })
  public state?: EndpointState | null;
  @Field(() => Uuid, { description: KEY })
  public idempotencyKey!: string;
}

@InputType('RotateWebhookSecretInput', {
  description: 'An endpoint that gets another secret, and you as owner',
})
export class RotateWebhookSecretInput {
  @Field(() => Uuid, { description: 'The endpoint whose secret is replaced' })
  public endpointId!: string;
  @Field(() => Int, { description: VERSION })
  public version!: number;
  @Field(() => Uuid, { description: KEY })
  public idempotencyKey!: string;
}

@InputType('RemoveWebhookInput', { description: 'An endpoint to take away' })
export class RemoveWebhookInput {
  @Field(() => Uuid, { description: 'The endpoint that is to go' })
  public endpointId!: string;
  @Field(() => Uuid, { description: KEY })
  public idempotencyKey!: string;
}

@InputType('SendWebhookPingInput', { description: 'An endpoint to try' })
export class SendWebhookPingInput {
  @Field(() => Uuid, { description: 'The endpoint that is to answer' })
  public endpointId!: string;
  @Field(() => Uuid, { description: KEY })
  public idempotencyKey!: string;
}

@InputType('ReplayWebhookDeliveryInput', { description: 'A delivery to send anew' })
export class ReplayWebhookDeliveryInput {
  @Field(() => Uuid, { description: 'The delivery; it must be delivered or failed' })
  public deliveryId!: string;
  @Field(() => Uuid, { description: KEY })
  public idempotencyKey!: string;
}

@InputType('ReplayFailedDeliveriesInput', {
  description: 'What failed at an endpoint, to send anew',
})
export class ReplayFailedDeliveriesInput {
  @Field(() => Uuid, { description: 'The endpoint that is well again' })
  public endpointId!: string;
  @Field(() => DateTime, { description: 'Deliveries noted since then' })
  public since!: Date;
  @Field(() => Uuid, { description: KEY })
  public idempotencyKey!: string;
}

@InputType('WebhookDeliveryFilter', { description: 'Which deliveries to list' })
export class WebhookDeliveryFilter {
  @Field(() => DeliveryStateWord, { nullable: true, description: 'Only those in this state' })
  public state?: DeliveryState | null;
  @Field(() => WebhookEventWord, { nullable: true, description: 'Only those that tell this' })
  public event?: WebhookName | null;
}

@ArgsType()
export class WebhookDeliveryArgs extends PageArgs {
  @Field(() => Uuid, { description: 'Endpoint whose deliveries are wanted' })
  public endpointId!: string;
  @Field(() => WebhookDeliveryFilter, { nullable: true, description: 'Which of them' })
  public filter?: WebhookDeliveryFilter | null;
}

import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { WebhookDeliveryModel, WebhookEndpointModel } from './webhook.model';

@ObjectType('WebhookCreated', { description: 'The endpoint is told of news from now on' })
export class WebhookCreatedModel {
  @Field(() => WebhookEndpointModel, { description: 'The new endpoint' })
  public endpoint!: WebhookEndpointModel;
  @Field(() => String, { description: 'Key to check signatures with; shown this once' })
  public secret!: string;
}
@ObjectType('WebhookSaved', { description: 'The endpoint is changed' })
export class WebhookSavedModel {
  @Field(() => WebhookEndpointModel, { description: 'The endpoint as it stands now' })
  public endpoint!: WebhookEndpointModel;
}
@ObjectType('WebhookSecretRotated', { description: 'From the next try on the new secret signs' })
export class WebhookSecretRotatedModel {
  @Field(() => WebhookEndpointModel, { description: 'The endpoint with its new secret' })
  public endpoint!: WebhookEndpointModel;
  @Field(() => String, { description: 'The new key to check signatures with; shown this once' })
  public secret!: string;
}
@ObjectType('WebhookRemoved', { description: 'The endpoint is gone, and what waited for it' })
export class WebhookRemovedModel {
  @Field(() => Uuid, { description: 'Id of the endpoint that was removed' })
  public endpointId!: string;
}
@ObjectType('WebhookPinged', { description: 'A ping is on its way; it is tried once' })
export class WebhookPingedModel {
  @Field(() => WebhookDeliveryModel, {
    description: 'The ping; ask for it again to see the answer',
  })
  public delivery!: WebhookDeliveryModel;
}
@ObjectType('DeliveryReplayed', { description: 'The same text goes out anew under the same id' })
export class DeliveryReplayedModel {
  @Field(() => WebhookDeliveryModel, { description: 'The new delivery' })
  public delivery!: WebhookDeliveryModel;
}
@ObjectType('DeliveriesReplayed', { description: 'What had failed goes out anew' })
export class DeliveriesReplayedModel {
  @Field(() => Int, { description: 'How many deliveries' })
  public count!: number;
}

const named = (value: { __typename: string }) => value.__typename;

export const CreateWebhookResult = createUnionType({
  name: 'CreateWebhookResult',
  description: 'The new endpoint with its secret, or why there is none',
  types: () => [WebhookCreatedModel, FieldProblemsModel, IdempotencyMismatchProblemModel] as const,
  resolveType: named,
});
export const UpdateWebhookResult = createUnionType({
  name: 'UpdateWebhookResult',
  description: 'The changed endpoint, or why it stays as it was',
  types: () =>
    [
      WebhookSavedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: named,
});
export const RotateWebhookSecretResult = createUnionType({
  name: 'RotateWebhookSecretResult',
  description: 'The new secret, or why the old one stays',
  types: () =>
    [
      WebhookSecretRotatedModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: named,
});
export const RemoveWebhookResult = createUnionType({
  name: 'RemoveWebhookResult',
  description: 'That the endpoint is gone, or why not',
  types: () =>
    [WebhookRemovedModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType: named,
});
export const SendWebhookPingResult = createUnionType({
  name: 'SendWebhookPingResult',
  description: 'The ping, or why none was sent',
  types: () => [WebhookPingedModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType: named,
});
export const ReplayWebhookDeliveryResult = createUnionType({
  name: 'ReplayWebhookDeliveryResult',
  description: 'The delivery that goes out anew, or why none does',
  types: () =>
    [
      DeliveryReplayedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: named,
});
export const ReplayFailedDeliveriesResult = createUnionType({
  name: 'ReplayFailedDeliveriesResult',
  description: 'How many go out anew, or why none do',
  types: () =>
    [
      DeliveriesReplayedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: named,
});

import type { EventNature, WebhookName } from '@debrief/domain';
import { PersonRefModel } from '@debrief/server-identity';
import { connectionOf, DateTime, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  DeliveryStateWord,
  EventNatureWord,
  WebhookEventWord,
  WebhookStateWord,
  type DeliveryState,
  type EndpointState,
} from './webhook.words';

@ObjectType('WebhookEndpoint', { description: 'An address of another system that is told of news' })
export class WebhookEndpointModel {
  @Field(() => Uuid, { description: 'Id of the endpoint' })
  public id!: string;
  @Field(() => String, { description: 'Where news is sent' })
  public url!: string;
  @Field(() => String, { description: 'What it is for, in the words of whoever set it up' })
  public description!: string;
  @Field(() => [WebhookEventWord], { description: 'What it subscribes to' })
  public events!: WebhookName[];
  @Field(() => WebhookStateWord, { description: 'Whether news goes out to it' })
  public state!: EndpointState;
  @Field(() => String, {
    nullable: true,
    description: 'Why the house paused it; null when a person did, or nobody',
  })
  public pausedReason!: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it has not answered well; null while it does',
  })
  public failingSince!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it last took something' })
  public lastSuccessAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was last tried' })
  public lastAttemptAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What went wrong at the last try' })
  public problem!: string | null;
  @Field(() => Int, { description: 'Deliveries that are still to go out' })
  public waiting!: number;
  @Field(() => PersonRefModel, {
    description:
      'Who set it up, or last changed where or what it is told; the seal goes by this person',
  })
  public owner!: PersonRefModel;
  @Field(() => DateTime, { description: 'When it was set up' })
  public createdAt!: Date;
  @Field(() => Int, { description: 'Counts its changes; send it back when you change something' })
  public version!: number;
}

@ObjectType('DeliveryAttempt', { description: 'One try of a delivery' })
export class DeliveryAttemptModel {
  @Field(() => Int, { description: 'Which try it was, from 1' })
  public number!: number;
  @Field(() => DateTime, { description: 'When it began' })
  public at!: Date;
  @Field(() => Int, { nullable: true, description: 'HTTP status; null when no whole answer came' })
  public status!: number | null;
  @Field(() => String, { nullable: true, description: 'What went wrong; null when nothing did' })
  public problem!: string | null;
  @Field(() => Int, { description: 'How long it took, in milliseconds' })
  public durationMs!: number;
}

@ObjectType('WebhookDelivery', { description: 'One piece of news for one endpoint' })
export class WebhookDeliveryModel {
  @Field(() => Uuid, { description: 'Id of the delivery' })
  public id!: string;
  @Field(() => WebhookEventWord, { description: 'What it tells' })
  public event!: WebhookName;
  @Field(() => DeliveryStateWord, { description: 'How far it is' })
  public state!: DeliveryState;
  @Field(() => Int, { description: '0 for the first sending; sendings anew count from 1' })
  public replay!: number;
  @Field(() => [DeliveryAttemptModel], { description: 'Its tries of the last 30 days, in order' })
  public attempts!: DeliveryAttemptModel[];
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it is due by itself; a failing endpoint is tried with one delivery at a time',
  })
  public nextAttemptAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'HTTP status of the last try' })
  public status!: number | null;
  @Field(() => String, { nullable: true, description: 'What went wrong at its last try' })
  public problem!: string | null;
  @Field(() => Int, { nullable: true, description: 'Length of the last try, in milliseconds' })
  public durationMs!: number | null;
  @Field(() => DateTime, { description: 'When it was noted' })
  public createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When the endpoint took it' })
  public deliveredAt!: Date | null;
  @Field(() => String, { description: 'The very text that is signed and sent' })
  public payload!: string;
}

@ObjectType('WebhookEventInfo', { description: 'An event one can subscribe to' })
export class WebhookEventInfoModel {
  @Field(() => WebhookEventWord, { description: 'The event' })
  public name!: WebhookName;
  @Field(() => String, { description: 'Its name in the `type` of what is sent' })
  public wireName!: string;
  @Field(() => EventNatureWord, { description: 'Whether the seal holds it back' })
  public nature!: EventNature;
  @Field(() => String, { description: 'What has happened then' })
  public meaning!: string;
}

export const WebhookDeliveryConnection = connectionOf('WebhookDelivery', WebhookDeliveryModel);

import type { ContentType } from '@debrief/domain';
import { Uuid } from '@debrief/server-kernel';
import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { ContentTypeWord } from './blueprint.words';
import { ContentBodyInput } from './content-body.input';

const KEY = 'Chosen by the client; the same key does it once';
const BASE = 'Version you edited from; 0 for a new item';
const NOTE = 'Why; needed when figures would no longer compare, otherwise as you like';

@ArgsType()
export class ContentItemsArgs {
  @Field(() => ContentTypeWord, { nullable: true, description: 'Only content of this type' })
  public type?: ContentType | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Those in the archive instead' })
  public archived!: boolean;
  @Field(() => String, { nullable: true, description: 'Part of the title or key, in any case' })
  public search?: string | null;
}

@ArgsType()
export class ContentItemArgs {
  @Field(() => ContentTypeWord, { description: 'What the item is' })
  public type!: ContentType;
  @Field(() => String, { description: 'Key of the item wanted' })
  public key!: string;
}

@ArgsType()
export class ContentDraftArgs extends ContentItemArgs {
  @Field(() => Int, { nullable: true, description: 'Which version; the latest when left out' })
  public version?: number | null;
}

@ArgsType()
export class ContentDiffArgs extends ContentItemArgs {
  @Field(() => Int, { description: 'Number of the version to compare from' })
  public from!: number;
  @Field(() => Int, { description: 'Number of the version to compare with' })
  public to!: number;
}

@InputType('PreviewContentInput', { description: 'A body to try out' })
export class PreviewContentInput {
  @Field(() => ContentBodyInput, { description: 'The body as it would be published' })
  public body!: ContentBodyInput;
  @Field(() => Int, { description: BASE })
  public baseVersion!: number;
}

@InputType('PublishContentInput', { description: 'A body to publish as the next version' })
export class PublishContentInput {
  @Field(() => ContentBodyInput, { description: 'The body to publish' })
  public body!: ContentBodyInput;
  @Field(() => Int, { description: BASE })
  public baseVersion!: number;
  @Field(() => String, { nullable: true, description: NOTE })
  public note?: string | null;
  @Field(() => Uuid, { description: KEY })
  public idempotencyKey!: string;
}

@InputType('ArchiveContentInput', { description: 'An item to put into the archive or to take out' })
export class ArchiveContentInput {
  @Field(() => ContentTypeWord, { description: 'What the item to move is' })
  public type!: ContentType;
  @Field(() => String, { description: 'Key of the item to move' })
  public key!: string;
  @Field(() => Int, { description: 'Latest version of the item you decided on' })
  public version!: number;
  @Field(() => Uuid, { description: KEY })
  public idempotencyKey!: string;
}

@InputType('SaveCompetencyInput', { description: 'A competency to add or to rename' })
export class SaveCompetencyInput {
  @Field(() => String, { description: 'Key of the competency; it is for ever' })
  public key!: string;
  @Field(() => String, { description: 'Name for the competency' })
  public name!: string;
  @Field(() => String, { description: 'What it is to look at, in one sentence' })
  public description!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether any round may rate it; only a new one may choose, and none by default',
  })
  public crossRound?: boolean | null;
  @Field(() => Int, { description: 'Version of the competency you edited; 0 for a new one' })
  public version!: number;
  @Field(() => Uuid, { description: KEY })
  public idempotencyKey!: string;
}

@InputType('ImportContentInput', { description: 'A content file to take in' })
export class ImportContentInput {
  @Field(() => String, {
    description: 'The file as text; larger ones are sent to `POST /content.yaml`',
  })
  public yaml!: string;
  @Field(() => Boolean, { description: 'True to look what it would do, without writing' })
  public dryRun!: boolean;
  @Field(() => String, { nullable: true, description: NOTE })
  public note?: string | null;
  @Field(() => Uuid, { description: KEY })
  public idempotencyKey!: string;
}

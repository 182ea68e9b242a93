import type { ChangeKind, ContentType, FieldProblem, RoundKind } from '@debrief/domain';
import { PersonRefModel } from '@debrief/server-identity';
import { DateTime, FieldProblemModel, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ChangeKindWord, ContentTypeWord, RoundKindWord } from './blueprint.words';

@ObjectType('ContentVersionInfo', { description: 'One published version of a piece of content' })
export class ContentVersionInfoModel {
  @Field(() => Uuid, { description: 'Id of the version; loops pin it' })
  public id!: string;
  @Field(() => Int, { description: 'Number of the version, from 1' })
  public number!: number;
  @Field(() => String, { description: 'Title in that version' })
  public title!: string;
  @Field(() => DateTime, { description: 'When that version was published' })
  public publishedAt!: Date;
  @Field(() => PersonRefModel, {
    nullable: true,
    description: 'Who published that version; null for what came with the installation',
  })
  public publishedBy!: PersonRefModel | null;
  @Field(() => String, {
    nullable: true,
    description: 'What its publisher said about it; null when they said nothing',
  })
  public note!: string | null;
}

@ObjectType('ContentItem', {
  description: 'A rubric, question, kit, red-flag taxonomy or blueprint, as its latest version',
})
export class ContentItemModel {
  /** For the fields below it; not part of the schema. */
  public itemId!: string;
  @Field(() => ContentTypeWord, { description: 'What it is' })
  public type!: ContentType;
  @Field(() => String, { description: 'Stable key of the item among those of its type' })
  public key!: string;
  @Field(() => String, { description: 'Title of the item' })
  public title!: string;
  @Field(() => RoundKindWord, {
    nullable: true,
    description: 'Kind of round it is for; null where it is for no single one',
  })
  public roundKind!: RoundKind | null;
  @Field(() => Boolean, { description: 'True when it is kept but offered nowhere' })
  public archived!: boolean;
  @Field(() => Int, { description: 'Number of the latest version; send it back when you edit' })
  public version!: number;
  @Field(() => DateTime, { description: 'When the latest version was published' })
  public publishedAt!: Date;
  @Field(() => PersonRefModel, {
    nullable: true,
    description: 'Who published the latest version; null for what came with the installation',
  })
  public publishedBy!: PersonRefModel | null;
}

@ObjectType('ContentChange', { description: 'One difference between two versions, in words' })
export class ContentChangeModel {
  @Field(() => String, {
    description: 'Where it is in the newer body; in the older one for what was removed',
  })
  public path!: string;
  @Field(() => String, { description: 'What differs, e.g. `Architecture: anchor 3`' })
  public label!: string;
  @Field(() => ChangeKindWord, { description: 'How it differs' })
  public kind!: ChangeKind;
  @Field(() => String, {
    nullable: true,
    description: 'Text before; null for what was added. For a move, the place it had',
  })
  public before!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Text after; null for what was removed. For a move, the place it has',
  })
  public after!: string | null;
}

@ObjectType('ContentImpact', {
  description: 'Whom a new version reaches. Running loops never change: they keep what they pin',
})
export class ContentImpactModel {
  /** For the fields that other features add; not part of the schema. */
  public type!: ContentType;
  /** See {@link type}. */
  public key!: string;
  @Field(() => [ContentItemModel], {
    description: 'Content whose latest version names this one',
  })
  public usedBy!: ContentItemModel[];
}

@ObjectType('ContentPreview', { description: 'What publishing would do; nothing is written' })
export class ContentPreviewModel {
  @Field(() => [ContentChangeModel], {
    description: 'Differences from the latest version, in order; from nothing for a new item',
  })
  public changes!: ContentChangeModel[];
  @Field(() => [FieldProblemModel], {
    description:
      'What keeps it from being published, e.g. at `body.competencies.0.anchors.3`: paths leave the name of the type out',
  })
  public problems!: FieldProblem[];
  @Field(() => [String], {
    description: 'Why figures would no longer compare; when there is any, publishing needs a note',
  })
  public breaking!: string[];
  @Field(() => ContentImpactModel, { description: 'Whom it would reach' })
  public impact!: ContentImpactModel;
}

@ObjectType('CompetencyEntry', { description: 'A competency as it is kept, for its editors' })
export class CompetencyEntryModel {
  @Field(() => String, { description: 'Key of the competency; it is for ever' })
  public key!: string;
  @Field(() => String, { description: 'Name as people read it; it may change' })
  public name!: string;
  @Field(() => String, { description: 'What it looks at, in one sentence; it may change' })
  public description!: string;
  @Field(() => Boolean, { description: 'True when any round may rate it; fixed from the start' })
  public crossRound!: boolean;
  @Field(() => Int, { description: 'Counts its changes; send it back when you change something' })
  public version!: number;
}

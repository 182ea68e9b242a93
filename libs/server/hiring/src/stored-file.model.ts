import type { FileKind } from '@debrief/domain';
import { PersonRefModel } from '@debrief/server-identity';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FileKindWord } from './candidate-file.words';

@ObjectType('StoredFile', { description: 'A file that was handed in' })
export class StoredFileModel {
  @Field(() => Uuid, { description: 'Id of the file' })
  public id!: string;
  @Field({ description: 'Name to show, with the ending of what the file really is' })
  public name!: string;
  @Field(() => FileKindWord, { description: 'What the file is about' })
  public kind!: FileKind;
  @Field({ description: 'Media type, found out from the content' })
  public mediaType!: string;
  @Field(() => Int, { description: 'Size of the content in bytes' })
  public bytes!: number;
  @Field(() => DateTime, { description: 'When the file was handed in' })
  public addedAt!: Date;
  @Field(() => PersonRefModel, { nullable: true, description: 'Who put the file here' })
  public addedBy!: PersonRefModel | null;
  @Field({
    description: 'Where to fetch it, on the origin of the API; it is only ever sent to be saved',
  })
  public url!: string;
}

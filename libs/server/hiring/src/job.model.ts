import type { CompanyPattern } from '@debrief/domain';
import { CompanyPatternWord } from '@debrief/server-blueprint';
import { PersonModel } from '@debrief/server-identity';
import { connectionOf, DateTime, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Job', { description: 'An opening that candidates apply for' })
export class JobModel {
  @Field(() => Uuid, { description: 'Id of the job' })
  public id!: string;
  @Field(() => String, { description: 'Title of the job' })
  public title!: string;
  @Field(() => String, { description: 'Department of the job' })
  public department!: string;
  @Field(() => String, { description: 'Level that is looked for' })
  public level!: string;
  @Field(() => CompanyPatternWord, { description: 'Emphasis of the job’s loops' })
  public pattern!: CompanyPattern;
  @Field(() => String, {
    description: 'Key of the blueprint that new loops of the job follow, in its latest version',
  })
  public blueprintKey!: string;
  @Field(() => PersonModel, { description: 'Who decides on the job’s loops' })
  public hiringManager!: PersonModel;
  @Field(() => [PersonModel], { description: 'Who runs the job’s loops' })
  public recruiters!: PersonModel[];
  @Field(() => Boolean, { description: 'False once nobody may be added' })
  public open!: boolean;
  @Field(() => DateTime, { description: 'When the job was created' })
  public createdAt!: Date;
  @Field(() => Int, { description: 'Counts changes of the job; send it back when you change it' })
  public version!: number;
}

export const JobConnection = connectionOf('Job', JobModel);

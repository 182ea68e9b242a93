import type { ConflictKind } from '@debrief/domain';
import { PersonModel } from '@debrief/server-identity';
import { connectionOf, DateTime, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ConflictKindWord } from './hiring.words';
import { JobModel } from './job.model';

@ObjectType('CandidateRef', { description: 'What an interviewer needs to know of a candidate' })
export class CandidateRefModel {
  @Field(() => Uuid, { description: 'Id of the mentioned candidate' })
  public id!: string;
  @Field(() => String, { description: 'Name of the mentioned candidate' })
  public name!: string;
  @Field(() => String, { description: 'IANA time zone of the mentioned candidate' })
  public timeZone!: string;
  @Field(() => String, { description: 'How to say the name; may be empty' })
  public pronunciation!: string;
  @Field(() => [String], { description: 'Public work the candidate pointed to' })
  public links!: string[];
}

@ObjectType('CandidateRestricted', {
  description:
    'What only recruiters, admins and the hiring manager may read; each reading is recorded',
})
export class CandidateRestrictedModel {
  @Field(() => String, { description: 'Notes that no interviewer ever sees' })
  public privateNotes!: string;
}

@ObjectType('Conflict', { description: 'A conflict of interest: bars seats, votes and reading' })
export class ConflictModel {
  @Field(() => Uuid, { description: 'Id of the declared conflict' })
  public id!: string;
  @Field(() => PersonModel, { description: 'Who is kept away' })
  public person!: PersonModel;
  @Field(() => ConflictKindWord, { description: 'Why' })
  public kind!: ConflictKind;
}

@ObjectType('Candidate', { description: 'Somebody who applied' })
export class CandidateModel {
  @Field(() => Uuid, { description: 'Id of the candidate' })
  public id!: string;
  @Field(() => String, { description: 'Name of the candidate' })
  public name!: string;
  @Field(() => String, { description: 'E-mail address of the candidate, in lower case' })
  public email!: string;
  @Field(() => String, { description: 'IANA time zone of the candidate' })
  public timeZone!: string;
  @Field(() => String, { description: 'How to say the candidate’s name; may be empty' })
  public pronunciation!: string;
  @Field(() => [String], { description: 'Public work of the candidate' })
  public links!: string[];
  @Field(() => String, { description: 'Where the candidate came from; may be empty' })
  public source!: string;
  @Field(() => DateTime, { description: 'When the candidate was added' })
  public createdAt!: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when nothing here says who the candidate was; null for everybody else',
  })
  public erasedAt!: Date | null;
  @Field(() => Int, { description: 'Counts changes of the candidate' })
  public version!: number;
}

@ObjectType('Application', { description: 'One candidate for one job' })
export class ApplicationModel {
  @Field(() => Uuid, { description: 'Id of the application' })
  public id!: string;
  /** Not in the schema: for `Application.loop`, which server/loop adds. */
  public currentLoopId!: string | null;
  @Field(() => JobModel, { description: 'What was applied for' })
  public job!: JobModel;
  @Field(() => CandidateRefModel, { description: 'Who applied' })
  public candidate!: CandidateRefModel;
  @Field(() => DateTime, { description: 'When the application was taken in' })
  public createdAt!: Date;
}

export const CandidateConnection = connectionOf('Candidate', CandidateModel);

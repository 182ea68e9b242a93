import type { ConflictKind } from '@debrief/domain';
import { PageArgs, Uuid } from '@debrief/server-kernel';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { ConflictKindWord } from './hiring.words';

@ArgsType()
export class CandidateListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or e-mail address, in any case',
  })
  public search?: string | null;
}

@InputType('AddCandidateInput', { description: 'Somebody who applies for a job' })
export class AddCandidateInput {
  @Field(() => String, { description: 'Name of the candidate' })
  public name!: string;
  @Field(() => String, {
    description: 'E-mail address; a known one adds an application to the candidate who has it',
  })
  public email!: string;
  @Field(() => String, { description: 'IANA time zone of the candidate' })
  public timeZone!: string;
  @Field(() => String, { nullable: true, description: 'How to say the name' })
  public pronunciation?: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Web addresses of public work, at most 10',
  })
  public links?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Where the candidate came from' })
  public source?: string | null;
  @Field(() => Uuid, { description: 'The open job that is applied for' })
  public jobId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Restricted: what the candidate expects to earn',
  })
  public payExpectation?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Restricted: notes that no interviewer ever sees',
  })
  public privateNotes?: string | null;
  @Field(() => Uuid, {
    description:
      'Chosen by the client; the same key makes one application however often it is sent',
  })
  public idempotencyKey!: string;
}

@InputType('DeclareConflictInput', { description: 'A conflict of interest to put on record' })
export class DeclareConflictInput {
  @Field(() => Uuid, { description: 'Who is to be kept away' })
  public personId!: string;
  @Field(() => Uuid, { description: 'From which candidate' })
  public candidateId!: string;
  @Field(() => ConflictKindWord, { description: 'Why' })
  public kind!: ConflictKind;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key declares once' })
  public idempotencyKey!: string;
}

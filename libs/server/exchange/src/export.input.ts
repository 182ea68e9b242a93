import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, InputType } from '@nestjs/graphql';
import type { ExportContent, ExportFormat } from './export.terms';
import { ExportContentWord, ExportFormatWord } from './export.words';

@InputType('MakeExportInput', { description: 'What is to be exported, and how it is written' })
export class MakeExportInput {
  @Field(() => Uuid, { description: 'Makes repeating the order harmless' })
  public idempotencyKey!: string;
  @Field(() => ExportContentWord, { description: 'What the file is to hold' })
  public content!: ExportContent;
  @Field(() => ExportFormatWord, { description: 'How the file is to be written' })
  public format!: ExportFormat;
  @Field(() => Uuid, {
    nullable: true,
    description: 'Only what belongs to this job; questions and people belong to none',
  })
  public jobId?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Only what was made, started or filed at this moment or later',
  })
  public from?: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Only what was made, started or filed before this moment',
  })
  public to?: Date | null;
}

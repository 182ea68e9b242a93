import { Module } from '@nestjs/common';
import { CompetencyService } from './competency.service';
import { ContentArchiveService } from './content-archive.service';
import { ContentEditResolver } from './content-edit.resolver';
import { ContentBodies, ContentFileController } from './content-file.controller';
import { ContentFileService } from './content-file.service';
import { ContentItemReader } from './content-item.reader';
import { ContentItemRepository } from './content-item.repository';
import { ContentItemResolver } from './content-item.resolver';
import { ContentJudge } from './content-judge';
import { ContentLoader } from './content-loader.service';
import { ContentPublishService } from './content-publish.service';
import { ContentUseRegistry } from './content-use.registry';
import { ContentReader } from './content.reader';
import { ContentRepository } from './content.repository';
import { ContentResolver } from './content.resolver';
import { ContentStore } from './content.store.repository';
import { QuestionBank } from './question-bank.reader';

@Module({
  controllers: [ContentFileController],
  providers: [
    ContentRepository,
    ContentReader,
    QuestionBank,
    ContentLoader,
    ContentResolver,
    ContentStore,
    ContentItemRepository,
    ContentJudge,
    ContentUseRegistry,
    ContentItemReader,
    ContentPublishService,
    ContentArchiveService,
    CompetencyService,
    ContentFileService,
    ContentBodies,
    ContentItemResolver,
    ContentEditResolver,
  ],
  exports: [ContentReader, ContentLoader, QuestionBank, ContentUseRegistry, ContentFileService],
})
export class BlueprintModule {}

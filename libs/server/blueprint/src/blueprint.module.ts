import { Module } from '@nestjs/common';
import { ContentLoader } from './content-loader.service';
import { ContentReader } from './content.reader';
import { ContentRepository } from './content.repository';
import { ContentResolver } from './content.resolver';

@Module({
  providers: [ContentRepository, ContentReader, ContentLoader, ContentResolver],
  exports: [ContentReader, ContentLoader],
})
export class BlueprintModule {}

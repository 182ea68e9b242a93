import { BlueprintModule } from '@debrief/server-blueprint';
import { IdentityModule } from '@debrief/server-identity';
import { PrintModule } from '@debrief/server-print';
import { Module } from '@nestjs/common';
import { GuideController } from './guide.controller';
import { GuideFiles } from './guide.files';
import { GuideLimits } from './guide.limits';
import { GuideLink } from './guide.link';
import { GuideListener } from './guide.listener';
import { GuideOpening } from './guide.opening';
import { GuideReader } from './guide.reader';
import { GuideRepository } from './guide.repository';
import { GuideResolver } from './guide.resolver';
import { GuideService } from './guide.service';

/** The candidate preparation guide: links, the public page, its PDF. */
@Module({
  imports: [BlueprintModule, IdentityModule, PrintModule],
  controllers: [GuideController],
  providers: [
    GuideRepository,
    GuideLink,
    GuideReader,
    GuideService,
    GuideResolver,
    GuideFiles,
    GuideLimits,
    GuideOpening,
  ],
  exports: [GuideReader, GuideRepository],
})
export class GuideModule {}

/** What listens in whichever process runs the jobs. */
@Module({ imports: [GuideModule], providers: [GuideListener] })
export class GuideWorkerModule {}

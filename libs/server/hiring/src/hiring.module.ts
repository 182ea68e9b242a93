import { BlueprintModule } from '@debrief/server-blueprint';
import { IdentityModule } from '@debrief/server-identity';
import { Module } from '@nestjs/common';
import { ApplicationFieldsResolver, CandidateFieldsResolver } from './candidate-fields.resolver';
import { CandidateErasureRepository } from './candidate-erasure.repository';
import { CandidateErasureResolver } from './candidate-erasure.resolver';
import { CandidateErasureService } from './candidate-erasure.service';
import { CandidateFileController } from './candidate-file.controller';
import { CandidateFileReader } from './candidate-file.reader';
import { CandidateFileRepository } from './candidate-file.repository';
import { CandidateFilesResolver, CandidateRefFilesResolver } from './candidate-file.resolver';
import { CandidateFileService } from './candidate-file.service';
import { CandidateReader } from './candidate.reader';
import { CandidateRepository } from './candidate.repository';
import { CandidateResolver } from './candidate.resolver';
import { CandidateService } from './candidate.service';
import { JobReader } from './job.reader';
import { JobRepository } from './job.repository';
import { JobResolver } from './job.resolver';
import { JobService } from './job.service';
import { PracticeGroundRepository } from './practice-ground.repository';
import { RestrictedReader } from './restricted.reader';
import { RestrictedRepository } from './restricted.repository';

@Module({
  imports: [IdentityModule, BlueprintModule],
  controllers: [CandidateFileController],
  providers: [
    JobRepository,
    JobReader,
    JobService,
    JobResolver,
    CandidateRepository,
    CandidateReader,
    CandidateService,
    CandidateResolver,
    CandidateFieldsResolver,
    ApplicationFieldsResolver,
    RestrictedRepository,
    RestrictedReader,
    PracticeGroundRepository,
    CandidateErasureRepository,
    CandidateErasureService,
    CandidateErasureResolver,
    CandidateFileRepository,
    CandidateFileReader,
    CandidateFileService,
    CandidateFilesResolver,
    CandidateRefFilesResolver,
  ],
  exports: [
    JobReader,
    JobService,
    CandidateReader,
    CandidateService,
    CandidateFileReader,
    PracticeGroundRepository,
  ],
})
export class HiringModule {}

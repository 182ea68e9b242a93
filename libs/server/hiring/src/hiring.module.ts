import { BlueprintModule } from '@debrief/server-blueprint';
import { IdentityModule } from '@debrief/server-identity';
import { Module } from '@nestjs/common';
import { ApplicationFieldsResolver, CandidateFieldsResolver } from './candidate-fields.resolver';
import { CandidateReader } from './candidate.reader';
import { CandidateRepository } from './candidate.repository';
import { CandidateResolver } from './candidate.resolver';
import { CandidateService } from './candidate.service';
import { JobReader } from './job.reader';
import { JobRepository } from './job.repository';
import { JobResolver } from './job.resolver';
import { JobService } from './job.service';
import { RestrictedReader } from './restricted.reader';
import { RestrictedRepository } from './restricted.repository';

@Module({
  imports: [IdentityModule, BlueprintModule],
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
  ],
  exports: [JobReader, JobService, CandidateReader, CandidateService],
})
export class HiringModule {}

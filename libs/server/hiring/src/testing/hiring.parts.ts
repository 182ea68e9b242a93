import type { ContentReader } from '@debrief/server-blueprint';
import { identityOver } from '@debrief/server-identity/testing';
import type { TestDatabase } from '@debrief/server-testing';
import { CandidateReader } from '../candidate.reader';
import { CandidateRepository } from '../candidate.repository';
import { CandidateService } from '../candidate.service';
import { JobReader } from '../job.reader';
import { JobRepository } from '../job.repository';
import { JobService } from '../job.service';
import { RestrictedReader } from '../restricted.reader';
import { RestrictedRepository } from '../restricted.repository';

/** The real parts of the lib over a test database, wired by hand. */
export interface HiringParts {
  readonly jobReader: JobReader;
  readonly jobs: JobService;
  readonly candidateReader: CandidateReader;
  readonly candidates: CandidateService;
  readonly restricted: RestrictedReader;
}

export function hiringParts(test: TestDatabase, content: ContentReader): HiringParts {
  const { personReader } = identityOver(test);
  const jobRows = new JobRepository(test.db);
  const jobReader = new JobReader(jobRows, personReader);
  const candidateRows = new CandidateRepository(test.db);
  const restrictedRows = new RestrictedRepository();
  const candidateReader = new CandidateReader(candidateRows, jobReader, personReader);
  return {
    jobReader,
    jobs: new JobService(test.uow, jobRows, jobReader, content),
    candidateReader,
    candidates: new CandidateService(test.uow, candidateRows, restrictedRows, candidateReader),
    restricted: new RestrictedReader(test.uow, restrictedRows),
  };
}

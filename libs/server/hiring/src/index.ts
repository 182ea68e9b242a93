// The wall of hiring: jobs, candidates, applications, conflicts of interest. Restricted fields do not pass it.
import { ApplicationEntity, CandidateEntity, ConflictEntity } from './candidate.entity';
import { JobEntity, JobRecruiterEntity } from './job.entity';
import { ApplicationRestrictedEntity, CandidateRestrictedEntity } from './restricted.entity';

export { HiringModule } from './hiring.module';
export { HiringImport, type KnownCandidate } from './hiring-import.repository';
export { JobReader } from './job.reader';
export { JobService, type NewJob } from './job.service';
export type { JobView } from './job.mapper';
export { CandidateExport } from './candidate.export';
export { CandidateReader } from './candidate.reader';
export { CandidateService, type AddCandidate } from './candidate.service';
export type { CandidateView, CandidateRefView, ApplicationView } from './candidate.mapper';
export { ConflictKindWord } from './hiring.words';
export { JobModel } from './job.model';
export {
  CandidateModel,
  CandidateRefModel,
  ApplicationModel,
  ConflictModel,
} from './candidate.model';

/** For the data source: the tables as TypeORM knows them. */
export const HIRING_ENTITIES = [
  JobEntity,
  JobRecruiterEntity,
  CandidateEntity,
  ApplicationEntity,
  ConflictEntity,
  CandidateRestrictedEntity,
  ApplicationRestrictedEntity,
];

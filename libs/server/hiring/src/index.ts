// The wall of hiring: jobs, candidates, applications, conflicts of interest. Restricted fields do not pass it.
import { ApplicationEntity, CandidateEntity, ConflictEntity } from './candidate.entity';
import { CandidateFileEntity } from './candidate-file.entity';
import { JobEntity, JobRecruiterEntity } from './job.entity';
import { ApplicationRestrictedEntity, CandidateRestrictedEntity } from './restricted.entity';

export { HiringModule } from './hiring.module';
export { HiringImport, type KnownCandidate } from './hiring-import.repository';
export { PracticeGroundRepository, type PracticeGround } from './practice-ground.repository';
export { JobReader } from './job.reader';
export { JobService, type NewJob } from './job.service';
export type { JobView } from './job.mapper';
export { CandidateExport } from './candidate.export';
export { CandidateReader } from './candidate.reader';
export { CandidateService, type AddCandidate } from './candidate.service';
export type { CandidateView, CandidateRefView, ApplicationView } from './candidate.mapper';
export { CandidateFileReader, type StoredFileView } from './candidate-file.reader';
export { StoredFileModel } from './stored-file.model';
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
  CandidateFileEntity,
];

// The wall of committees: a redacted packet, read by people who never met the candidate.
import {
  CommitteeEntity,
  CommitteeGradeEntity,
  CommitteeReaderEntity,
  CommitteeScorecardEntity,
} from './committee.entity';

export { CommitteeModule, CommitteeWorkerModule } from './committee.module';
export { CommitteeRepository } from './committee.repository';

/** For the data source: the tables as TypeORM knows them. */
export const COMMITTEE_ENTITIES = [
  CommitteeEntity,
  CommitteeReaderEntity,
  CommitteeScorecardEntity,
  CommitteeGradeEntity,
];

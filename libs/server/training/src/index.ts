// The wall of training: paths, certifications, mock practice, calibration packs.
import {
  CalibrationAttemptEntity,
  CalibrationEntryEntity,
  CalibrationPackEntity,
} from './calibration.entity';
import {
  CertificationEntity,
  MockPracticeEntity,
  TrainingApprovalEntity,
  TrainingEnrolmentEntity,
  TrainingPathEntity,
} from './path.entity';

export { TrainingReader, type EligibilityView } from './training.reader';
export { TrainingModule, TrainingWorkerModule } from './training.module';

/** For the data source: the tables as TypeORM knows them. */
export const TRAINING_ENTITIES = [
  TrainingPathEntity,
  TrainingEnrolmentEntity,
  TrainingApprovalEntity,
  CertificationEntity,
  MockPracticeEntity,
  CalibrationPackEntity,
  CalibrationEntryEntity,
  CalibrationAttemptEntity,
];

import { BlueprintModule } from '@debrief/server-blueprint';
import { LoopModule } from '@debrief/server-loop';
import { ScorecardModule } from '@debrief/server-scorecard';
import { Module } from '@nestjs/common';
import { CalibrationReader } from './calibration.reader';
import { CalibrationRepository } from './calibration.repository';
import { CalibrationResolver } from './calibration.resolver';
import { CalibrationService } from './calibration.service';
import { CertificationService } from './certification.service';
import { ComparisonService } from './comparison.service';
import { EnrolmentService } from './enrolment.service';
import { FactsRepository } from './facts.repository';
import { GraduationService } from './graduation.service';
import { MockService } from './mock.service';
import { PathRepository } from './path.repository';
import { PathService } from './path.service';
import { PracticeResolver } from './practice.resolver';
import { TrainingReader } from './training.reader';
import { TrainingResolver } from './training.resolver';
import { TrainingWorker } from './training.worker';

/** Training paths, certifications, mock loops, calibration packs. */
@Module({
  imports: [BlueprintModule, LoopModule, ScorecardModule],
  providers: [
    PathRepository,
    FactsRepository,
    CalibrationRepository,
    TrainingReader,
    CalibrationReader,
    PathService,
    EnrolmentService,
    GraduationService,
    CertificationService,
    MockService,
    ComparisonService,
    CalibrationService,
    TrainingResolver,
    PracticeResolver,
    CalibrationResolver,
  ],
  exports: [TrainingReader],
})
export class TrainingModule {}

/** What moves trainees on, in whichever process runs the jobs. */
@Module({
  providers: [
    PathRepository,
    FactsRepository,
    CalibrationRepository,
    GraduationService,
    TrainingWorker,
  ],
})
export class TrainingWorkerModule {}

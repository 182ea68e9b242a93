import { Module } from '@nestjs/common';

/** Training paths, certifications, calibration packs. */
@Module({ providers: [] })
export class TrainingModule {}

/** What moves trainees on. */
@Module({ providers: [] })
export class TrainingWorkerModule {}

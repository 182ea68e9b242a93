export { TrainingModule, TrainingWorkerModule } from './training.module';

/** For the data source: the tables as TypeORM knows them. */
export const TRAINING_ENTITIES = [];

// The wall of scheduling: slots of rounds.
export { SchedulingModule, SchedulingWorkerModule } from './scheduling.module';
export { SchedulingService } from './scheduling.service';

/** For the data source: the tables as TypeORM knows them. */
export const SCHEDULING_ENTITIES = [];

// The wall of selfschedule.
export { SelfScheduleModule, SelfScheduleWorkerModule } from './selfschedule.module';

/** For the data source: the tables as TypeORM knows them. */
export const SELFSCHEDULE_ENTITIES: readonly EntityClass[] = [];

type EntityClass = new () => object;

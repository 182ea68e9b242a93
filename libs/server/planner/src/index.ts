// The wall of planner.
export { PlannerModule, PlannerWorkerModule } from './planner.module';

/** For the data source: the tables as TypeORM knows them. */
export const PLANNER_ENTITIES: readonly EntityClass[] = [];

type EntityClass = new () => object;

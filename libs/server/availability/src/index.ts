// The wall of availability.
export { AvailabilityModule, AvailabilityWorkerModule } from './availability.module';

/** For the data source: the tables as TypeORM knows them. */
export const AVAILABILITY_ENTITIES: readonly EntityClass[] = [];

type EntityClass = new () => object;

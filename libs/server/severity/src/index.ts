// The wall of the severity model: habits of interviewers, learnt from closed loops.
export { SeverityReader } from './severity.reader';
export { SeverityModule, SeverityWorkerModule } from './severity.module';

/** For the data source: the tables as TypeORM knows them. */
export const SEVERITY_ENTITIES: readonly (new () => object)[] = [];

// The wall of the severity model: habits of interviewers, learnt from closed loops.
import { SeverityFitEntity, SeverityHabitEntity } from './severity.entity';

export { SeverityModule, SeverityWorkerModule } from './severity.module';
export { SeverityReader } from './severity.reader';
export { SeverityRefit } from './severity-refit.service';
export { severityRefitOver } from './severity-refit-over';
export { SeverityStateWord } from './severity.words';

/** For the data source: the tables as TypeORM knows them. */
export const SEVERITY_ENTITIES = [SeverityFitEntity, SeverityHabitEntity];

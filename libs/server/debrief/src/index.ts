// The wall of debriefs: two votes on one candidate, the second one sealed until all are in.
import { DebriefEntity, DebriefNoteEntity, DebriefVoterEntity } from './debrief.entity';

export { DebriefModule, DebriefWorkerModule } from './debrief.module';

/** For the data source: the tables as TypeORM knows them. */
export const DEBRIEF_ENTITIES: readonly (new () => object)[] = [
  DebriefEntity,
  DebriefVoterEntity,
  DebriefNoteEntity,
];

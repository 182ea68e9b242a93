// The wall of debriefs: two votes on one candidate, the second one sealed until all are in.
import { DebriefEntity, DebriefNoteEntity, DebriefVoterEntity } from './debrief.entity';

export { DebriefModule, DebriefWorkerModule } from './debrief.module';
export { DEBRIEF_SUMMARY_JSON } from './debrief-summary.sql';
export { DebriefSummaryModel } from './debrief.model';
export { DebriefReader } from './debrief.reader';
export { DebriefService } from './debrief.service';
export type { DebriefRecord, DebriefSummary } from './debrief.views';
export { LevelVotesModel } from './debrief-vote.model';
export { DebriefPhaseWord } from './debrief.words';

/** For the data source: the tables as TypeORM knows them. */
export const DEBRIEF_ENTITIES: readonly (new () => object)[] = [
  DebriefEntity,
  DebriefVoterEntity,
  DebriefNoteEntity,
];

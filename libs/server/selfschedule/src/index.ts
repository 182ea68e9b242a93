// The wall of self-scheduling: candidates choose among times; it knows nothing of feedback.
import { CandidateAnswerEntity, SelfLinkEntity } from './selfschedule.entity';

export { SelfScheduleModule, SelfScheduleWorkerModule } from './selfschedule.module';
export { OfferReader } from './offer.reader';

/** For the data source: the tables as TypeORM knows them. */
export const SELFSCHEDULE_ENTITIES = [SelfLinkEntity, CandidateAnswerEntity];

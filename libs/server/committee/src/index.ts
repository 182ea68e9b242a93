// The wall of committees: a redacted packet, read by people who never met the candidate.
export { CommitteeModule, CommitteeWorkerModule } from './committee.module';

/** For the data source: the tables as TypeORM knows them. */
export const COMMITTEE_ENTITIES: readonly (new () => object)[] = [];

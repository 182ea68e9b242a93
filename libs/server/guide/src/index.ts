export { GuideModule } from './guide.module';

/** For the data source: the tables as TypeORM knows them. */
export const GUIDE_ENTITIES = [];

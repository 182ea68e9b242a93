// The wall of the preparation guide: it speaks from the blueprint and knows nothing of feedback.
import { GuideEntity } from './guide.entity';

export { GuideModule, GuideWorkerModule } from './guide.module';
export { GuideReader } from './guide.reader';

/** For the data source: the tables as TypeORM knows them. */
export const GUIDE_ENTITIES = [GuideEntity];

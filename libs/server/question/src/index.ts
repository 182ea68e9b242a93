export { QuestionModule, QuestionWorkerModule } from './question.module';

/** For the data source: the tables as TypeORM knows them. */
export const QUESTION_ENTITIES = [];

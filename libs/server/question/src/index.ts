// The wall of the question bank at work. What interviewers wrote is read through server/scorecard only.
import {
  QuestionExposureEntity,
  QuestionLeakEntity,
  QuestionPolicyEntity,
  QuestionRestEntity,
} from './question.entity';

export { QuestionModule, QuestionWorkerModule } from './question.module';
export { QuestionReader, type QuestionState, type QuestionUse } from './question.reader';
export { ChoiceReader, type ChoiceQuestion, type QuestionChoice } from './choice.reader';
export { ChoiceService } from './choice.service';

/** For the data source: the tables as TypeORM knows them. */
export const QUESTION_ENTITIES = [
  QuestionExposureEntity,
  QuestionLeakEntity,
  QuestionPolicyEntity,
  QuestionRestEntity,
];

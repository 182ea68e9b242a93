import { BlueprintModule } from '@debrief/server-blueprint';
import { LoopModule } from '@debrief/server-loop';
import { ScorecardModule } from '@debrief/server-scorecard';
import { Module } from '@nestjs/common';
import { ChoiceReader } from './choice.reader';
import { ChoiceRepository } from './choice.repository';
import { ChoiceResolver, RoundQuestionsResolver } from './choice.resolver';
import { ChoiceService } from './choice.service';
import { ExposureRepository } from './exposure.repository';
import { ExposureStore } from './exposure.store.repository';
import { ExposureWork, QuestionListeners } from './exposure.work';
import { LeakRepository } from './leak.repository';
import { LeakResolver } from './leak.resolver';
import { LeakService } from './leak.service';
import { PolicyRepository } from './policy.repository';
import { PolicyService } from './policy.service';
import { QuestionReader } from './question.reader';
import { QuestionBankResolver, QuestionUseResolver } from './question.resolver';

/** The question bank at work: what is chosen, who met what, what cools down. */
@Module({
  imports: [BlueprintModule, LoopModule, ScorecardModule],
  providers: [
    QuestionBankResolver,
    QuestionUseResolver,
    ChoiceResolver,
    RoundQuestionsResolver,
    LeakResolver,
    QuestionReader,
    ChoiceReader,
    ChoiceService,
    LeakService,
    PolicyService,
    ExposureRepository,
    ChoiceRepository,
    PolicyRepository,
    LeakRepository,
  ],
  exports: [QuestionReader, ChoiceReader, ChoiceService],
})
export class QuestionModule {}

/** What writes the exposure ledger. */
@Module({
  imports: [BlueprintModule, LoopModule, ScorecardModule],
  providers: [ExposureStore, ExposureWork, QuestionListeners],
  exports: [ExposureWork],
})
export class QuestionWorkerModule {}

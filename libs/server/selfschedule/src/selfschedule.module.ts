import { GuideModule } from '@debrief/server-guide';
import { IdentityModule } from '@debrief/server-identity';
import { LoopModule } from '@debrief/server-loop';
import { PlannerModule } from '@debrief/server-planner';
import { Module } from '@nestjs/common';
import { CandidateAnswerRepository } from './answer.repository';
import { SelfScheduleAnswers } from './answers.service';
import { CalendarFile } from './calendar-file';
import { OfferReader } from './offer.reader';
import { OfferRepository } from './offer.repository';
import { OfferService } from './offer.service';
import { PageFactsRepository } from './page-facts.repository';
import { PanelBooking } from './panel-booking';
import { PanelRepository } from './panel.repository';
import { ProposalSource } from './proposal-source';
import { RunProposals } from './run-proposals.repository';
import { SelfScheduleDoor } from './selfschedule.door';
import { SelfScheduleFormController } from './selfschedule.form.controller';
import { SelfScheduleLimits } from './selfschedule.limits';
import { SelfScheduleLink } from './selfschedule.link';
import { SelfScheduleListener } from './selfschedule.listener';
import { SelfSchedulePageController } from './selfschedule.page.controller';
import { SelfSchedulePages } from './selfschedule.pages';
import { SelfScheduleReader } from './selfschedule.reader';
import { SelfLinkRepository } from './selfschedule.repository';
import { SelfScheduleResolver } from './selfschedule.resolver';
import { StageBooking } from './stage-booking';

/** A candidate chooses among what suits everyone, on a page without an account. */
@Module({
  imports: [IdentityModule, LoopModule, GuideModule, PlannerModule],
  controllers: [SelfSchedulePageController, SelfScheduleFormController],
  providers: [
    SelfLinkRepository,
    CandidateAnswerRepository,
    PageFactsRepository,
    OfferRepository,
    PanelRepository,
    SelfScheduleLink,
    SelfScheduleLimits,
    SelfScheduleDoor,
    SelfScheduleReader,
    SelfScheduleAnswers,
    SelfSchedulePages,
    CalendarFile,
    OfferReader,
    OfferService,
    SelfScheduleResolver,
    { provide: StageBooking, useClass: PanelBooking },
    { provide: ProposalSource, useClass: RunProposals },
  ],
  exports: [OfferReader, SelfLinkRepository],
})
export class SelfScheduleModule {}

/** What it does in whichever process runs the jobs. */
@Module({ imports: [SelfScheduleModule], providers: [SelfScheduleListener] })
export class SelfScheduleWorkerModule {}

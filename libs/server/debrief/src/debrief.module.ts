import { BlueprintModule } from '@debrief/server-blueprint';
import { LoopModule } from '@debrief/server-loop';
import { ScorecardModule } from '@debrief/server-scorecard';
import { Module } from '@nestjs/common';
import { DebriefAnswers } from './debrief-answers.reader';
import { DebriefLiveController } from './debrief-live.controller';
import { DebriefLive } from './debrief.live';
import { DebriefNewsListener } from './debrief-news.listener';
import { DebriefPresence } from './debrief.presence';
import { DebriefListener } from './debrief.listener';
import { DebriefReader } from './debrief.reader';
import { DebriefReadRepository } from './debrief.read.repository';
import { DebriefRepository } from './debrief.repository';
import { DebriefResolver } from './debrief.resolver';
import { DebriefService } from './debrief.service';
import { DebriefSettling } from './debrief-settling.service';
import { DebriefWaitingReader } from './debrief-waiting.reader';
import { DebriefWaitingResolver } from './debrief-waiting.resolver';
import { DebriefNoteService } from './note.service';
import { VoteService } from './vote.service';

/** The debrief: silent read, sealed vote, reveal, discussion. */
@Module({
  imports: [BlueprintModule, LoopModule, ScorecardModule],
  controllers: [DebriefLiveController],
  providers: [
    DebriefResolver,
    DebriefWaitingResolver,
    DebriefWaitingReader,
    DebriefLive,
    DebriefNewsListener,
    DebriefPresence,
    DebriefReader,
    DebriefAnswers,
    DebriefService,
    VoteService,
    DebriefNoteService,
    DebriefSettling,
    DebriefRepository,
    DebriefReadRepository,
  ],
  exports: [DebriefReader, DebriefService, DebriefSettling, DebriefRepository],
})
export class DebriefModule {}

/** What the debrief listens to, in whichever process runs the jobs. */
@Module({ imports: [DebriefModule], providers: [DebriefListener] })
export class DebriefWorkerModule {}

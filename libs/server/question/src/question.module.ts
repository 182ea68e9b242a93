import { Module } from '@nestjs/common';

/** The question bank at work: what is chosen, who met what, what cools down. */
@Module({ providers: [] })
export class QuestionModule {}

/** What writes the exposure ledger. */
@Module({ providers: [] })
export class QuestionWorkerModule {}

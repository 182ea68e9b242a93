import { Module } from '@nestjs/common';

/** What the API answers about it. */
@Module({})
export class ExchangeModule {}

/** What listens and works in whichever process runs the jobs. */
@Module({ imports: [ExchangeModule] })
export class ExchangeWorkerModule {}

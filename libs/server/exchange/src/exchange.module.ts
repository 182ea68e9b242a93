import { BlueprintModule } from '@debrief/server-blueprint';
import { HiringModule } from '@debrief/server-hiring';
import { IdentityModule } from '@debrief/server-identity';
import { LoopModule } from '@debrief/server-loop';
import { PacketModule } from '@debrief/server-packet';
import { ScorecardModule } from '@debrief/server-scorecard';
import { Module } from '@nestjs/common';
import { EXPORT_CONTROLLERS, EXPORT_PROVIDERS, EXPORT_WORKERS } from './export.parts';
import { ExchangeErasure } from './exchange-erasure.listener';
import { IMPORT_CONTROLLERS, IMPORT_PROVIDERS, IMPORT_WORKERS } from './import.parts';

/** What the API answers about it. */
@Module({
  imports: [
    IdentityModule,
    BlueprintModule,
    HiringModule,
    LoopModule,
    ScorecardModule,
    PacketModule,
  ],
  controllers: [...IMPORT_CONTROLLERS, ...EXPORT_CONTROLLERS],
  providers: [...IMPORT_PROVIDERS, ...EXPORT_PROVIDERS],
  exports: [...IMPORT_PROVIDERS, ...EXPORT_PROVIDERS],
})
export class ExchangeModule {}

/** What listens and works in whichever process runs the jobs. */
@Module({
  imports: [ExchangeModule, IdentityModule, BlueprintModule, HiringModule, ScorecardModule],
  providers: [...IMPORT_WORKERS, ...EXPORT_WORKERS, ExchangeErasure],
})
export class ExchangeWorkerModule {}

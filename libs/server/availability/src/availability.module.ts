import { LoopModule } from '@debrief/server-loop';
import { Module } from '@nestjs/common';
import { AvailabilityErasure } from './availability-erasure.listener';
import { AvailabilityReader } from './availability.reader';
import { AvailabilityRepository } from './availability.repository';
import { OwnTimeRepository } from './own-time.repository';
import { OwnTimeResolver } from './own-time.resolver';
import { OwnTimeService } from './own-time.service';
import { PlacesResolver } from './places.resolver';
import { PlacesService } from './places.service';
import { PlacesStore } from './places.store.repository';
import { RulesResolver } from './rules.resolver';
import { RulesService } from './rules.service';
import { RulesStore } from './rules.store.repository';

/** When people can be asked for a round, and by which rules. */
@Module({
  imports: [LoopModule],
  providers: [
    AvailabilityRepository,
    AvailabilityReader,
    RulesStore,
    RulesService,
    RulesResolver,
    OwnTimeRepository,
    OwnTimeService,
    OwnTimeResolver,
    PlacesStore,
    PlacesService,
    PlacesResolver,
  ],
  exports: [AvailabilityReader, PlacesService],
})
export class AvailabilityModule {}

/** What it does in whichever process runs the jobs. */
@Module({ imports: [AvailabilityModule], providers: [AvailabilityErasure] })
export class AvailabilityWorkerModule {}

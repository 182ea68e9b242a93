import { BlueprintModule } from '@debrief/server-blueprint';
import { HiringModule } from '@debrief/server-hiring';
import { IdentityModule } from '@debrief/server-identity';
import { LoopModule } from '@debrief/server-loop';
import { PacketModule, PacketWorkerModule } from '@debrief/server-packet';
import { SchedulingModule } from '@debrief/server-scheduling';
import { ScorecardModule } from '@debrief/server-scorecard';

/** The feature modules of this process, lowest rank first. */
export const FEATURES = [
  IdentityModule,
  BlueprintModule,
  HiringModule,
  LoopModule,
  SchedulingModule,
  ScorecardModule,
  PacketModule,
];

/** What listens to the news of features where this process also does the background work. */
export const LISTENERS = [PacketWorkerModule];

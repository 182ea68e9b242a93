import { BlueprintModule } from '@debrief/server-blueprint';
import { HiringModule } from '@debrief/server-hiring';
import { IdentityModule } from '@debrief/server-identity';
import { LoopModule } from '@debrief/server-loop';
import { SchedulingModule } from '@debrief/server-scheduling';

/** The feature modules of this process, lowest rank first. */
export const FEATURES = [IdentityModule, BlueprintModule, HiringModule, LoopModule, SchedulingModule];

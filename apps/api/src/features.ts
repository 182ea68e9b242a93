import { BlueprintModule } from '@debrief/server-blueprint';
import { HiringModule } from '@debrief/server-hiring';
import { IdentityModule } from '@debrief/server-identity';

/** The feature modules of this process, lowest rank first. */
export const FEATURES = [IdentityModule, BlueprintModule, HiringModule];

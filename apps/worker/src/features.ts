import { BlueprintModule } from '@debrief/server-blueprint';
import { HiringModule } from '@debrief/server-hiring';
import { IdentityModule } from '@debrief/server-identity';

/** The feature modules whose listeners run here: the same as in the api, lowest rank first. */
export const FEATURES = [IdentityModule, BlueprintModule, HiringModule];

import { IdentityModule } from '@debrief/server-identity';

/** The feature modules of this process, lowest rank first. */
export const FEATURES = [IdentityModule];

import { IDENTITY_ENTITIES } from '@debrief/server-identity';

/** Every table a feature describes; the drift check holds the migrations against it. */
export const ENTITIES = [...IDENTITY_ENTITIES];

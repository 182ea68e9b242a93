import { BLUEPRINT_ENTITIES } from '@debrief/server-blueprint';
import { HIRING_ENTITIES } from '@debrief/server-hiring';
import { IDENTITY_ENTITIES } from '@debrief/server-identity';
import { KERNEL_ENTITIES } from '@debrief/server-kernel';
import { LOOP_ENTITIES } from '@debrief/server-loop';
import { PACKET_ENTITIES } from '@debrief/server-packet';
import { SCORECARD_ENTITIES } from '@debrief/server-scorecard';

/** Every table of the product; the drift check holds the migrations against it. */
export const ENTITIES = [
  ...KERNEL_ENTITIES,
  ...IDENTITY_ENTITIES,
  ...BLUEPRINT_ENTITIES,
  ...HIRING_ENTITIES,
  ...LOOP_ENTITIES,
  ...SCORECARD_ENTITIES,
  ...PACKET_ENTITIES,
];

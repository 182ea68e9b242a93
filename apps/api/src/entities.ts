import { AVAILABILITY_ENTITIES } from '@debrief/server-availability';
import { BLUEPRINT_ENTITIES } from '@debrief/server-blueprint';
import { COMMITTEE_ENTITIES } from '@debrief/server-committee';
import { DEBRIEF_ENTITIES } from '@debrief/server-debrief';
import { EXCHANGE_ENTITIES } from '@debrief/server-exchange';
import { GUIDE_ENTITIES } from '@debrief/server-guide';
import { HIRING_ENTITIES } from '@debrief/server-hiring';
import { IDENTITY_ENTITIES } from '@debrief/server-identity';
import { KERNEL_ENTITIES } from '@debrief/server-kernel';
import { LOOP_ENTITIES } from '@debrief/server-loop';
import { NOTIFY_ENTITIES } from '@debrief/server-notify';
import { PACKET_ENTITIES } from '@debrief/server-packet';
import { PLANNER_ENTITIES } from '@debrief/server-planner';
import { QUESTION_ENTITIES } from '@debrief/server-question';
import { SCHEDULING_ENTITIES } from '@debrief/server-scheduling';
import { SCORECARD_ENTITIES } from '@debrief/server-scorecard';
import { SELFSCHEDULE_ENTITIES } from '@debrief/server-selfschedule';
import { SEVERITY_ENTITIES } from '@debrief/server-severity';
import { TRAINING_ENTITIES } from '@debrief/server-training';
import { WEBHOOK_ENTITIES } from '@debrief/server-webhook';

/** Every table of the product; the drift check holds the migrations against it. */
export const ENTITIES = [
  ...KERNEL_ENTITIES,
  ...IDENTITY_ENTITIES,
  ...BLUEPRINT_ENTITIES,
  ...HIRING_ENTITIES,
  ...LOOP_ENTITIES,
  ...GUIDE_ENTITIES,
  ...SCORECARD_ENTITIES,
  ...QUESTION_ENTITIES,
  ...TRAINING_ENTITIES,
  ...SEVERITY_ENTITIES,
  ...DEBRIEF_ENTITIES,
  ...PACKET_ENTITIES,
  ...COMMITTEE_ENTITIES,
  ...AVAILABILITY_ENTITIES,
  ...SCHEDULING_ENTITIES,
  ...PLANNER_ENTITIES,
  ...SELFSCHEDULE_ENTITIES,
  ...NOTIFY_ENTITIES,
  ...WEBHOOK_ENTITIES,
  ...EXCHANGE_ENTITIES,
];

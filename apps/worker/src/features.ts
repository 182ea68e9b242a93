import { PacketWorkerModule } from '@debrief/server-packet';

/** What listens to the news of features; each brings the feature modules it stands on. */
export const LISTENERS = [PacketWorkerModule];

export {
  testDatabase,
  emptyDatabase,
  preparedDatabase,
  type TestDatabase,
  type PreparedDatabase,
} from './database';
export { FixedClock } from './clock';
export { actorWith } from './actors';
export { waitFor } from './wait';
export { freePort } from '@debrief/server-kernel';
export { testRedis, type TestRedis } from './redis';
export { startProcess, startApi, fixtureToken, type RunningProcess } from './process';
export { seasonDatabase, rowsOf, withClient, SEASON_NOW } from './season';
export { testS3, failingS3, type TestS3 } from './s3';

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
export { testRedis, freePort, type TestRedis } from './redis';
export { startProcess, startApi, fixtureToken, type RunningProcess } from './process';
export { seasonDatabase, rowsOf, withClient, SEASON_NOW } from './season';

export { testDatabase, emptyDatabase, type TestDatabase } from './database';
export { FixedClock } from './clock';
export { actorWith } from './actors';
export { waitFor } from './wait';
export { testRedis, freePort, type TestRedis } from './redis';

// For specs only: people, a loop and sessions to look at a packet with.
export {
  insertWorld,
  insertWorldLoop,
  insertSession,
  type World,
  type WorldLoop,
} from './world.rows';

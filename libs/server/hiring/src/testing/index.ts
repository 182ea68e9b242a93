// For specs only: the real parts over a test database, and people to act with.
export { hiringParts, type HiringParts } from './hiring.parts';
export { castPerson } from './cast';

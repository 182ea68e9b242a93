// The wall of the starter content: one package, loaded by the seeder.
export { COMPETENCIES } from './competencies';

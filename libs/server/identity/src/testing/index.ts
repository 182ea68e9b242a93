export { insertPerson, type PersonSeed } from './person.factory';

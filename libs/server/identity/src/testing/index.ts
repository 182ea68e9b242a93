export { insertPerson, type PersonSeed } from './person.factory';
export { identityOver, type Identity } from './identity.fixture';

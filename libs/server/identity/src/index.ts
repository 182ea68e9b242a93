// The wall of identity: people, sessions, tokens and the organisation.
import { OrganisationEntity } from './organisation.entity';
import { PersonEntity } from './person.entity';
import { SessionEntity } from './session.entity';
import { SignInLinkEntity } from './sign-in-link.entity';
import { ApiTokenEntity } from './token.entity';

export { IdentityModule } from './identity.module';
export { PersonImport, type KnownPerson } from './person-import.repository';
export { PersonReader, type PeopleArgs } from './person.reader';
export { PersonExport } from './person.export';
export { personLoader } from './person.loader';
export type { PersonView } from './person.mapper';
export { PersonModel, PersonRefModel, WorkingHoursModel } from './person.model';
export { WorkingHoursInput } from './identity.input';
export { RoleWord, SealWord } from './identity.words';
export { OrganisationReader } from './organisation.reader';
export { OrganisationService } from './organisation.service';
export type { OrganisationView } from './organisation.repository';
export { PERMISSIONS, permissionsOf, type Permission } from './permissions';
export { SessionService } from './session.service';
export { LIVE_SESSION_SQL } from './session.repository';
export { sessionCookie } from './session-cookie';
export { SignInLinkService, LINK_MINUTES, type MadeLink } from './sign-in-link.service';
export type { LinkKind } from './sign-in-link.repository';
export { TokenAuthenticator } from './token.authenticator';
export { networkOf } from './token-limits';

/** For the data source: the tables as TypeORM knows them. */
export const IDENTITY_ENTITIES = [
  OrganisationEntity,
  PersonEntity,
  SessionEntity,
  SignInLinkEntity,
  ApiTokenEntity,
];

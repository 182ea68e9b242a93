import { OrganisationEntity } from './organisation.entity';
import { PersonEntity } from './person.entity';
import { SessionEntity } from './session.entity';
import { SignInLinkEntity } from './sign-in-link.entity';

/** The tables of this lib, as the drift check compares them with the migrations. */
export const IDENTITY_ENTITIES = [OrganisationEntity, PersonEntity, SessionEntity, SignInLinkEntity];

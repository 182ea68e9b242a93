import { Injectable } from '@nestjs/common';
import {
  OrganisationRepository,
  type CadenceView,
  type OrganisationView,
} from './organisation.repository';

/** The one organisation of this deployment; open to everybody signed in. */
@Injectable()
export class OrganisationReader {
  public constructor(private readonly organisations: OrganisationRepository) {}

  public async current(): Promise<OrganisationView> {
    const found = await this.organisations.find();
    if (!found)
      throw new Error('The organisation is missing; it is made when the server first starts');
    return found;
  }

  /** When interviewers are reminded. */
  public async cadence(): Promise<CadenceView> {
    const found = await this.organisations.cadence();
    if (!found)
      throw new Error('The organisation is missing; it is made when the server first starts');
    return found;
  }
}

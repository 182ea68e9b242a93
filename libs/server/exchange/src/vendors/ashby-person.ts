import type { Raw } from '../import-raw';
import type { Draft } from './vendor';

/** Somebody of the organisation, as `user.list` or a panel names them. */
export function readAshbyPerson(raw: Raw, implied: boolean): Draft<'person'> {
  raw.skip('globalRole', 'isEnabled', 'updatedAt', 'managerId');
  const id = raw.id('id');
  const name = [raw.line('firstName', 100), raw.line('lastName', 100)].filter(Boolean).join(' ');
  if (name === '') raw.problem('firstName', 'REQUIRED', 'A person needs a name.');
  return {
    record: 'person',
    sourceId: id,
    label: name,
    data: {
      name,
      email: raw.email('email'),
      roles: ['interviewer'],
      timeZone: null,
      workingHours: null,
    },
    implied,
  };
}

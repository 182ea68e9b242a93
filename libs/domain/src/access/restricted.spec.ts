import { restrictedReader } from './restricted';
import type { Role } from './roles';

describe('restrictedReader', () => {
  it.each<[string, Role[], boolean, boolean]>([
    ['a recruiter', ['recruiter'], false, true],
    ['an admin', ['admin'], false, true],
    ['the hiring manager of this job', ['hiring_manager'], true, true],
    ['a hiring manager of some other job', ['hiring_manager'], false, false],
    ['an interviewer', ['interviewer'], false, false],
    ['a recruiter who also interviews', ['interviewer', 'recruiter'], false, true],
    ['somebody without any role', [], false, false],
  ])('answers for %s', (_who, roles, isHiringManagerOfJob, expected) => {
    expect(restrictedReader(roles, isHiringManagerOfJob)).toBe(expected);
  });
});

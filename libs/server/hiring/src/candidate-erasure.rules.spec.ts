import { decideErasure } from './candidate-erasure.rules';

const CANDIDATE = { name: 'Noor de Haddad', email: 'noor@example.org' };
const asked = (over: object = {}) =>
  decideErasure({ reason: 'Asked for by mail', confirmName: 'Noor de Haddad', ...over }, CANDIDATE);
const codes = (over: object) => {
  const decided = asked(over);
  return decided.ok ? [] : decided.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('an erasure', () => {
  it('is meant when the name is typed and a reason given', () => {
    expect(asked({ confirmName: ' noor  DE haddad ' })).toEqual({
      ok: true,
      value: { reason: 'Asked for by mail' },
    });
  });

  it.each([
    [{ confirmName: 'Noor' }, ['confirmName NOT_THE_NAME']],
    [{ confirmName: '' }, ['confirmName NOT_THE_NAME']],
    [{ reason: ' ' }, ['reason REQUIRED']],
    [{ reason: 'Mail of noor@example.org' }, ['reason NAMES_CANDIDATE']],
    [{ reason: 'Ms HADDAD asked' }, ['reason NAMES_CANDIDATE']],
    [
      { reason: 'x'.repeat(501), confirmName: 'x' },
      ['reason TOO_LONG', 'confirmName NOT_THE_NAME'],
    ],
  ])('is refused for %j', (over, problems) => {
    expect(codes(over)).toEqual(problems);
  });

  it('lets short parts of a name stand in a reason', () => {
    expect(codes({ reason: 'Request de mars' })).toEqual([]);
  });
});

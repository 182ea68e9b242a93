import { TOKEN_SCOPES } from '@debrief/domain';
import { SCOPE_AREAS, scopeWords, standingOf } from './token-words';

const now = new Date('2026-11-24T12:00:00Z');

describe('the words of API tokens', () => {
  it('has a meaning for every scope of the domain, once', () => {
    const said = SCOPE_AREAS.flatMap(({ scopes }) => scopes.map(({ scope }) => scope)).sort();
    expect(said).toEqual(TOKEN_SCOPES.map((scope) => scope.replace(':', '_').toUpperCase()).sort());
  });

  it('names the area with what may be done in it', () => {
    expect(scopeWords('LOOPS_READ')).toBe('Loops: read');
  });

  it('calls a token live until it expires or is revoked', () => {
    const expiresAt = '2026-11-24T12:00:01Z';
    expect(standingOf({ expiresAt, revokedAt: null }, now)).toBe('live');
    expect(standingOf({ expiresAt: now.toISOString(), revokedAt: null }, now)).toBe('expired');
    expect(standingOf({ expiresAt, revokedAt: '2026-11-01T00:00:00Z' }, now)).toBe('revoked');
  });
});

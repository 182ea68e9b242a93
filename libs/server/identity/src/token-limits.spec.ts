import { networkOf } from './token-limits';
import { looksLikeToken, newApiToken } from './token.rules';

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('takes %s as a caller from %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('newApiToken', () => {
  it('gives 256 random bits under our prefix, never the same twice', () => {
    const tokens = Array.from({ length: 2_000 }, newApiToken);
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(2_000);
    for (const { token, hint } of tokens) {
      expect(looksLikeToken(token)).toBe(true);
      expect(Buffer.from(token.slice(4), 'base64url')).toHaveLength(32);
      expect(token.endsWith(hint)).toBe(true);
    }
  });

  it.each(['', 'dbf_', `dbf_${'a'.repeat(42)}`, `dbf_${'a'.repeat(44)}`, `DBF_${'a'.repeat(43)}`])(
    'is not what %s looks like',
    (text) => {
      expect(looksLikeToken(text)).toBe(false);
    },
  );
});

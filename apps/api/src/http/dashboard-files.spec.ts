import { cacheRule } from './dashboard-files';

describe('cacheRule', () => {
  it('keeps files with a hash in their name for good', () => {
    expect(cacheRule('/srv/dist/assets/index-3f2a1b.js')).toBe('public, max-age=31536000, immutable');
  });

  it('never keeps a page', () => {
    expect(cacheRule('/srv/dist/index.html')).toBe('no-store');
  });

  it('asks again about anything else', () => {
    expect(cacheRule('/srv/dist/favicon.svg')).toBe('no-cache');
  });
});

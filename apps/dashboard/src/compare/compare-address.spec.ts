import { loopsIn, toggled } from './compare-address';

describe('the address of a comparison', () => {
  it('names each loop once', () => {
    expect(loopsIn(new URLSearchParams('loops=a,b,,a'))).toEqual(['a', 'b']);
    expect(loopsIn(new URLSearchParams(''))).toEqual([]);
  });

  it('takes a loop in and out again', () => {
    expect(toggled([], 'a')).toBe('?loops=a');
    expect(toggled(['a'], 'b')).toBe('?loops=a,b');
    expect(toggled(['a', 'b'], 'a')).toBe('?loops=b');
    expect(toggled(['b'], 'b')).toBe('');
  });
});

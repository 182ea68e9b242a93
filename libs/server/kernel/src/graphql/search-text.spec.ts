import { searchText } from './search-text';

describe('searchText', () => {
  it('is null when nothing is searched for', () => {
    expect([null, undefined, '', '  '].map(searchText)).toEqual([null, null, null, null]);
  });

  it('leaves out the blanks around it', () => {
    expect(searchText('  Ada ')).toBe('Ada');
  });

  it('refuses what is not text, and what is too long', () => {
    expect(() => searchText('a\u0000b')).toThrow(
      expect.objectContaining({ category: 'bad_input' }),
    );
    expect(() => searchText('a'.repeat(201))).toThrow(
      expect.objectContaining({ category: 'bad_input' }),
    );
  });
});

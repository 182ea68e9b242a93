import { fileFacts, wrongAtSight } from './file-words';

describe('a file in words', () => {
  it.each([
    ['application/pdf', 182_400, 'PDF, 182 kB'],
    ['text/plain; charset=utf-8', 12, 'Text, 12 bytes'],
    ['image/jpeg', 2_340_000, 'JPEG, 2.3 MB'],
    ['application/unheard-of', 1000, 'File, 1 kB'],
  ])('of %s with %s bytes is %s', (mediaType, bytes, words) => {
    expect(fileFacts({ mediaType, bytes })).toBe(words);
  });

  it('is refused before it is sent when it is empty or too large', () => {
    expect(wrongAtSight({ size: 0 })).toBe('This file is empty.');
    expect(wrongAtSight({ size: 10 * 1024 * 1024 + 1 })).toContain('10 MB is the most');
    expect(wrongAtSight({ size: 10 * 1024 * 1024 })).toBeNull();
  });
});

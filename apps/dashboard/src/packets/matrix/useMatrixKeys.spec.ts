import { matrixKeyFor } from './useMatrixKeys';

describe('keys of the matrix', () => {
  it('moves with j and k', () => {
    expect([matrixKeyFor('j', true, false), matrixKeyFor('k', true, false)]).toEqual([
      'next',
      'previous',
    ]);
  });

  it('moves through the numbers of a row with the arrows', () => {
    expect([
      matrixKeyFor('ArrowRight', true, false),
      matrixKeyFor('ArrowLeft', true, false),
    ]).toEqual(['right', 'left']);
    expect(matrixKeyFor('ArrowLeft', true, true)).toBeNull();
  });

  it('leaves letters to somebody who is typing and to the browser’s shortcuts', () => {
    expect(matrixKeyFor('j', true, true)).toBeNull();
    expect(matrixKeyFor('j', false, false)).toBeNull();
    expect(matrixKeyFor('Enter', true, false)).toBeNull();
  });
});

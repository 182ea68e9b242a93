import { termsIn } from './words';

describe('termsIn', () => {
  it('takes a term a line or between commas and leaves blanks out', () => {
    expect(termsIn(' Eastbridge University, Northwind\n\n; Zed ')).toEqual([
      'Eastbridge University',
      'Northwind',
      'Zed',
    ]);
  });
});

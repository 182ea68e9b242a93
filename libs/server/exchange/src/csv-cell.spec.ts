import { parse } from 'csv-parse/sync';
import { csvCell, csvLine } from './csv-cell';

describe('csvCell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '−1',
    '\u200b=1',
    '\ufeff=HYPERLINK("https://example.org")',
    '\u0000=1',
    '\u202e=1',
  ])('puts an apostrophe before %j', (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  });

  it.each(['Noor', 'a=b', '1-2', '', 'mailto:a@example.org', '"=1"'])('leaves %j alone', (text) => {
    expect(csvCell(text)).toBe(text);
  });

  it('leaves numbers, truth values and times bare, and nothing empty', () => {
    expect(csvCell(-3)).toBe('-3');
    expect(csvCell(true)).toBe('true');
    expect(csvCell(new Date('2026-11-24T09:00:00Z'))).toBe('2026-11-24T09:00:00.000Z');
    expect(csvCell(null)).toBe('');
  });
});

describe('csvLine', () => {
  it('is read back as it was, quotes, breaks and separators included', () => {
    const cells = ['a "quoted" word', 'two\nlines', 'semi;colon', 'comma,', 'tab\there', ''];
    expect(parse(csvLine(cells))).toEqual([cells]);
  });
});

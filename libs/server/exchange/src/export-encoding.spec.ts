import { encodingFor } from './export-encoding';
import { fileName } from './export.rules';
import type { ExportFormat } from './export.terms';

const ROWS = [
  {
    name: '=1+1',
    when: new Date('2026-11-24T09:00:00Z'),
    tags: ['a', '＝b'],
    size: -1,
    none: null,
  },
  { name: 'Plain', when: null, tags: [], size: 2, none: null },
];

function fileOf(format: ExportFormat, rows: readonly object[]): string {
  const encoding = encodingFor(format, ['name', 'when', 'tags', 'size', 'none']);
  return [
    encoding.head,
    ...rows.map((row, index) => encoding.row(row, index)),
    encoding.tail(rows.length),
  ].join('');
}

describe('encodingFor', () => {
  it('writes a table with a heading, lists as one cell, and no formula', () => {
    expect(fileOf('csv', ROWS)).toBe(
      `name,when,tags,size,none\r\n'=1+1,2026-11-24T09:00:00.000Z,"a; ＝b",-1,\r\nPlain,,,2,\r\n`,
    );
  });

  it.each([[ROWS], [[]]])('writes JSON that is one array, empty or not', (rows) => {
    expect(JSON.parse(fileOf('json', rows))).toEqual(JSON.parse(JSON.stringify(rows)));
  });

  it('writes one object a line', () => {
    expect(fileOf('ndjson', ROWS).split('\n')).toHaveLength(ROWS.length + 1);
    expect(fileOf('ndjson', [])).toBe('');
  });
});

describe('fileName', () => {
  it('says what the file holds and when it was made', () => {
    const day = new Date('2026-11-24T23:59:59Z');
    expect(fileName('audit_trail', 'csv', day)).toBe('debrief-audit-trail-2026-11-24.csv');
    expect(fileName('scorecards', 'greenhouse_json', day)).toBe(
      'debrief-scorecards-2026-11-24.greenhouse.json',
    );
  });
});

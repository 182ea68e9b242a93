import { recordsOf } from './import-file';
import type { ImportFormat, ImportSource, MappedRecord } from './import.terms';
import { UnknownFields } from './import-unknown';
import { plainText } from './import-rich-text';
import { ashbyLines, greenhouseFile } from './testing/vendor-files';

const NOW = new Date('2026-11-24T09:00:00Z');

async function* pieces(body: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < body.length; from += size) yield body.subarray(from, from + size);
}

async function read(
  text: string | Buffer,
  over: {
    source?: ImportSource;
    format?: ImportFormat;
    content?: 'all' | 'candidates';
    size?: number;
  } = {},
) {
  const unknown = new UnknownFields();
  const records: MappedRecord[] = [];
  const body = Buffer.isBuffer(text) ? text : Buffer.from(text);
  const { source = 'greenhouse', format = 'json', content = 'all', size = 64 } = over;
  for await (const batch of recordsOf(
    { source, format, content, chunks: pieces(body, size) },
    { unknown, now: NOW },
  ))
    records.push(...batch);
  return { records, unknown: unknown.list() };
}
const codes = (records: readonly MappedRecord[]): string[] =>
  records.flatMap(({ problems }) => problems.map(({ path, code }) => `${path} ${code}`));
const table = { source: 'csv', format: 'csv', content: 'candidates' } as const;

describe('a file that is read', () => {
  it.each([1, 7, 64, 100_000])('comes to the same in pieces of %i bytes', async (size) => {
    const { candidates } = greenhouseFile();
    const text = JSON.stringify({ candidates: candidates.slice(0, 3), next: null });
    const { records } = await read(text, { size });
    expect(records.map(({ label }) => label)).toEqual([
      'Amara Achterberg',
      'Application 2000 for Staff ML Engineer',
      'Bela Achterberg',
      'Application 2001 for Staff ML Engineer',
      'Chidi Achterberg',
      'Application 2002 for Staff ML Engineer',
    ]);
  });

  it('may be a list, an object of lists, or lines', async () => {
    const [one] = greenhouseFile().scorecards;
    const forms = [
      await read(JSON.stringify([one])),
      await read(JSON.stringify({ scorecards: [one] }, null, 2)),
      await read(`${JSON.stringify({ type: 'scorecard', data: one })}\r\n\r\n`, {
        format: 'ndjson',
      }),
      await read(`${JSON.stringify({ type: 'scorecards', ...one })}`, { format: 'ndjson' }),
    ];
    for (const { records } of forms)
      expect(records).toMatchObject([{ record: 'scorecard', sourceId: '5000', problems: [] }]);
  });

  it('joins Ashby’s answers to their questions and keeps what was not asked apart', async () => {
    const { records, unknown } = await read(ashbyLines(), {
      source: 'ashby',
      format: 'ndjson',
      size: 4096,
    });
    expect(records.find(({ record }) => record === 'scorecard')?.data).toMatchObject({
      recommendation: 'strong_no',
      recommendationOriginal: 'Strong No',
      ratings: [{ name: 'Depth', group: 'Ratings', rating: 1 }],
      answers: [
        { question: 'What stood out', answer: 'Asked for the load first' },
        { question: 'Interview again?', answer: 'yes' },
        { question: 'Team', answer: 'Search' },
      ],
    });
    expect(unknown).toContainEqual({
      record: 'scorecard',
      field: 'submittedValues.unasked',
      times: 60,
      example: '(string)',
    });
  });

  it('has errors by field for what cannot be stored or cannot be true', async () => {
    const [card] = greenhouseFile().scorecards;
    const { records } = await read(
      JSON.stringify({
        scorecards: [
          { ...card, submitted_at: '2031-01-01T00:00:00Z' },
          { ...card, submitted_at: 'yesterday' },
          { ...card, interview: 'a\u0000b' },
          { ...card, candidate_id: null, application_id: null },
        ],
        candidates: [
          { id: 1, first_name: 'A', email_addresses: [{ value: 'no address' }], is_private: true },
        ],
      }),
    );
    expect(codes(records)).toEqual([
      'submitted_at DATE_IN_FUTURE',
      'submitted_at INVALID_DATE',
      'interview INVALID_TEXT',
      'candidate_id REQUIRED',
      'is_private PRIVATE',
      'email_addresses.0.value INVALID_EMAIL',
    ]);
  });

  it('survives hostile keys, depths, sizes and broken records one by one', async () => {
    const good = '{"id":9,"first_name":"Ok","email_addresses":[{"value":"ok@example.org"}]}';
    const { records, unknown } = await read(
      `{"candidates":[{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}},"id":1,"first_name":"P","email_addresses":[{"value":"p@example.org"}]},` +
        `{"a":},${'['.repeat(2000)}${']'.repeat(2000)},"text",{"id":"${'x'.repeat(1_100_000)}"},${good}]}`,
      { size: 50_000 },
    );
    expect(codes(records)).toEqual([' NOT_A_RECORD', ' TOO_LARGE', ' NOT_A_RECORD', ' TOO_LARGE']);
    expect(records.filter(({ data }) => data !== null).map(({ sourceId }) => sourceId)).toEqual([
      '1',
      '9',
    ]);
    expect(unknown.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['__proto__', 'constructor']),
    );
    expect((Object.prototype as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    ['cut off', '{"candidates": [{"id": 1}'],
    ['no JSON', 'hello'],
    ['JSON with more behind it', '[] []'],
    ['empty', ' '],
  ])('is refused as a whole when it is %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow(/file|JSON/);
  });
});

describe('a table', () => {
  it('may have a byte order mark, semicolons, CRLF, breaks in quotes and other words for its headers', async () => {
    const text =
      '\ufeffFull Name;E-Mail;LinkedIn;GitHub;Shoe size\r\n"Noor\r\nAmari";NOOR@Example.org;https://example.org/a;https://example.org/b;42\r\n';
    const { records, unknown } = await read(text, { ...table, size: 5 });
    expect(records).toMatchObject([
      {
        sourceId: 'noor@example.org',
        problems: [],
        data: {
          name: 'Noor Amari',
          email: 'noor@example.org',
          links: ['https://example.org/a', 'https://example.org/b'],
        },
      },
    ]);
    expect(unknown).toEqual([{ record: 'candidate', field: 'Shoe size', times: 1, example: '42' }]);
  });

  it('may be in UTF-16, and is refused in anything else than Unicode', async () => {
    const text = '\ufeffname,email\nZoë Ørsted,zoe@example.org\n';
    const { records } = await read(Buffer.from(text, 'utf16le'), { ...table, size: 3 });
    expect(records).toMatchObject([{ label: 'Zoë Ørsted', problems: [] }]);
    await expect(
      read(Buffer.from('name,email\nZo\xeb,z@example.org\n', 'latin1'), table),
    ).rejects.toThrow(/UTF-8/);
  });

  it('keeps a broken line to itself, and refuses a quote that never ends', async () => {
    const { records } = await read('name,email\nA,b,c\nB,b@example.org\n', table);
    expect(codes(records)).toEqual([' BROKEN_LINE']);
    await expect(read('name,email\n"A,b@example.org\n', table)).rejects.toThrow(/quote/);
  });
});

describe('rich text', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<ul><li>a</li><li>b <b>bold</b></li></ul>', '- a\n- b **bold**'],
    ['<a href="https://example.org/x">here</a>', 'here (https://example.org/x)'],
    ['<a href="javascript:alert(1)">here</a>', 'here'],
    ['<script>alert(1)</script><img src=x onerror=alert(1)>text', 'text'],
    ['<p onclick="x()">a &lt; b &amp; c</p>', 'a < b & c'],
    ['a < b and c > d', 'a < b and c > d'],
  ])('%j becomes %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('is done with in a moment, whatever it holds', () => {
    const from = performance.now();
    for (const text of ['<a'.repeat(40_000), '<b>'.repeat(20_000), '&lt;'.repeat(20_000)])
      plainText(text);
    expect(performance.now() - from).toBeLessThan(5000);
  });
});

import { pdfHeaders } from './pdf-headers';
import { PdfPrinter } from './pdf-printer';
import type { PrintDocument } from './print-document';
import { pathsOf, readPdf } from './testing/read-pdf';

const HASH = 'a1'.repeat(32);

const PAPER: PrintDocument = {
  title: 'Kit for Zoë Łuczak',
  language: 'en-GB',
  subject: 'What to know before the round',
  author: 'Fernhollow',
  madeAt: new Date('2026-11-24T09:00:00Z'),
  footer: 'Fernhollow, for the panel only',
  hash: HASH,
  blocks: [
    { kind: 'heading', level: 1, text: 'Purpose' },
    { kind: 'paragraph', text: 'Find out how Дарья Ωμέγα and 王 work.' },
    { kind: 'heading', level: 2, text: 'Before the round' },
    { kind: 'note', title: 'AI use', text: 'No AI tools in this round.' },
    {
      kind: 'facts',
      rows: [{ label: 'Link', value: 'example.org', link: 'https://example.org/' }],
    },
    { kind: 'list', mark: 'box', items: ['Asks about edges', 'Tests the last window'] },
    {
      kind: 'scale',
      from: 1,
      to: 4,
      alt: 'Clarity: 2 and 3, mean 2.5',
      rows: [
        {
          label: 'Clarity',
          points: [2, 3],
          mean: 2.5,
          interval: { low: 1.9, high: 3.1 },
          value: '2.5',
        },
      ],
    },
    {
      kind: 'table',
      head: ['Round', 'Seen'],
      caption: 'What was seen',
      rowHeads: true,
      rows: Array.from({ length: 70 }, (_, row) => [`Round ${row}`, `Measures ${row} first`]),
    },
    { kind: 'paragraph', text: `Afterwards ${'unbroken'.repeat(40)} ends.` },
  ],
};

const print = (paper: PrintDocument) => new PdfPrinter().print(paper);

describe('a printed paper', () => {
  let read: Awaited<ReturnType<typeof readPdf>>;

  beforeAll(async () => {
    read = await readPdf(await print(PAPER));
  });

  it('says what it is and in which language', () => {
    expect(read.info).toMatchObject({
      Title: 'Kit for Zoë Łuczak',
      Language: 'en-GB',
      Author: 'Fernhollow',
      Subject: 'What to know before the round',
    });
    expect(read.marked).toBe(true);
  });

  it('is read in the order it was written, as headings, lists, tables and figures', () => {
    const first = pathsOf(read.trees[0]);
    const told = first.filter((path, at) => path !== first[at - 1]);
    expect(told.slice(0, 13)).toEqual([
      'H1: Kit for Zoë Łuczak',
      'H2: Purpose',
      'P: Find out how Дарья Ωμέγα and □ work.',
      'H3: Before the round',
      'Sect/P: AI use',
      'Sect/P: No AI tools in this round.',
      'L/LI/Lbl: Link',
      'L/LI/LBody/Link: example.org',
      'L/LI/Lbl: ☐',
      'L/LI/LBody/P: Asks about edges',
      'L/LI/Lbl: ☐',
      'L/LI/LBody/P: Tests the last window',
      'Figure: 1 2 3 4Clarity 2.5',
    ]);
    expect(told.slice(13, 17)).toEqual([
      'Table/TR/TH: Round',
      'Table/TR/TH: Seen',
      'Table/TR/TH: Round 0',
      'Table/TR/TD: Measures 0 first',
    ]);
  });

  it('tells in words what a figure shows', () => {
    expect(read.alternatives).toContain('Clarity: 2 and 3, mean 2.5');
  });

  it('goes on over pages with the head of the table repeated for the eye alone', () => {
    expect(read.pages.length).toBeGreaterThan(2);
    for (const page of read.pages.slice(0, 3)) expect(page).toContain('Seen');
    const heads = read.trees
      .flatMap((tree) => pathsOf(tree))
      .filter((path) => path === 'Table/TR/TH: Seen');
    expect(heads).toHaveLength(1);
    const rows = read.trees
      .flatMap((tree) => pathsOf(tree))
      .filter((path) => path.startsWith('Table/TR/TD'));
    expect(rows).toEqual(
      Array.from({ length: 70 }, (_, row) => `Table/TR/TD: Measures ${row} first`),
    );
  });

  it('holds its words as text, numbers its pages and says its hash on each', () => {
    expect(read.pages.join(' ').replace(/\s/g, '')).toContain(
      `Afterwards${'unbroken'.repeat(40)}ends.`,
    );
    for (const [at, page] of read.pages.entries())
      expect(page).toContain(
        `Kit for Zoë Łuczak · Fernhollow, for the panel only, page ${at + 1} of ${read.pages.length}`,
      );
    expect(read.pages.every((page) => page.includes(`SHA-256 ${HASH}`))).toBe(true);
  });

  it('can be jumped through, chapters in front and their parts below', () => {
    expect(read.outline).toEqual(['Kit for Zoë Łuczak', 'Purpose', '  Before the round']);
  });

  it('keeps what it cannot draw for whoever listens', async () => {
    const bytes = (await print(PAPER)).toString('latin1');
    const words = Buffer.from('王 work.', 'utf16le').swap16().toString('latin1');
    expect(bytes.slice(bytes.indexOf('/ActualText'))).toContain(words);
  });

  it('brings its letters along and nothing else', async () => {
    const bytes = (await print(PAPER)).toString('latin1');
    expect(bytes).toMatch(/\/FontFile2/);
    expect(bytes).not.toMatch(/Helvetica|\/JavaScript|\/EmbeddedFile/);
    expect(bytes.length).toBeLessThan(120_000);
  });

  it('is the same bytes for the same paper', async () => {
    expect((await print(PAPER)).equals(await print(PAPER))).toBe(true);
  });

  it('is made of nothing but a title too', async () => {
    const { pages } = await readPdf(await print({ ...PAPER, blocks: [], hash: undefined }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).not.toContain('SHA-256');
  });

  it('puts a note, a cell and a fact longer than a page on several', async () => {
    const long = 'many words '.repeat(1500).trim();
    const { pages } = await readPdf(
      await print({
        ...PAPER,
        blocks: [
          { kind: 'note', title: 'Long', text: long },
          { kind: 'table', head: ['A', 'B'], rows: [[long, 'short']] },
          { kind: 'facts', rows: [{ label: 'Fact', value: long }] },
          { kind: 'list', mark: 'dot', items: [long] },
        ],
      }),
    );
    expect(pages.join(' ').match(/many/g)).toHaveLength(6000);
  });

  it('is sent to whoever asked and kept by nobody', () => {
    expect(pdfHeaders('Kit: Zoë/../Ł "x"\r\n')).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="kit-zoe-x.pdf"',
      'cache-control': 'no-store',
    });
  });
});

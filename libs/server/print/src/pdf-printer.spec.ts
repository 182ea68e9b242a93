import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfHeaders } from './pdf-headers';
import { PdfPrinter } from './pdf-printer';
import type { PrintDocument } from './print-document';

const PAPER: PrintDocument = {
  title: 'Kit for Zoë Łuczak',
  language: 'en',
  subject: 'What to know before the round',
  author: 'Fernhollow',
  madeAt: new Date('2026-11-24T09:00:00Z'),
  footer: 'Fernhollow, for the panel only',
  blocks: [
    { kind: 'heading', level: 1, text: 'Purpose' },
    { kind: 'paragraph', text: 'Find out how the candidate works.' },
    { kind: 'note', title: 'AI use', text: 'No AI tools in this round.' },
    {
      kind: 'facts',
      rows: [{ label: 'Link', value: 'example.org', link: 'https://example.org/' }],
    },
    { kind: 'list', mark: 'box', items: ['Asks about edges', 'Tests the last window'] },
    { kind: 'table', head: ['Strong', 'Weak'], rows: [['Measures first', 'Guesses']] },
    ...Array.from(
      { length: 60 },
      (_, line) => ({ kind: 'paragraph', text: `Line ${line}` }) as const,
    ),
  ],
};

async function opened(paper: PrintDocument) {
  const data = new Uint8Array(await new PdfPrinter().print(paper));
  return getDocument({ data, useSystemFonts: true, verbosity: 0 }).promise;
}

describe('a printed paper', () => {
  it('says what it is and in which language', async () => {
    const { info } = await (await opened(PAPER)).getMetadata();
    expect(info).toMatchObject({
      Title: 'Kit for Zoë Łuczak',
      Language: 'en',
      Author: 'Fernhollow',
      Subject: 'What to know before the round',
    });
  });

  it('holds its words as text, numbers its pages and can be jumped through', async () => {
    const pdf = await opened(PAPER);
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    expect(pages.length).toBeGreaterThan(1);
    for (const words of [
      'Kit for Zoë Luczak',
      'No AI tools in this round.',
      'Tests the last window',
      'Measures first',
      'Line 59',
    ])
      expect(pages.join(' ')).toContain(words);
    expect(pages.every((page) => page.includes('Fernhollow, for the panel only'))).toBe(true);
    expect(pages.map((page) => /page (\d+) of (\d+)/.exec(page)?.slice(1))).toEqual(
      pages.map((_, at) => [`${at + 1}`, `${pages.length}`]),
    );
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual([PAPER.title, 'Purpose']);
  });

  it('is sent to whoever asked and kept by nobody', () => {
    expect(pdfHeaders('Kit: Zoë/../Ł "x"\r\n')).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="kit-zoe-x.pdf"',
      'cache-control': 'no-store',
    });
  });
});

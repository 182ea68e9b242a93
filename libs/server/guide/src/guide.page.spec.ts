import { STARTER_CONTENT } from '@debrief/content';
import { PdfPrinter } from '@debrief/server-print';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { guidePage, noGuidePage, PAGE_HEADERS } from './guide.page';
import { guidePaper } from './guide.paper';
import { starterGuide, STARTS_ON, wordsOf } from './testing/starter-guide';

const { blueprints, questions } = STARTER_CONTENT;
const [standard] = blueprints;
if (!standard) throw new Error('There is no starter blueprint');

const DAYS = [0, 3, 13, 42, 60];
const pageOf = (...given: Parameters<typeof starterGuide>) =>
  guidePage(starterGuide(...given), 'token/guide.pdf', STARTS_ON);

describe('the page of a guide', () => {
  it('holds no title, prompt or key point of any question, for any blueprint and any days', () => {
    const secret = questions.flatMap(({ title, prompt, keyPoints, followUps }) => [
      title,
      prompt,
      ...keyPoints.map(({ text }) => text),
      ...followUps,
    ]);
    expect(secret.length).toBeGreaterThan(500);
    for (const blueprint of blueprints)
      for (const days of DAYS) {
        const page = wordsOf(pageOf(blueprint, days)).toLowerCase();
        const paper = JSON.stringify(guidePaper(starterGuide(blueprint, days))).toLowerCase();
        const told = secret.filter(
          (words) => page.includes(words.toLowerCase()) || paper.includes(words.toLowerCase()),
        );
        expect(told).toEqual([]);
      }
  });

  it('tells each round with its length, its AI policy and what it looks at', () => {
    const page = wordsOf(pageOf(standard, 21));
    for (const words of [
      'Coding',
      'ML fundamentals',
      'min · Without AI tools',
      'Please work without AI tools in this round',
      'Trade-off reasoning',
      'in 21 days',
      '7 days, 24 November to 30 November',
      'Save it as a PDF',
    ])
      expect(page).toContain(words);
    expect(page).not.toContain('answers from documents');
  });

  it('marks the part of the plan that is due, and says when the onsite has passed', () => {
    const guide = starterGuide(standard, 21);
    const on = (today: string) => guidePage(guide, 'x', today);
    expect(on('2026-12-02').match(/class="card now"/g)).toHaveLength(1);
    expect(wordsOf(on('2026-12-02'))).toContain('System design now');
    expect(on('2027-01-02')).not.toContain('class="card now"');
    expect(wordsOf(on('2027-01-02'))).toContain('has passed');
  });

  it.each([0, 1])('makes do with %i days', (days) => {
    expect(wordsOf(pageOf(standard, days))).toContain('when an hour is left');
  });

  it('shows what was typed as text', () => {
    const typed = `<script>alert("&")</script><img src=x onerror='1'>`;
    const named = {
      ...standard,
      stages: standard.stages.map((stage) => ({ ...stage, name: typed })),
    };
    const page = pageOf(named, 10, typed);
    expect(page).not.toMatch(/<script|<img/);
    expect(wordsOf(page)).toContain(typed);
  });

  it('runs and loads nothing, is not indexed, kept or followed back', () => {
    const csp = PAGE_HEADERS['content-security-policy'] ?? '';
    expect(csp).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'/);
    expect(csp).not.toContain('unsafe');
    for (const page of [pageOf(standard, 10), noGuidePage('No.')]) {
      expect(page).toContain('<meta name="robots" content="noindex, nofollow">');
      expect(page).not.toMatch(/<script|style="|\son\w+=|https?:|src=/);
    }
  });
});

describe('the file of a guide', () => {
  it('holds the words of the page', async () => {
    const guide = starterGuide(standard, 21);
    const bytes = await new PdfPrinter().print(guidePaper(guide));
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const footer = new RegExp(`${guide.organisation}, page \\d+ of \\d+`);
      pages.push(
        items
          .map((item) => ('str' in item ? item.str : ''))
          .join(' ')
          .replace(footer, ''),
      );
    }
    const bare = (words: string) => words.replace(/[\s•]|\b\d+\.(?= )/g, '');
    const onPaper = bare(pages.join(' '));
    const lines = guidePage(guide, 'x', STARTS_ON)
      .split(/<\/?(?:p|li|h\d|dd|dt)(?: [^>]*)?>/)
      .map(wordsOf)
      .filter((line) => !/^(?:|Save it as a PDF|8 December.*|15 December.*)$/.test(line))
      .filter((line) => !line.includes('in 21 days') && !line.includes('Coding now'));
    const missing = lines.filter((line) => !onPaper.includes(bare(line)));
    expect(lines.length).toBeGreaterThan(80);
    // The name of the organisation stands at the foot of the paper, which was taken off.
    expect(missing).toEqual(['Preparing for your interviews · Fernhollow', 'Fernhollow']);
    expect(onPaper).toContain(bare('15 December 2026'));
  });
});

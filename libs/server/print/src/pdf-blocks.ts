import { INK, STYLES } from './pdf-faces';
import { drawScale } from './pdf-scale';
import { MARGIN, TEXT_WIDTH, type Sheet } from './pdf-sheet';
import { drawTable } from './pdf-table';
import type { PrintBlock, PrintFacts, PrintHeading, PrintList, PrintNote } from './print-document';

/** The list of headings that readers jump by. */
export class Outline {
  private chapter: PDFKit.PDFOutline;

  public constructor(private readonly root: PDFKit.PDFOutline) {
    this.chapter = root;
  }

  /** Takes in a heading at the place reached; the smallest ones are left out. */
  public add({ level, text }: PrintHeading): void {
    if (level === 1) this.chapter = this.root.addItem(text);
    else if (level === 2) this.chapter.addItem(text);
  }
}

const LABEL_WIDTH = 112;
const MARK_WIDTH = 17;
const FRAME = 8;
/** A heading stays with so much of what follows it. */
const PRESENCE = 30;

const HEADINGS = {
  1: { type: 'H2', style: STYLES.heading1, above: 14, below: 4 },
  2: { type: 'H3', style: STYLES.heading2, above: 9, below: 2 },
  3: { type: 'H4', style: STYLES.heading3, above: 6, below: 1 },
} as const;

/** What marks an item of a list; the box is to be ticked with a pen. */
const MARKS = { dot: () => '•', number: (at: number) => `${at + 1}.`, box: () => '☐' } as const;

export function drawTitle(sheet: Sheet, title: string): Outline {
  sheet.doc.outline.addItem(title);
  sheet.words('H1', sheet.set(title, STYLES.title, TEXT_WIDTH), MARGIN.left);
  sheet.gap(7);
  return new Outline(sheet.doc.outline);
}

/** @param next what follows, so that a heading is not left at the foot of a page */
export function drawBlock(
  sheet: Sheet,
  block: PrintBlock,
  next: PrintBlock | undefined,
  outline: Outline,
): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(sheet, block, next, outline);
    case 'paragraph':
      sheet.words(
        'P',
        sheet.set(block.text, block.quiet ? STYLES.quiet : STYLES.text, TEXT_WIDTH),
        MARGIN.left,
      );
      return sheet.gap(4);
    case 'list':
      return drawList(sheet, block);
    case 'facts':
      return drawFacts(sheet, block);
    case 'table':
      return drawTable(sheet, block);
    case 'note':
      return drawNote(sheet, block);
    case 'scale':
      return drawScale(sheet, block);
  }
}

function drawHeading(
  sheet: Sheet,
  heading: PrintHeading,
  next: PrintBlock | undefined,
  outline: Outline,
): void {
  const { type, style, above, below } = HEADINGS[heading.level];
  const text = sheet.set(heading.text, style, TEXT_WIDTH);
  const follows = next?.kind === 'heading' ? PRESENCE + style.leading : PRESENCE;
  sheet.gap(above);
  sheet.need(text.lines.length * style.leading + follows);
  outline.add(heading);
  sheet.words(type, text, MARGIN.left);
  sheet.gap(below);
}

function drawList(sheet: Sheet, { mark, items }: PrintList): void {
  if (items.length === 0) return;
  sheet.element('L', () => {
    items.forEach((item, at) => {
      const body = sheet.set(item, STYLES.text, TEXT_WIDTH - MARK_WIDTH);
      drawItem(sheet, MARKS[mark](at), body, MARK_WIDTH);
    });
  });
  sheet.gap(3);
}

/** Labels and values are a list to whoever hears them: the label, then what it stands for. */
function drawFacts(sheet: Sheet, { rows }: PrintFacts): void {
  if (rows.length === 0) return;
  sheet.element('L', () => {
    for (const { label, value, link } of rows) {
      const body = sheet.set(value, STYLES.text, TEXT_WIDTH - LABEL_WIDTH);
      drawItem(sheet, label, body, LABEL_WIDTH, { link, quiet: true });
    }
  });
  sheet.gap(3);
}

function drawItem(
  sheet: Sheet,
  label: string,
  body: ReturnType<Sheet['set']>,
  indent: number,
  { link, quiet = false }: { readonly link?: string; readonly quiet?: boolean } = {},
): void {
  const mark = sheet.set(label, quiet ? STYLES.quiet : STYLES.text, indent - 6);
  const { leading } = body.style;
  sheet.need(Math.max(mark.lines.length, Math.min(body.lines.length, 2)) * leading);
  const top = sheet.y;
  sheet.element('LI', () => {
    sheet.words('Lbl', mark, MARGIN.left);
    const marked = sheet.y;
    sheet.y = top;
    sheet.element('LBody', () =>
      sheet.words(link === undefined ? 'P' : 'Link', body, MARGIN.left + indent, link),
    );
    // A body that went on to another page is below every label already.
    if (sheet.y > top) sheet.y = Math.max(sheet.y, marked);
  });
  sheet.gap(2);
}

/** Framed where it fits on a page; what is longer than one stands without. */
function drawNote(sheet: Sheet, { title, text }: PrintNote): void {
  const width = TEXT_WIDTH - 2 * FRAME;
  const head = sheet.set(title, STYLES.strong, width);
  const body = sheet.set(text, STYLES.text, width);
  const inside =
    head.lines.length * head.style.leading +
    (text === '' ? 0 : body.lines.length * body.style.leading);
  const height = inside + 2 * FRAME;
  sheet.gap(4);
  if (height < sheet.fullRoom) {
    sheet.need(height);
    sheet.artifact(() => {
      sheet.doc.rect(MARGIN.left, sheet.y, TEXT_WIDTH, height).lineWidth(0.7);
      sheet.doc.fillAndStroke(INK.sunken, INK.line);
    });
  }
  sheet.y += FRAME;
  sheet.element('Sect', () => {
    sheet.words('P', head, MARGIN.left + FRAME);
    if (text !== '') sheet.words('P', body, MARGIN.left + FRAME);
  });
  sheet.y += FRAME;
  sheet.gap(5);
}

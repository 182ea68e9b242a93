import PDFDocument from 'pdfkit';
import { FACE_FILES, INK, STYLES, type Face, type TextStyle } from './pdf-faces';
import { linesOf } from './pdf-lines';
import { printable } from './printable';
import type { PrintDocument } from './print-document';

export const MARGIN = { left: 52, right: 52, top: 48, bottom: 62 } as const;
const A4 = { width: 595.28, height: 841.89 } as const;

/** Width of what stands between the margins. */
export const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** Fewer lines of a paragraph than these stay on no page alone. */
const TOGETHER = 2;

export type Element = ReturnType<PDFKit.PDFDocument['struct']>;

interface ElementOptions {
  readonly alt?: string;
  /** What it says where its letters cannot all be drawn. */
  readonly actual?: string;
  readonly scope?: 'Column' | 'Row';
  /** Left, top, right and bottom, from above. */
  readonly bbox?: readonly [number, number, number, number];
}

/** Text broken into lines, and what it says where some of it has no letters here. */
export interface SetText {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** The text as given when something in it could not be drawn, for whoever listens or copies. */
  readonly actual: string | null;
}

/**
 * A paper being written, from top to bottom. Whatever is drawn is either content of an element of
 * the structure tree, in the order it is to be read, or an artifact, which readers leave out.
 */
export class Sheet {
  public readonly doc: PDFKit.PDFDocument;
  public y: number = MARGIN.top;
  /** Drawn at the top of each new page, as an artifact; e.g. the head of a table that goes on. */
  public carry: (() => void) | null = null;
  private within: Element;
  private readonly widths = new Map<string, number>();
  private readonly glyphs: ReadonlyMap<Face, (code: number) => boolean>;

  public constructor(paper: PrintDocument) {
    this.doc = documentFor(paper);
    this.glyphs = new Map((['bold', 'regular'] as const).map((face) => [face, this.open(face)]));
    this.within = this.doc.struct('Document');
    this.doc.addStructure(this.within);
    this.doc.addPage();
  }

  /** Points left on this page. */
  public get room(): number {
    return A4.height - MARGIN.bottom - this.y;
  }

  /** Points on an empty page. */
  public get fullRoom(): number {
    return A4.height - MARGIN.bottom - MARGIN.top;
  }

  public newPage(): void {
    this.doc.addPage();
    this.y = MARGIN.top;
    this.carry?.();
  }

  /** Goes to the next page unless so much fits on this one. */
  public need(height: number): void {
    if (height > this.room && this.y > MARGIN.top) this.newPage();
  }

  public gap(height: number): void {
    if (this.y > MARGIN.top) this.y += height;
  }

  /** An element of the structure tree; what `fill` adds stands inside it. */
  public element(
    type: string,
    fill: (element: Element) => void,
    options: ElementOptions = {},
  ): void {
    const element = this.doc.struct(type, options as StructureOptions);
    const outer = this.within;
    outer.add(element);
    this.within = element;
    fill(element);
    element.end();
    this.within = outer;
  }

  /** Draws what is no content: rules, frames, repeated heads, page numbers. */
  public artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** Breaks a text into the lines it takes. */
  public set(text: string, style: TextStyle, width: number): SetText {
    const shown = printable(text, this.glyphs.get(style.face) ?? (() => true));
    const lines = linesOf(shown.text, style, width, (face, word) => this.widthOf(face, word));
    return { lines, style, actual: shown.lossy ? text : null };
  }

  /** One line in a style, without moving on. */
  public line(text: string, x: number, y: number, style: TextStyle): void {
    const { face, size, leading, colour } = style;
    // The letters stand in the middle of their line.
    const above = (leading - size * 1.164) / 2;
    this.doc.font(face).fontSize(size).fillColor(colour);
    this.doc.text(text, x, y + above, { lineBreak: false });
  }

  /** An element of running text, over as many pages as it takes. */
  public words(type: string, text: SetText, x: number, link?: string): void {
    const { lines, style } = text;
    this.element(
      type,
      (element) => {
        let at = 0;
        while (at < lines.length) {
          const count = this.linesThatFit(lines.length - at, style);
          if (count === 0) this.newPage();
          else this.put(element, text, lines.slice(at, at + count), x, link);
          at += count;
        }
      },
      text.actual === null ? {} : { actual: text.actual },
    );
  }

  public widthOf(face: Face, text: string): number {
    const key = `${face} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = this.doc.font(face).fontSize(100).widthOfString(text) / 100;
    this.widths.set(key, width);
    return width;
  }

  /** The file, when everything is drawn. */
  public finished(): Promise<Buffer> {
    const { doc } = this;
    const pieces: Buffer[] = [];
    return new Promise((done, failed) => {
      doc.on('data', (piece: Buffer) => pieces.push(piece));
      doc.once('end', () => done(Buffer.concat(pieces)));
      doc.once('error', failed);
      doc.end();
    });
  }

  private linesThatFit(left: number, { leading }: TextStyle): number {
    const fit = Math.min(left, Math.floor((this.room + 0.01) / leading));
    if (fit >= left || this.y <= MARGIN.top) return fit;
    if (fit < TOGETHER) return 0;
    return left - fit < TOGETHER && fit > TOGETHER ? fit - 1 : fit;
  }

  private put(
    element: Element,
    { style }: SetText,
    lines: readonly string[],
    x: number,
    link?: string,
  ): void {
    const top = this.y;
    element.add(() =>
      lines.forEach((line, index) => this.line(line, x, top + index * style.leading, style)),
    );
    if (link !== undefined)
      lines.forEach((line, index) => {
        const wide = this.widthOf(style.face, line.trimEnd()) * style.size;
        this.doc.link(x, top + index * style.leading, wide, style.leading, link, {
          structParent: element,
        } as PDFKit.Mixins.AnnotationOption);
      });
    this.y += lines.length * style.leading;
  }

  private open(face: Face): (code: number) => boolean {
    this.doc.registerFont(face, FACE_FILES[face]);
    this.doc.font(face);
    // The types of the library leave out the face it has opened.
    const { font } = (this.doc as unknown as OpenedFace)._font;
    return (code) => font.hasGlyphForCodePoint(code);
  }
}

type StructureOptions = NonNullable<Parameters<PDFKit.PDFDocument['struct']>[1]>;

interface OpenedFace {
  readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } };
}

/** Dates and ids come from the paper, so that the same paper gives the same bytes. */
function documentFor(paper: PrintDocument): PDFKit.PDFDocument {
  return new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'],
    tagged: true,
    lang: paper.language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    // None: each face is opened once, under its own name.
    font: '',
    info: {
      Title: paper.title,
      Subject: paper.subject,
      Author: paper.author,
      Creator: 'Debrief',
      Producer: 'Debrief',
      CreationDate: paper.madeAt,
      ModDate: paper.madeAt,
    },
  });
}

/** The foot of every page, when all are known: whose paper, which page, and the hash of what it shows. */
export function writeFeet(sheet: Sheet, paper: PrintDocument): void {
  const { doc } = sheet;
  const { count } = doc.bufferedPageRange();
  const style = STYLES.small;
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const place = `page ${page + 1} of ${count}`;
    const tail = `, ${place}`;
    const room = TEXT_WIDTH - sheet.widthOf(style.face, tail) * style.size;
    const [first = ''] = sheet.set(`${paper.title} · ${paper.footer}`, style, room).lines;
    sheet.artifact(() => {
      const top = A4.height - MARGIN.bottom + 16;
      doc.moveTo(MARGIN.left, top - 5).lineTo(A4.width - MARGIN.right, top - 5);
      doc.lineWidth(0.5).strokeColor(INK.line).stroke();
      sheet.line(`${first.trimEnd()}${tail}`, MARGIN.left, top, style);
      if (paper.hash !== undefined)
        sheet.line(`SHA-256 ${paper.hash}`, MARGIN.left, top + style.leading, style);
    }, 'Pagination');
  }
}

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** A node of the structure tree with the text that stands under it. */
export interface ReadNode {
  readonly role: string;
  readonly alt: string | null;
  readonly text: string;
  readonly children: readonly ReadNode[];
}

export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly marked: boolean;
  /** Text of each page, in the order it is drawn. */
  readonly pages: readonly string[];
  /** What a reader for the ear is given of each page. */
  readonly trees: readonly ReadNode[];
  readonly outline: readonly string[];
  /** What figures and tables say of themselves. */
  readonly alternatives: readonly string[];
}

/** Reads a PDF back, the way a program for the ear does. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  const trees: ReadNode[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { text, marked } = await textOf(page);
    pages.push(text);
    trees.push(nodeOf(await page.getStructTree(), marked));
  }
  const { info } = await pdf.getMetadata();
  return {
    info: info as Readonly<Record<string, unknown>>,
    marked: (await pdf.getMarkInfo())?.['Marked'] === true,
    pages,
    trees,
    outline: await outlineOf(pdf),
    alternatives: trees.flatMap(alternativesOf),
  };
}

/** Each text with the roles above it, as `Table/TR/TD: words`, in reading order. */
export function pathsOf(tree: ReadNode | undefined, above: readonly string[] = []): string[] {
  if (!tree) return [];
  const path = ['Root', 'Document'].includes(tree.role) ? above : [...above, tree.role];
  const own = tree.text === '' ? [] : [`${path.join('/')}: ${tree.text}`];
  return [...own, ...tree.children.flatMap((child) => pathsOf(child, path))];
}

async function textOf(page: PDFPageProxy) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string>();
  const open: (string | null)[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) {
      text += item.str + (item.hasEOL ? '\n' : '');
      const id = open.findLast((one) => one !== null);
      if (id) marked.set(id, (marked.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? null);
  }
  return { text, marked };
}

type StructNode = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

function nodeOf(node: StructNode, marked: ReadonlyMap<string, string>): ReadNode {
  let text = '';
  const children: ReadNode[] = [];
  for (const child of node.children)
    if ('role' in child) children.push(nodeOf(child, marked));
    else if (child.type === 'content') text += marked.get(child.id) ?? '';
  const { alt } = node as { alt?: string };
  return { role: node.role, alt: alt ?? null, text: text.trim(), children };
}

async function outlineOf(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  type Item = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
  const titles = (items: readonly Item[], indent: string): string[] =>
    items.flatMap(({ title, items: below }) => [
      `${indent}${title}`,
      ...titles(below as Item[], `${indent}  `),
    ]);
  return titles((await pdf.getOutline()) ?? [], '');
}

function alternativesOf(node: ReadNode): string[] {
  return [...(node.alt === null ? [] : [node.alt]), ...node.children.flatMap(alternativesOf)];
}

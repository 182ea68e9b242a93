import { drawBlock, drawTitle } from './pdf-blocks';
import { Sheet, writeFeet } from './pdf-sheet';
import type { PrintDocument } from './print-document';

/** Makes the file. Blocks the thread it runs in for as long as it takes. */
export function makePdf(paper: PrintDocument): Promise<Buffer> {
  const sheet = new Sheet(paper);
  const outline = drawTitle(sheet, paper.title);
  for (const [index, block] of paper.blocks.entries())
    drawBlock(sheet, block, paper.blocks[index + 1], outline);
  writeFeet(sheet, paper);
  return sheet.finished();
}

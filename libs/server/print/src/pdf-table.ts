import { INK, STYLES } from './pdf-faces';
import { MARGIN, TEXT_WIDTH, type Element, type SetText, type Sheet } from './pdf-sheet';
import type { PrintTable } from './print-document';

const PAD = 3;
const BETWEEN = 8;
const { cell: CELL, cellHead: HEAD } = STYLES;

interface Column {
  readonly x: number;
  readonly width: number;
}

/** Rows go over pages by lines where one is longer than what is left; the head stands on each. */
export function drawTable(sheet: Sheet, table: PrintTable): void {
  const columns = columnsOf(table);
  const head = setCells(sheet, table.head, columns, () => true);
  sheet.need(heightOf(head) + 2 * CELL.leading + 2 * PAD);
  sheet.element(
    'Table',
    () => {
      drawRow(sheet, head, columns, () => 'Column');
      sheet.carry = () => repeatHead(sheet, head, columns);
      for (const row of table.rows) {
        const cells = setCells(sheet, row, columns, (at) => table.rowHeads === true && at === 0);
        drawRow(sheet, cells, columns, (at) =>
          table.rowHeads === true && at === 0 ? 'Row' : null,
        );
      }
      sheet.carry = null;
    },
    table.caption === undefined ? {} : { alt: table.caption },
  );
  sheet.gap(6);
}

function columnsOf({ head, widths }: PrintTable): readonly Column[] {
  const shares = head.map((_, at) => widths?.[at] ?? 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let x: number = MARGIN.left;
  return shares.map((share) => {
    const width = (share / whole) * TEXT_WIDTH;
    const column = { x, width: width - BETWEEN };
    x += width;
    return column;
  });
}

function setCells(
  sheet: Sheet,
  row: readonly string[],
  columns: readonly Column[],
  bold: (at: number) => boolean,
): readonly SetText[] {
  return columns.map(({ width }, at) => sheet.set(row[at] ?? '', bold(at) ? HEAD : CELL, width));
}

function heightOf(cells: readonly SetText[]): number {
  return Math.max(...cells.map(({ lines }) => lines.length)) * CELL.leading + 2 * PAD;
}

function drawRow(
  sheet: Sheet,
  cells: readonly SetText[],
  columns: readonly Column[],
  scopeOf: (at: number) => 'Column' | 'Row' | null,
): void {
  const height = heightOf(cells);
  if (height > sheet.room && height < sheet.fullRoom / 2) sheet.newPage();
  sheet.element('TR', (row) => {
    const elements = cells.map(({ actual }, at) => {
      const scope = scopeOf(at);
      const options = { ...(scope && { scope }), ...(actual !== null && { actual }) };
      const element = sheet.doc.struct(scope === null ? 'TD' : 'TH', options);
      row.add(element);
      return element;
    });
    drawCells(sheet, cells, columns, elements);
    for (const element of elements) element.end();
  });
}

function drawCells(
  sheet: Sheet,
  cells: readonly SetText[],
  columns: readonly Column[],
  elements: readonly Element[],
): void {
  const most = Math.max(...cells.map(({ lines }) => lines.length));
  let at = 0;
  while (at < most) {
    const fit = Math.floor((sheet.room - 2 * PAD + 0.01) / CELL.leading);
    if (fit < 1) {
      sheet.newPage();
      continue;
    }
    const top = sheet.y + PAD;
    const count = Math.min(fit, most - at);
    cells.forEach((cell, index) => {
      const lines = cell.lines.slice(at, at + count);
      if (lines.every((line) => line === '')) return;
      elements[index]?.add(() => drawLines(sheet, lines, cell, columns[index], top));
    });
    at += count;
    sheet.y = top + count * CELL.leading + PAD;
    rule(sheet);
  }
}

function drawLines(
  sheet: Sheet,
  lines: readonly string[],
  { style }: SetText,
  column: Column | undefined,
  top: number,
): void {
  lines.forEach((line, index) =>
    sheet.line(line, column?.x ?? MARGIN.left, top + index * CELL.leading, style),
  );
}

/** The same words once more, for the eye: whoever hears the table has been told them. */
function repeatHead(sheet: Sheet, head: readonly SetText[], columns: readonly Column[]): void {
  const top = sheet.y + PAD;
  sheet.artifact(
    () => head.forEach((cell, at) => drawLines(sheet, cell.lines, cell, columns[at], top)),
    'Pagination',
  );
  sheet.y += heightOf(head);
  rule(sheet);
}

function rule(sheet: Sheet): void {
  sheet.artifact(() => {
    sheet.doc.moveTo(MARGIN.left, sheet.y).lineTo(MARGIN.left + TEXT_WIDTH, sheet.y);
    sheet.doc.lineWidth(0.5).strokeColor(INK.line).stroke();
  });
}

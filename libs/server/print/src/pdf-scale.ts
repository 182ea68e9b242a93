import { INK, STYLES } from './pdf-faces';
import { MARGIN, TEXT_WIDTH, type Sheet } from './pdf-sheet';
import type { PrintScale, PrintScaleRow } from './print-document';

const ROW = 17;
const LABEL_SHARE = 0.32;
const VALUE_SHARE = 0.24;

interface Axis {
  readonly left: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/** A figure: the eye sees dots on lines, whoever hears it is told the same in words. */
export function drawScale(sheet: Sheet, scale: PrintScale): void {
  const most = Math.max(1, Math.floor((sheet.fullRoom - ROW) / ROW));
  for (let at = 0; at < scale.rows.length; at += most)
    drawPart(sheet, scale, scale.rows.slice(at, at + most));
}

function drawPart(sheet: Sheet, scale: PrintScale, rows: readonly PrintScaleRow[]): void {
  const height = (rows.length + 1) * ROW;
  sheet.need(height);
  const top = sheet.y;
  const axis = {
    left: MARGIN.left + TEXT_WIDTH * LABEL_SHARE,
    width: TEXT_WIDTH * (1 - LABEL_SHARE - VALUE_SHARE) - 12,
    from: scale.from,
    to: scale.to,
  };
  const bbox = [MARGIN.left, top, MARGIN.left + TEXT_WIDTH, top + height] as const;
  sheet.element(
    'Figure',
    (figure) =>
      figure.add(() => {
        drawTicks(sheet, axis, top, height);
        rows.forEach((row, at) => drawScaleRow(sheet, axis, row, top + (at + 1) * ROW));
      }),
    { alt: scale.alt, bbox },
  );
  sheet.y = top + height;
  sheet.gap(6);
}

function drawTicks(sheet: Sheet, axis: Axis, top: number, height: number): void {
  const { doc } = sheet;
  for (let value = axis.from; value <= axis.to; value += 1) {
    const x = place(axis, value);
    sheet.line(`${value}`, x - 2.5, top + 2, STYLES.small);
    doc.moveTo(x, top + ROW - 2).lineTo(x, top + height - 2);
    doc.lineWidth(0.4).strokeColor(INK.line).stroke();
  }
}

function drawScaleRow(sheet: Sheet, axis: Axis, row: PrintScaleRow, top: number): void {
  const { doc } = sheet;
  const middle = top + ROW / 2;
  const labelRoom = TEXT_WIDTH * LABEL_SHARE - 10;
  const [label = ''] = sheet.set(row.label, STYLES.cell, labelRoom).lines;
  sheet.line(label.trimEnd(), MARGIN.left, top + 2, STYLES.cell);
  if (row.interval) {
    const left = place(axis, row.interval.low);
    const right = place(axis, row.interval.high);
    doc.rect(left, middle - 2.5, Math.max(0.5, right - left), 5).fill(INK.line);
  }
  for (const point of row.points) doc.circle(place(axis, point), middle, 2.6).fill(INK.mark);
  if (row.mean !== null) {
    const x = place(axis, row.mean);
    doc.moveTo(x, middle - 5.5).lineTo(x, middle + 5.5);
    doc.lineWidth(1.2).strokeColor(INK.text).stroke();
  }
  sheet.line(row.value, axis.left + axis.width + 12, top + 2, STYLES.cell);
}

function place({ left, width, from, to }: Axis, value: number): number {
  return left + ((value - from) / (to - from)) * width;
}

/**
 * What a spreadsheet takes for the beginning of a formula, in ASCII and in the wider forms that
 * some of them fold to ASCII (full-width, small, superscript, minus sign), also behind blanks and
 * characters that nobody sees. A tab, CR or LF at the start is trouble by itself.
 */
const FORMULA = /^(?:[\t\r\n]|[\p{White_Space}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫⁺⁻⁼₊₋₌−])/u;

/** A value of a CSV cell, before quoting. */
export type CsvValue = string | number | boolean | Date | null | undefined;

/**
 * The text of a cell that no spreadsheet runs: text that could start a formula gets an apostrophe
 * in front. Numbers, truth values and times are ours and stay bare (a negative number is a number).
 */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string') return String(value);
  return FORMULA.test(value) ? `'${value}` : value;
}

/** One line of a CSV file (RFC 4180: CRLF, doubled quotes), every cell guarded. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map((value) => quoted(csvCell(value))).join(',')}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

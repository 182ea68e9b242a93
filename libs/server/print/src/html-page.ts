import { createHash } from 'node:crypto';
import type {
  PrintBlock,
  PrintDocument,
  PrintFacts,
  PrintList,
  PrintScale,
  PrintScaleRow,
  PrintTable,
} from './print-document';

/** The media type of what `htmlPage` makes. */
export const HTML_TYPE = 'text/html; charset=utf-8';

/** The design's tokens; a page brings no script, face, picture or address of its own. */
const STYLE = `
:root { color-scheme: light; --text: #1d1d1b; --quiet: #5c5b56; --line: #c4c2ba; --sunken: #f7f7f5; --mark: #3b5bdb; }
* { box-sizing: border-box; }
body { margin: 0; background: #ffffff; color: var(--text); font: 15px/1.5 "DejaVu Sans", system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
main { max-width: 56rem; margin: 0 auto; padding: 24px 16px 32px; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 12px; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 32px 0 8px; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 20px 0 4px; }
h4 { font-size: .95rem; margin: 14px 0 2px; }
p, ul, ol { margin: 6px 0; }
ul, ol { padding-left: 1.4rem; }
ul.box { list-style: none; padding-left: 0; }
ul.box li::before { content: "\\2610\\00a0"; }
li { margin: 3px 0; }
.lines { white-space: pre-wrap; }
.quiet { color: var(--quiet); }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: 3px 16px; margin: 6px 0; }
dt { color: var(--quiet); } dd { margin: 0; }
.wide { overflow-x: auto; margin: 8px 0 12px; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; overflow-wrap: break-word; }
caption { text-align: left; color: var(--quiet); padding-bottom: 4px; }
th, td { border-bottom: 1px solid var(--line); padding: 5px 12px 5px 0; text-align: left; vertical-align: top; }
aside { border: 1px solid var(--line); background: var(--sunken); border-radius: 6px; padding: 10px 12px; margin: 12px 0; }
figure { margin: 8px 0 12px; } svg { display: block; width: 100%; max-width: 46rem; height: auto; }
footer { max-width: 56rem; margin: 0 auto; padding: 12px 16px 40px; border-top: 1px solid var(--line); color: var(--quiet); font-size: .85rem; }
@media print { body { font-size: 10pt; } main, footer { max-width: none; padding-left: 0; padding-right: 0; } .wide { overflow: visible; } tr, li, aside, figure { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } thead { display: table-header-group; } @page { margin: 18mm; } }
`;

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** Sent with a page: it loads, runs, sends and is framed by nothing. */
export const HTML_POLICY = `${POLICY}; frame-ancestors 'none'; sandbox`;

/** The paper as one file that needs nothing else: the same words in the same order as in print. */
export function htmlPage(paper: PrintDocument): string {
  const hash = paper.hash === undefined ? '' : `<p>SHA-256 <code>${text(paper.hash)}</code></p>`;
  return `<!doctype html>
<html lang="${text(paper.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${text(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${text(paper.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${text(paper.title)}</h1>
${paper.blocks.map(block).join('\n')}
</main>
<footer><p>${text(paper.title)} · ${text(paper.footer)}</p>${hash}</footer>
</body>
</html>
`;
}

function block(given: PrintBlock): string {
  switch (given.kind) {
    case 'heading': {
      const level = given.level + 1;
      return `<h${level}>${text(given.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p class="lines${given.quiet ? ' quiet' : ''}">${text(given.text)}</p>`;
    case 'list':
      return list(given);
    case 'facts':
      return facts(given);
    case 'table':
      return table(given);
    case 'note':
      return `<aside><p><strong>${text(given.title)}</strong></p>${given.text === '' ? '' : `<p class="lines">${text(given.text)}</p>`}</aside>`;
    case 'scale':
      return scale(given);
  }
}

function list({ mark, items }: PrintList): string {
  if (items.length === 0) return '';
  const tag = mark === 'number' ? 'ol' : 'ul';
  const lines = items.map((item) => `<li class="lines">${text(item)}</li>`);
  return `<${tag}${mark === 'box' ? ' class="box"' : ''}>${lines.join('\n')}</${tag}>`;
}

function facts({ rows }: PrintFacts): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ label, value, link }) => {
    const shown =
      link === undefined
        ? text(value)
        : `<a href="${text(link)}" rel="noreferrer">${text(value)}</a>`;
    return `<dt>${text(label)}</dt><dd class="lines">${shown}</dd>`;
  });
  return `<dl>${lines.join('\n')}</dl>`;
}

function table({ caption, head, rows, rowHeads }: PrintTable): string {
  const title = caption === undefined ? '' : `<caption>${text(caption)}</caption>`;
  const heads = head.map((cell) => `<th scope="col">${text(cell)}</th>`).join('');
  const lines = rows.map((row) => {
    const cells = head.map((_, at) => {
      const cell = text(row[at] ?? '');
      return rowHeads && at === 0
        ? `<th scope="row" class="lines">${cell}</th>`
        : `<td class="lines">${cell}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="wide"><table>${title}<thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`;
}

const ROW = 26;
const LABELS = 230;
const VALUES = 170;
const WIDTH = 736;
const AXIS = WIDTH - LABELS - VALUES - 40;

function scale(given: PrintScale): string {
  const height = (given.rows.length + 1) * ROW;
  const at = (value: number) =>
    (LABELS + 10 + ((value - given.from) / (given.to - given.from)) * AXIS).toFixed(1);
  const ticks: string[] = [];
  for (let value = given.from; value <= given.to; value += 1)
    ticks.push(
      `<text x="${at(value)}" y="16" text-anchor="middle" font-size="12" fill="#5c5b56">${value}</text><line x1="${at(value)}" x2="${at(value)}" y1="22" y2="${height - 4}" stroke="#e0dfda"/>`,
    );
  const rows = given.rows.map((row, index) => scaleRow(row, (index + 1.5) * ROW, at));
  return `<figure><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${text(given.alt)}">${ticks.join('')}${rows.join('')}</svg></figure>`;
}

function scaleRow(row: PrintScaleRow, middle: number, at: (value: number) => string): string {
  const words = (x: number, said: string) =>
    `<text x="${x}" y="${middle + 4}" font-size="13" fill="#1d1d1b">${text(said)}</text>`;
  const bar = row.interval
    ? `<rect x="${at(row.interval.low)}" y="${middle - 4}" width="${(Number(at(row.interval.high)) - Number(at(row.interval.low))).toFixed(1)}" height="8" fill="#c4c2ba"/>`
    : '';
  const dots = row.points.map(
    (point) => `<circle cx="${at(point)}" cy="${middle}" r="4.5" fill="#3b5bdb"/>`,
  );
  const mean =
    row.mean === null
      ? ''
      : `<line x1="${at(row.mean)}" x2="${at(row.mean)}" y1="${middle - 9}" y2="${middle + 9}" stroke="#1d1d1b" stroke-width="2"/>`;
  return `${words(0, row.label)}${bar}${dots.join('')}${mean}${words(LABELS + AXIS + 30, row.value)}`;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function text(given: string): string {
  return given.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}

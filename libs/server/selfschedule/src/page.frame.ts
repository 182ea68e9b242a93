import { createHash } from 'node:crypto';
import { STYLE } from './page.style';
import { clock, placeOf } from './page.words';

/**
 * The one script: tells when the device is set to another zone than the page and offers that one.
 * The page does all it does without it.
 */
const SCRIPT = `
(function () {
  var hint = document.getElementById('zone-hint');
  if (!hint) return;
  var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone || zone === hint.dataset.zone) return;
  var shown = function (of) { return new Date().toLocaleString('en-GB', { timeZone: of }); };
  try { if (shown(zone) === shown(hint.dataset.zone)) return; } catch (unknown) { return; }
  hint.querySelector('b').textContent = zone.split('/').pop().replace(/_/g, ' ');
  hint.querySelector('input').value = zone;
  hint.hidden = false;
})();
`;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Sent with every page: nothing is loaded, framed, indexed or kept, forms go to this server alone,
 * and the address stays here. Same-origin and not less, so that a form tells where it was.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
};

export interface Frame {
  readonly title: string;
  readonly organisation: string;
  /** Whom to write to; left out where nobody is known. */
  readonly helpTo?: string;
  readonly body: string;
}

export function frame({ title, organisation, helpTo, body }: Frame): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${text(title)}${organisation ? ` · ${text(organisation)} hiring` : ''}</title>
<style>${STYLE}</style>
</head>
<body>
<div class="sheet">
<header><svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><rect x="2" y="2" width="20" height="20" rx="6" fill="var(--accent)"/><path d="M7.5 7v10M7.5 7h3.5a5 5 0 0 1 0 10H7.5" fill="none" stroke="var(--on-accent)" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg><span>${organisation ? `${text(organisation)} hiring` : 'Debrief'}</span>${helpTo ? `<a href="mailto:${text(encodeURI(helpTo))}">Help</a>` : ''}</header>
<main>
${body}
</main>
</div>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** Unknown, run out, withdrawn and erased look the same. */
export function nothingPage(sentence: string): string {
  return frame({ title: sentence, organisation: '', body: `<h1>${text(sentence)}</h1>` });
}

/** The zone that the times are in, a way to change it, and the hint that the script may show. */
export function zoneBar(base: string, zone: string, now: Date): string {
  return `<div class="tz num"><span><b>${text(placeOf(zone))} time</b><span>It is ${clock(now, zone)} there now</span></span><a href="${base}/zone" aria-label="Change the time zone">Change</a></div>
<div class="note" id="zone-hint" data-zone="${text(zone)}" hidden>Your device is set to <b></b> time. <form method="post" action="${base}/zone"><input type="hidden" name="zone" value=""><button type="submit">Show it in that time</button></form></div>`;
}

export interface LinkRow {
  readonly href: string;
  readonly label: string;
  readonly more: string;
}

export function linkRows(rows: readonly LinkRow[]): string {
  return `<div class="rows">${rows
    .map(
      ({ href, label, more }) =>
        `<a href="${text(href)}"><span><b>${text(label)}</b><span>${text(more)}</span></span></a>`,
    )
    .join('')}</div>`;
}

export function note(sentence: string, kind: 'told' | 'warn' = 'told'): string {
  return `<p class="note${kind === 'warn' ? ' warn' : ''}" role="${kind === 'warn' ? 'alert' : 'status'}">${text(sentence)}</p>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Everything that was typed passes here. */
export function text(plain: string): string {
  return plain.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

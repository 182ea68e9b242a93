import { createHash } from 'node:crypto';
import type { ScaledPhase } from '@debrief/domain';
import type { GuideContents, GuideRound, GuideStage } from './guide.contents';
import {
  GUIDE,
  isNamedTwice,
  isPhaseNow,
  lengthOf,
  longDate,
  phaseSpan,
  planLead,
  roundFacts,
  untilOnsite,
} from './guide.words';

/** The design's tokens in both lights; the page brings no script, font or picture. */
const STYLE = `
:root { color-scheme: light dark; --bg: #f7f7f5; --surface: #ffffff; --line: #e0dfda; --text: #1d1d1b; --text-2: #5c5b56; --accent: #3b5bdb; --accent-soft: #e7ecff; }
@media (prefers-color-scheme: dark) { :root { --bg: #161615; --surface: #1f1f1d; --line: #373733; --text: #f0efea; --text-2: #b5b3aa; --accent: #91a7ff; --accent-soft: #262f52; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--text); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; overflow-wrap: break-word; }
main { max-width: 44rem; margin: 0 auto; padding: 24px 16px 56px; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 4px 0 12px; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 40px 0 8px; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0; }
h4 { font-size: .95rem; margin: 12px 0 0; }
p, ul, ol, dl { margin: 8px 0 0; }
ul, ol { padding-left: 1.3rem; }
li { margin: 4px 0 0; }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
.quiet { color: var(--text-2); }
.small { font-size: .9rem; }
.facts { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; }
.facts dt { color: var(--text-2); } .facts dd { margin: 0; }
.stage { margin-top: 24px; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 16px; margin-top: 12px; }
.now { border-color: var(--accent); box-shadow: inset 3px 0 0 var(--accent); }
.mark { background: var(--accent-soft); border-radius: 5px; padding: 1px 7px; font-size: .85rem; }
.save { display: inline-block; padding: 10px 0; min-height: 44px; }
footer { margin-top: 48px; border-top: 1px solid var(--line); padding-top: 16px; }
@media print { :root { color-scheme: light; --bg: #ffffff; --surface: #ffffff; --line: #c4c2ba; --text: #000000; --text-2: #333333; --accent: #1d1d1b; } main { max-width: none; padding: 0; } .save { display: none; } .card { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } .now { box-shadow: none; } }
`;

/** Sent with either page: nothing is loaded, run, framed, sent on, indexed or kept. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

/** @param today the day it is where the candidate lives */
export function guidePage(guide: GuideContents, pdfPath: string, today: string): string {
  const { organisation, onsiteOn, introduction, stages } = guide;
  return page(
    `${GUIDE.title} · ${organisation}`,
    `<p class="quiet">${text(organisation)}</p>
<h1>${GUIDE.title}</h1>
<p>${text(introduction)}</p>
<dl class="facts">
<dt>Onsite</dt><dd>${longDate(onsiteOn)}, ${untilOnsite(onsiteOn, today)}</dd>
<dt>Rounds</dt><dd>${lengthOf(guide)}</dd>
</dl>
<p><a class="save" href="${text(pdfPath)}">Save it as a PDF</a></p>
<h2>${GUIDE.rounds}</h2>
${stages.map(stageHtml).join('\n')}
<h2>${GUIDE.plan}</h2>
<p>${text(planLead(guide))}</p>
${guide.plan.phases.map((phase) => phaseHtml(phase, guide, today)).join('\n')}
<section class="card">
<h3>${text(guide.plan.throughout.title)}</h3>
${listHtml('ul', guide.plan.throughout.activities)}
</section>
<footer class="quiet small"><p>${GUIDE.fair}</p></footer>`,
  );
}

/** Unknown, run out and revoked look the same. */
export function noGuidePage(sentence: string): string {
  return page('Debrief', `<h1>${text(sentence)}</h1>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function stageHtml(stage: GuideStage): string {
  const { name, rounds } = stage;
  return `<section class="stage">
${isNamedTwice(stage) ? '' : `<h3>${text(name)}</h3>`}
${rounds.map(roundHtml).join('\n')}
</section>`;
}

function roundHtml(round: GuideRound): string {
  const looksAt = round.looksAt.map(
    ({ name, description }) => `<li><b>${text(name)}</b>: ${text(description)}</li>`,
  );
  return `<article class="card">
<h3>${text(round.title)}</h3>
<p class="quiet small">${text(roundFacts(round))}</p>
<p>${text(round.whatHappens)}</p>
<p>${text(round.aiUse.text)}</p>
${looksAt.length > 0 ? `<h4>${GUIDE.looksAt}</h4>\n<ul>${looksAt.join('')}</ul>` : ''}
<h4>${GUIDE.prepare}</h4>
<p>${text(round.howToPrepare)}</p>
</article>`;
}

function phaseHtml(phase: ScaledPhase, { startsOn }: GuideContents, today: string): string {
  const now = isPhaseNow(phase, startsOn, today);
  return `<section class="card${now ? ' now' : ''}">
<h3>${text(phase.title)}${now ? ' <span class="mark">now</span>' : ''}</h3>
<p class="quiet small">${text(phaseSpan(phase, startsOn))}</p>
<p>${text(phase.aim)}</p>
${listHtml('ol', phase.activities)}
<p class="quiet">${GUIDE.checkpoint}: ${text(phase.checkpoint)}</p>
</section>`;
}

function listHtml(tag: 'ul' | 'ol', items: readonly string[]): string {
  return `<${tag}>${items.map((item) => `<li>${text(item)}</li>`).join('')}</${tag}>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Everything that was typed passes here: content is edited by people. */
function text(plain: string): string {
  return plain.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

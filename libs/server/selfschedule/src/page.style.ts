/** Choices that have a rule of their own for the label of the button. */
export const STYLED_CHOICES = 8;

const perChoice = Array.from(
  { length: STYLED_CHOICES },
  (_, index) => `form:has(#c${index}:checked) .book .b${index} { display: inline; }`,
).join('\n');

/** The design's tokens in both lights. Without `:has` every choice shows its plan and the button speaks in general. */
export const STYLE = `
:root { color-scheme: light dark; --bg: #f7f7f5; --surface: #ffffff; --surface-2: #f1f1ee; --line: #e0dfda; --line-strong: #c4c2ba; --edge: #6f6d67; --text: #1d1d1b; --text-2: #5c5b56; --accent: #3b5bdb; --accent-soft: #e7ecff; --on-accent: #ffffff; --warn: #875a00; --warn-soft: #fff3d6; }
@media (prefers-color-scheme: dark) { :root { --bg: #161615; --surface: #1f1f1d; --surface-2: #282826; --line: #373733; --line-strong: #52514b; --edge: #a09e95; --text: #f0efea; --text-2: #b5b3aa; --accent: #91a7ff; --accent-soft: #262f52; --on-accent: #10142a; --warn: #f2c14e; --warn-soft: #41351a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--text); font: 16px/1.45 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; overflow-wrap: break-word; }
.sheet { min-height: 100vh; background: var(--surface); max-width: 34rem; margin: 0 auto; display: flex; flex-direction: column; }
@media (min-width: 36rem) { body { padding: 32px 16px; } .sheet { min-height: 0; border: 1px solid var(--line); border-radius: 16px; } }
header { display: flex; align-items: center; gap: 8px; min-height: 52px; padding: 4px 16px; border-bottom: 1px solid var(--line); font-weight: 600; }
header svg { flex: none; }
header a { margin-left: auto; display: grid; place-items: center; min-height: 44px; min-width: 44px; font-weight: 500; }
main { padding: 18px 16px 20px; }
h1, h2, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 1.4rem; line-height: 1.27; letter-spacing: -.015em; }
h2 { font-size: 1.05rem; margin-top: 24px; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.num { font-variant-numeric: tabular-nums; }
.lead { margin-top: 6px; color: var(--text-2); }
.said { white-space: pre-line; margin-top: 12px; padding-left: 12px; border-left: 3px solid var(--line-strong); }
.tz { display: flex; align-items: center; gap: 10px; min-height: 52px; margin-top: 14px; padding: 4px 4px 4px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface-2); font-size: .9rem; }
.tz b { display: block; font-weight: 600; }
.tz span span { color: var(--text-2); }
.tz a { margin-left: auto; min-height: 44px; min-width: 44px; padding: 0 10px; display: grid; place-items: center; font-weight: 550; }
.note { margin-top: 12px; padding: 11px 12px; border-radius: 8px; background: var(--accent-soft); font-size: .92rem; }
.note.warn { background: var(--warn-soft); }
.note form { display: inline; }
.note button { min-height: 44px; border: 0; background: none; padding: 0 4px; font: inherit; font-weight: 550; color: var(--accent); text-decoration: underline; cursor: pointer; }
[hidden] { display: none; }
fieldset { border: 0; margin: 20px 0 0; padding: 0; min-width: 0; }
legend { padding: 0; font-weight: 650; margin-bottom: 8px; }
.offer { border: 1px solid var(--line-strong); border-radius: 8px; }
.offer + .offer { margin-top: 10px; }
.pick { display: grid; grid-template-columns: 22px 1fr; gap: 12px; align-items: center; min-height: 64px; padding: 10px 14px; cursor: pointer; }
.pick b { display: block; font-weight: 600; }
.pick span span { display: block; font-size: .9rem; color: var(--text-2); }
.pick input { appearance: none; width: 22px; height: 22px; margin: 0; border: 2px solid var(--edge); border-radius: 50%; background: var(--surface); }
.pick input:checked { border: 7px solid var(--accent); }
.plan { margin: 0 14px; padding: 12px 0 14px; border-top: 1px solid var(--line); }
.plan + .plan { margin-top: -4px; }
.plan h3 { margin: 0 0 8px; font-size: .92rem; }
.plan li { position: relative; display: grid; grid-template-columns: 46px 14px 1fr; gap: 8px; padding-bottom: 12px; font-size: .9rem; line-height: 1.35; }
.plan li:last-child { padding-bottom: 0; }
.plan time { font-weight: 600; text-align: right; }
.plan i { margin-top: 5px; width: 10px; height: 10px; border-radius: 50%; background: var(--accent); justify-self: center; }
.plan li:not(:last-child)::before { content: ""; position: absolute; left: 60px; top: 17px; bottom: -3px; width: 2px; background: var(--line); }
.plan .rest i { background: var(--surface); border: 2px solid var(--line-strong); }
.plan .rest { color: var(--text-2); }
.plan .rest time { font-weight: 400; }
.plan b { font-weight: 600; }
.plan span { color: var(--text-2); display: block; }
.offer.on { border: 2px solid var(--accent); }
.card { margin-top: 16px; border: 1px solid var(--line); border-radius: 8px; }
.card .head { padding: 12px 14px 11px; }
.card .head b { display: block; font-size: 1.08rem; }
.card .head span { font-size: .9rem; color: var(--text-2); }
.rows { margin-top: 18px; border-top: 1px solid var(--line); }
.rows a { display: flex; align-items: center; gap: 12px; min-height: 56px; padding: 8px 0; border-bottom: 1px solid var(--line); color: inherit; text-decoration: none; }
.rows a::after { content: "›"; margin-left: auto; color: var(--text-2); font-size: 1.3rem; }
.rows a:hover b, .rows a:focus-visible b { text-decoration: underline; }
.rows b { font-weight: 500; }
.rows a span span { display: block; font-size: .85rem; color: var(--text-2); }
.fine { margin-top: 16px; font-size: .85rem; color: var(--text-2); }
.foot { position: sticky; bottom: 0; margin: 20px -16px -20px; padding: 12px 16px 16px; border-top: 1px solid var(--line-strong); background: var(--surface); }
.foot p { font-size: .85rem; color: var(--text-2); text-align: center; margin-top: 8px; }
@media (max-height: 420px) { .foot { position: static; } }
.big { display: flex; width: 100%; align-items: center; justify-content: center; min-height: 50px; padding: 8px 12px; border: 1px solid var(--accent); border-radius: 8px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
.big.plain { background: var(--surface); color: var(--text); border-color: var(--line-strong); margin-top: 10px; font-weight: 550; }
.book span { display: none; }
@supports selector(:has(*)) {
.offer:not(:has(input:checked)) .plan { display: none; }
.offer:has(input:checked) { border: 2px solid var(--accent); margin-inline: -1px; }
form:has(.pick input:checked) .book .any { display: none; }
${perChoice}
}
.book .any { display: inline; }
@supports selector(:has(*)) { form:has(.pick input:checked) .book .any { display: none; } }
label.t { display: block; margin-top: 18px; font-weight: 600; }
textarea, input[type="date"], input[type="time"], select { width: 100%; margin-top: 6px; padding: 10px 12px; min-height: 48px; border: 1px solid var(--edge); border-radius: 8px; background: var(--surface); color: inherit; font: inherit; }
textarea { min-height: 96px; resize: vertical; }
.stretch { margin-top: 14px; padding: 10px 12px 14px; border: 1px solid var(--line-strong); border-radius: 8px; }
.stretch.bad { border-color: var(--warn); }
.stretch legend { padding: 0 4px; margin: 0; }
.stretch label { font-size: .9rem; display: block; margin-top: 6px; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 10px; }
.bad-line { margin-top: 8px; font-size: .9rem; color: var(--warn); }
.done { display: grid; place-items: center; width: 40px; height: 40px; margin-bottom: 14px; border-radius: 50%; background: var(--accent-soft); color: var(--accent); font-size: 1.3rem; }
@media print { .foot, .rows, .big, .tz a, header a { display: none; } .plan { display: block !important; } }
`;

import { SELF_LIMITS, type FieldProblem, type TypedStretch } from '@debrief/domain';
import { frame, note, text, zoneBar } from './page.frame';
import { lengthWords, stageWords } from './page.words';
import type { OpenedLink } from './selfschedule.reader';

type Problems = readonly FieldProblem[];

/** When could you do it? Rows that are left empty say nothing. */
export function timesPage(
  opened: OpenedLink,
  base: string,
  typed: {
    readonly rows: readonly TypedStretch[];
    readonly note: string;
    readonly problems: Problems;
  },
): string {
  const { facts, link, now, booked } = opened;
  const rounds = link.choices[0]?.rounds ?? [];
  const minutes = rounds.reduce(
    (sum, { startsAt, endsAt }) => sum + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
    0,
  );
  const rows = Array.from({ length: SELF_LIMITS.windows }, (_, index) => typed.rows[index]);
  const whole = typed.problems.find(({ path }) => path === 'windows' || path === '');
  return frame({
    title: 'When could you do it?',
    organisation: facts.organisation,
    helpTo: facts.planner.email,
    body: `<h1>When could you do it?</h1>
<p class="lead">Give us two or three stretches. The conversations take ${lengthWords(minutes)} in all, and breaks; shorter stretches can be joined over two days.</p>
${booked.length > 0 ? note('Your booking stays as it is until another time is agreed.') : ''}
${typed.problems.length > 0 ? note(whole?.message ?? 'Please look at what is marked below.', 'warn') : ''}
${zoneBar(base, link.timeZone, now)}
<form method="post" action="${base}/times">
${rows.map((row, index) => stretchHtml(row, index, typed.problems)).join('\n')}
<label class="t" for="note">Anything we should know (optional)</label>
<textarea id="note" name="note" maxlength="${SELF_LIMITS.noteLength}">${text(typed.note)}</textarea>
${problemLine(typed.problems, 'note')}
<p class="fine">Only ${text(facts.planner.name)} and those who plan your day read this. Your interviewers don’t.</p>
<div class="foot"><button class="big" type="submit">Send my times</button><p><a href="${base}">Back</a></p></div>
</form>`,
  });
}

function stretchHtml(row: TypedStretch | undefined, index: number, problems: Problems): string {
  const path = `windows.${index}`;
  const wrong = problems.find((one) => one.path.startsWith(`${path}.`));
  const bad = wrong ? ` aria-invalid="true" aria-describedby="e${index}"` : '';
  const field = (name: keyof TypedStretch, type: string, label: string): string =>
    `<label for="${name}${index}">${label}</label><input type="${type}" id="${name}${index}" name="${name}${index}" value="${text(row?.[name] ?? '')}"${wrong?.path === `${path}.${name}` ? bad : ''}>`;
  return `<fieldset class="stretch${wrong ? ' bad' : ''}"><legend>Stretch ${index + 1}</legend>
${field('day', 'date', 'Day')}
<div class="two"><div>${field('from', 'time', 'From')}</div><div>${field('to', 'time', 'To')}</div></div>
${wrong ? `<p class="bad-line" id="e${index}">${text(wrong.message)}</p>` : ''}</fieldset>`;
}

/** Takes a booking back. */
export function cancelPage(
  { facts }: OpenedLink,
  base: string,
  typed: { readonly reason: string; readonly problems: Problems },
): string {
  const stage = stageWords(facts.stageKind);
  return frame({
    title: `Cancel your ${stage}`,
    organisation: facts.organisation,
    helpTo: facts.planner.email,
    body: `<h1>Cancel your ${stage}?</h1>
<p class="lead">Everybody who would meet you is told that it does not take place. If only the day is wrong, <a href="${base}/change">change the day</a> instead.</p>
<form method="post" action="${base}/cancel">
<label class="t" for="reason">What is the reason?</label>
<textarea id="reason" name="reason" required maxlength="${SELF_LIMITS.reasonLength}"${typed.problems.length > 0 ? ' aria-invalid="true" aria-describedby="e-reason"' : ''}>${text(typed.reason)}</textarea>
${problemLine(typed.problems, 'reason')}
<p class="fine">Only ${text(facts.planner.name)} and those who plan your day read this. Your interviewers don’t.</p>
<div class="foot"><button class="big" type="submit">Cancel my ${stage}</button><p><a href="${base}">Keep it</a></p></div>
</form>`,
  });
}

/** Something that should be arranged. */
export function arrangePage(
  { facts }: OpenedLink,
  base: string,
  typed: { readonly words: string; readonly problems: Problems },
): string {
  return frame({
    title: 'Something we should arrange',
    organisation: facts.organisation,
    helpTo: facts.planner.email,
    body: `<h1>Something we should arrange?</h1>
<p class="lead">Captions, more time, a break at a certain hour, a different format: say what helps. You need not say why.</p>
<form method="post" action="${base}/arrange">
<label class="t" for="words">What should we arrange?</label>
<textarea id="words" name="words" required maxlength="${SELF_LIMITS.noteLength}"${typed.problems.length > 0 ? ' aria-invalid="true" aria-describedby="e-words"' : ''}>${text(typed.words)}</textarea>
${problemLine(typed.problems, 'words')}
<p class="fine">Only recruiters who plan your day read this. Your interviewers don’t, and it is no part of any assessment.</p>
<div class="foot"><button class="big" type="submit">Send it</button><p><a href="${base}">Back</a></p></div>
</form>`,
  });
}

/** The zone that the times are told in. */
export function zonePage(
  { facts, link }: OpenedLink,
  base: string,
  zones: readonly string[],
  problem?: string,
): string {
  const known = zones.includes(link.timeZone) ? zones : [link.timeZone, ...zones];
  const options = known.map(
    (zone) =>
      `<option value="${text(zone)}"${zone === link.timeZone ? ' selected' : ''}>${text(zone.replaceAll('_', ' '))}</option>`,
  );
  return frame({
    title: 'Your time zone',
    organisation: facts.organisation,
    helpTo: facts.planner.email,
    body: `<h1>Where will you be?</h1>
<p class="lead">All times on your page are then told in that zone. The times themselves stay the same.</p>
${problem ? note(problem, 'warn') : ''}
<form method="post" action="${base}/zone">
<label class="t" for="zone">Time zone</label>
<select id="zone" name="zone">${options.join('')}</select>
<div class="foot"><button class="big" type="submit">Show times in this zone</button><p><a href="${base}">Back</a></p></div>
</form>`,
  });
}

/** After a booking was taken back. */
export function cancelledPage({ facts }: OpenedLink, base: string, told?: string): string {
  const stage = stageWords(facts.stageKind);
  return frame({
    title: `Your ${stage} is cancelled`,
    organisation: facts.organisation,
    helpTo: facts.planner.email,
    body: `<h1>Your ${stage} is cancelled</h1>
<p class="lead">${text(facts.planner.name)} has been told, and so is everybody who would have met you.</p>
${told ? note(told) : ''}
<div class="rows"><a href="${base}/times"><span><b>I could do it at another time</b><span>Send your own times; it has no other effect</span></span></a></div>`,
  });
}

function problemLine(problems: Problems, path: string): string {
  const wrong = problems.find((one) => one.path === path);
  return wrong ? `<p class="bad-line" id="e-${path}">${text(wrong.message)}</p>` : '';
}

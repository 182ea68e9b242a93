import { agendaOf } from '@debrief/domain';
import { planHtml } from './choice.page';
import { frame, linkRows, note, text, zoneBar, type LinkRow } from './page.frame';
import { clock, longDay, placeOf, span, stageWords } from './page.words';
import type { OpenedLink } from './selfschedule.reader';

export interface BookedPageOptions {
  readonly base: string;
  readonly candidateZone: string;
  readonly told?: string | undefined;
  readonly problem?: string | undefined;
}

/** What is booked, as it stands now, and what can still be done about it. */
export function bookedPage(opened: OpenedLink, options: BookedPageOptions): string {
  const { facts, link, booked, standing, now } = opened;
  const { base } = options;
  const zone = link.timeZone;
  const stage = stageWords(facts.stageKind);
  const days = agendaOf(booked, zone);
  const title = `Your ${stage} is booked`;
  return frame({
    title,
    organisation: facts.organisation,
    helpTo: facts.planner.email,
    body: `<div class="done" aria-hidden="true">✓</div>
<h1>${text(title)}</h1>
<p class="lead">The invitations go to ${text(facts.candidateEmail)}.</p>
${options.told ? note(options.told) : ''}${options.problem ? note(options.problem, 'warn') : ''}
${zoneBar(base, zone, now)}
<section class="card" aria-label="When it is"><div class="head num">${days
      .map(
        (day) =>
          `<b>${text(longDay(day.startsAt, zone, now))}</b><span>${text(bothZones(day, zone, options.candidateZone))}</span>`,
      )
      .join('')}</div>
${planHtml(days, zone)}</section>
${linkRows(rowsOf(opened, base))}
${standing.shows === 'booking' && standing.mayChange ? changes(base) : ''}
${standing.shows === 'booking' ? untilWhen(opened, standing) : ''}`,
  });
}

/** "11:00–16:30 in Nairobi, 08:00–13:30 in London". */
function bothZones(
  day: { readonly startsAt: string; readonly endsAt: string },
  zone: string,
  other: string,
): string {
  const here = `${span(day, zone)} in ${placeOf(zone)}`;
  return other === zone || span(day, other) === span(day, zone)
    ? here
    : `${here}, ${span(day, other)} in ${placeOf(other)}`;
}

function changes(base: string): string {
  return `<a class="big plain" href="${base}/change">Change the day</a>
<a class="big plain" href="${base}/cancel">Cancel with a reason</a>`;
}

function untilWhen(
  { link, facts, now }: OpenedLink,
  { changesUntil, mayChange }: { readonly changesUntil: Date; readonly mayChange: boolean },
): string {
  const { name, email } = facts.planner;
  const contact = `<a href="mailto:${text(encodeURI(email))}">${text(name)}</a>`;
  const until = `${text(longDay(changesUntil, link.timeZone, now))}, ${clock(changesUntil, link.timeZone)}`;
  return mayChange
    ? `<p class="fine num">You can do both yourself until ${until}. After that, write to ${contact}.</p>`
    : `<p class="fine num">It was possible to change it here until ${until}. If something comes up, write to ${contact}.</p>`;
}

function rowsOf({ booked, guideUrl }: OpenedLink, base: string): LinkRow[] {
  const places = new Set(booked.map(({ place }) => place).filter(isLink));
  const [place] = places;
  return [
    {
      href: `${base}/calendar.ics`,
      label: 'Add to your calendar',
      more: `One file, ${booked.length === 1 ? 'one entry' : `${booked.length} entries`}, right in any zone`,
    },
    ...(place && places.size === 1
      ? [{ href: place, label: 'Try the video link', more: 'The same link for all of it' }]
      : []),
    ...(guideUrl
      ? [
          {
            href: guideUrl,
            label: 'Your preparation guide',
            more: 'What each conversation looks at',
          },
        ]
      : []),
    {
      href: `${base}/arrange`,
      label: 'Something we should arrange',
      more: 'Captions, more time, a different format',
    },
  ];
}

function isLink(place: string): boolean {
  return /^https:\/\//i.test(place);
}

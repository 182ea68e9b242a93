import { frame, linkRows, note, text, zoneBar, type LinkRow } from './page.frame';
import {
  choiceWords,
  clock,
  countWords,
  longDay,
  pauseWords,
  placeOf,
  roundWords,
  stageWords,
} from './page.words';
import type { OpenedLink, ShownChoice } from './selfschedule.reader';

type Day = ShownChoice['days'][number];

export interface ChoicePageOptions {
  /** Path of the page, without a slash at its end. */
  readonly base: string;
  /** The page that changes a booking; it stays until another is booked. */
  readonly moving: boolean;
  readonly told?: string | undefined;
  readonly problem?: string | undefined;
  readonly reason?: string | undefined;
}

/** Choosing one of the times that suit everyone. */
export function choicePage(opened: OpenedLink, options: ChoicePageOptions): string {
  const { link, facts, choices, now } = opened;
  const { base, moving } = options;
  const stage = stageWords(facts.stageKind);
  const first = facts.candidateName.split(' ')[0] ?? facts.candidateName;
  const title = moving ? `Another time for your ${stage}` : `Choose a day for your ${stage}`;
  const shown = moving ? choices.filter(({ key }) => key !== link.bookedChoice) : choices;
  return frame({
    title,
    organisation: facts.organisation,
    helpTo: facts.planner.email,
    body: `<h1>${text(moving ? title : `${title}, ${first}`)}</h1>
<p class="lead">${text(leadOf(opened, moving))}</p>
${!moving && link.message ? `<p class="said">${text(link.message)}</p>` : ''}
${options.told ? note(options.told) : ''}${options.problem ? note(options.problem, 'warn') : ''}
${zoneBar(base, link.timeZone, now)}
${shown.length > 0 ? choiceForm(opened, shown, options) : noChoice(opened, moving)}
${linkRows(rowsOf(opened, options))}
${closingOf(opened, moving)}`,
  });
}

function leadOf({ facts, link, choices }: OpenedLink, moving: boolean): string {
  if (moving) return 'Your booking stays as it is until you have booked another time.';
  const rounds = link.choices[0]?.rounds.length ?? 0;
  const pauses = pauseWords(choices);
  return `${facts.jobTitle}. ${countWords(rounds, 'conversation')}${pauses ? `, with ${pauses}` : ''}.`;
}

function choiceForm(
  { link, now, lost }: OpenedLink,
  shown: readonly ShownChoice[],
  { base, moving, reason, problem }: ChoicePageOptions,
): string {
  const zone = link.timeZone;
  const said = shown.map((choice) => choiceWords(choice, zone, now));
  const gone =
    lost > 0 && !moving && !problem
      ? note(
          `${countWords(lost, 'choice')} ${lost === 1 ? 'was' : 'were'} taken meanwhile and ${lost === 1 ? 'is' : 'are'} not here any more.`,
        )
      : '';
  const offers = shown.map((choice, index) => offerHtml(choice, index, said[index], zone));
  return `${gone}<form method="post" action="${base}/book">
${moving ? `<input type="hidden" name="moving" value="${link.version}">` : ''}
<fieldset><legend>${text(countWords(shown.length, 'choice'))} that ${shown.length === 1 ? 'suits' : 'suit'} everyone</legend>
${offers.join('\n')}
</fieldset>
${moving ? `<label class="t" for="reason">Why another time? (optional)</label><textarea id="reason" name="reason" maxlength="500">${text(reason ?? '')}</textarea>` : ''}
<div class="foot num"><button class="big book" type="submit"><span class="any">Book the time you chose</span>${said
    .map(({ button }, index) => `<span class="b${index}">Book ${text(button)}</span>`)
    .join(
      '',
    )}</button><p>${text(placeOf(zone))} time. Booked at once, nothing else to send.</p></div>
</form>`;
}

function offerHtml(
  choice: ShownChoice,
  index: number,
  said: ReturnType<typeof choiceWords> | undefined,
  zone: string,
): string {
  return `<div class="offer"><label class="pick num" for="c${index}"><input type="radio" name="choice" id="c${index}" value="${text(choice.key)}" required><span><b>${text(said?.title ?? '')}</b><span>${text(said?.when ?? '')}</span></span></label>
${planHtml(choice.days, zone)}</div>`;
}

/** The hours of one or several days. */
export function planHtml(days: readonly Day[], zone: string): string {
  return days
    .map((day) => {
      const heading =
        days.length > 1
          ? `<h3>${text(longDay(day.startsAt, zone, new Date(day.startsAt)))}</h3>`
          : '';
      return `<div class="plan num">${heading}<ol>${day.parts
        .map((part) => partHtml(part, day, zone))
        .join('')}</ol></div>`;
    })
    .join('');
}

function partHtml(part: Day['parts'][number], day: Day, zone: string): string {
  if (part.kind !== 'round')
    return `<li class="rest">${timeHtml(part.startsAt, zone)}<i></i><div>${part.kind === 'lunch' ? 'Lunch' : 'Break'}, ${part.minutes} min</div></li>`;
  const { item } = part;
  const ends = item.endsAt === day.endsAt ? ` Ends at ${clock(item.endsAt, zone)}.` : '';
  return `<li>${timeHtml(item.startsAt, zone)}<i></i><div><b>${text(item.name)}</b><span>${text(roundWords(item) + ends)}</span></div></li>`;
}

function timeHtml(at: string, zone: string): string {
  return `<time datetime="${text(at)}">${clock(at, zone)}</time>`;
}

function noChoice({ facts }: OpenedLink, moving: boolean): string {
  return note(
    moving
      ? 'There is no other time on offer at the moment. Your booking stays as it is.'
      : `All the times offered are taken by now. Give times of your own below, and ${facts.planner.name} finds others.`,
    moving ? 'told' : 'warn',
  );
}

function rowsOf({ guideUrl }: OpenedLink, { base, moving }: ChoicePageOptions): LinkRow[] {
  const rows: LinkRow[] = [
    {
      href: `${base}/times`,
      label: 'None of these work',
      more: 'Send your own times; it has no other effect',
    },
  ];
  if (moving) return [...rows, { href: base, label: 'Keep my booking', more: 'Nothing changes' }];
  if (guideUrl)
    rows.push({
      href: guideUrl,
      label: 'Your preparation guide',
      more: 'What each conversation looks at',
    });
  rows.push({
    href: `${base}/arrange`,
    label: 'Something we should arrange',
    more: 'Captions, more time, a different format',
  });
  return rows;
}

function closingOf({ link, now }: OpenedLink, moving: boolean): string {
  if (moving) return '';
  const { timeZone: zone, expiresAt, cutoffHours } = link;
  const changes =
    cutoffHours === 0
      ? 'You can change or cancel until it starts.'
      : `You can change or cancel until ${cutoffHours} hours before.`;
  return `<p class="fine num">This page is yours alone and needs no account. It closes on ${text(longDay(expiresAt, zone, now))} at ${clock(expiresAt, zone)} in ${text(placeOf(zone))}. ${changes}</p>`;
}

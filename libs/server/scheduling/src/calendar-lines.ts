import { strengthByWords, type BusyWords } from '@debrief/domain';

/** One component of a calendar file, with none of its texts: only what says when somebody is busy. */
export interface CalendarBlock {
  readonly name: 'VEVENT' | 'VFREEBUSY' | 'VTIMEZONE';
  /** The component in iCalendar, unfolded. */
  readonly text: string;
}

export interface CalendarBlocks {
  readonly blocks: readonly CalendarBlock[];
  /** The file begins and ends as a calendar does. */
  readonly whole: boolean;
  /** It begins as a calendar does. */
  readonly calendar: boolean;
}

/**
 * Titles, places, descriptions and attachments are dropped here, before anything understands them.
 * Of a title stays how firmly the time is taken by the words it holds.
 */
const KEPT = new Set([
  'UID',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'TRANSP',
  'STATUS',
  'FREEBUSY',
  'TZID',
  'TZOFFSETFROM',
  'TZOFFSETTO',
  'X-MICROSOFT-CDO-BUSYSTATUS',
]);
/** Ours alone: a line of this name in the file itself is not kept. */
export const STRENGTH = 'X-DEBRIEF-STRENGTH';
/** A title is as long as somebody likes; words are looked for at its beginning only. */
const TITLE_READ = 1000;
const BLOCKS: ReadonlySet<string> = new Set(['VEVENT', 'VFREEBUSY', 'VTIMEZONE']);
const INSIDE_ZONES: ReadonlySet<string> = new Set(['STANDARD', 'DAYLIGHT']);
/** A line that is kept is a list of dates at the longest; a longer one makes its component unreadable. */
const LONGEST_LINE = 100_000;

/** Cuts a calendar file into its components in one pass, without trusting a byte of it. */
export function calendarBlocks(file: string, words: BusyWords): CalendarBlocks {
  const text = file.charCodeAt(0) === 0xfeff ? file.slice(1) : file;
  const calendar = /^\s*BEGIN:VCALENDAR\s*\n/i.test(text.slice(0, 200));
  if (!calendar) return { blocks: [], whole: false, calendar };
  const cutter = new Cutter(words);
  for (const line of logicalLines(text)) cutter.take(line);
  return { blocks: cutter.blocks, whole: cutter.ended, calendar };
}

class Cutter {
  public readonly blocks: CalendarBlock[] = [];
  public ended = false;
  private readonly open: string[] = [];
  private lines: string[] = [];
  private broken = false;

  public constructor(private readonly words: BusyWords) {}

  public take(line: string): void {
    const name = nameOf(line);
    if (name === 'BEGIN') this.begin(valueOf(line));
    else if (name === 'END') this.end(valueOf(line));
    else if (KEPT.has(name) && this.inside()) this.keep(line);
    else if (name === 'SUMMARY' && this.inside()) this.judge(line);
  }

  private begin(name: string): void {
    this.open.push(name);
    if (this.open.length === 2) {
      this.lines = [];
      this.broken = false;
    }
    if (this.inside()) this.lines.push(`BEGIN:${name}`);
  }

  private end(name: string): void {
    if (this.open.at(-1) !== name) return;
    if (this.inside()) this.lines.push(`END:${name}`);
    if (this.open.length === 2 && isBlock(name) && !this.broken)
      this.blocks.push({ name, text: this.lines.join('\r\n') });
    this.open.pop();
    this.ended = this.open.length === 0;
  }

  private keep(line: string): void {
    if (line.length > LONGEST_LINE) this.broken = true;
    else this.lines.push(line);
  }

  private judge(line: string): void {
    const strength = strengthByWords(titleOf(line), this.words);
    if (strength !== null) this.lines.push(`${STRENGTH}:${strength}`);
  }

  /** In a component of interest itself, or in the rules of a time zone; not in an alarm. */
  private inside(): boolean {
    const [root, block, inner] = this.open;
    if (root !== 'VCALENDAR' || block === undefined || !BLOCKS.has(block)) return false;
    if (this.open.length === 2) return true;
    return this.open.length === 3 && block === 'VTIMEZONE' && INSIDE_ZONES.has(inner ?? '');
  }
}

function isBlock(name: string): name is CalendarBlock['name'] {
  return BLOCKS.has(name);
}

function nameOf(line: string): string {
  const end = line.slice(0, 64).search(/[:;]/);
  return end < 0 ? '' : line.slice(0, end).toUpperCase();
}

/** What stands after the parameters, in which a quoted value may hold a colon. */
function titleOf(line: string): string {
  const value = /^[^":]*(?:"[^"]*"[^":]*)*:(.*)$/s.exec(line.slice(0, 2 * TITLE_READ))?.[1] ?? '';
  return value.slice(0, TITLE_READ).replace(/\\n/gi, ' ').replace(/\\(.)/g, '$1');
}

function valueOf(line: string): string {
  return line
    .slice(line.indexOf(':') + 1, 200)
    .trim()
    .toUpperCase();
}

/** Lines as they were before they were folded; folded parts beyond the longest line are let go. */
function* logicalLines(text: string): Generator<string> {
  let parts: string[] = [];
  let length = 0;
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const last = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    const folded = text[at] === ' ' || text[at] === '\t';
    if (!folded) {
      if (parts.length > 0) yield parts.join('');
      parts = [];
      length = 0;
    }
    if (length <= LONGEST_LINE) parts.push(text.slice(folded ? at + 1 : at, last));
    length += last - at;
    at = end + 1;
  }
  if (parts.length > 0) yield parts.join('');
}

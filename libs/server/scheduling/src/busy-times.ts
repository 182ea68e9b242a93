import { isOwnUid, type BusyStrength, type BusyWords } from '@debrief/domain';
import ICAL from 'ical.js';
import { calendarData } from './caldav';
import { calendarBlocks, type CalendarBlock } from './calendar-lines';
import { expandSeries, type Span } from './busy-series';
import { freeBusySpans } from './free-busy';
import { TooManySteps, WorkBudget } from './work-budget';
import { ZoneBook } from './zone-book';

export interface BusySpan {
  /** Milliseconds since 1970, UTC. */
  readonly from: number;
  readonly to: number;
  readonly tentative: boolean;
  /** By the words of its owner and the organisation. */
  readonly strength: BusyStrength;
}

export interface BusyRequest {
  /** What a server gave: a calendar file, or the answer to a query with any number of them inside. */
  readonly text: string;
  readonly form: 'icalendar' | 'multistatus';
  /** Of times that name no zone, and of whole days. */
  readonly timeZone: string;
  readonly from: number;
  readonly to: number;
  /** Spans given at most; the latest are left out first. */
  readonly most: number;
  /** Events of this house in the files are left out. */
  readonly ownHost: string;
  /** By which titles are read. */
  readonly words: BusyWords;
}

export type BusyAnswer =
  | {
      readonly ok: true;
      readonly spans: readonly BusySpan[];
      readonly truncated: boolean;
      /** Components that could not be understood. */
      readonly skipped: number;
    }
  | { readonly ok: false; readonly code: 'NOT_CALENDAR' | 'CUT_OFF' | 'BROKEN' | 'TOO_MANY' };

/** Spans gathered at most before they are sorted and cut. */
const MOST_GATHERED = 100_000;

/**
 * When the calendar says that its owner is busy, in order of time. Free and cancelled events do not
 * count, tentative ones are marked. Pure, and may run long on a hostile file: give it a thread.
 */
export function busyTimes(request: BusyRequest): BusyAnswer {
  const files = request.form === 'icalendar' ? [request.text] : calendarData(request.text);
  if (!files) return { ok: false, code: 'NOT_CALENDAR' };
  const budget = new WorkBudget();
  const spans: Span[] = [];
  let [read, skipped] = [0, 0];
  try {
    for (const file of files) {
      const { blocks, calendar, whole } = calendarBlocks(file, request.words);
      if (!calendar) return { ok: false, code: 'NOT_CALENDAR' };
      if (!whole) return { ok: false, code: 'CUT_OFF' };
      const done = spansOf(blocks, request, budget, spans);
      read += done.read;
      skipped += done.skipped;
    }
  } catch (error) {
    if (error instanceof TooManySteps) return { ok: false, code: 'TOO_MANY' };
    throw error;
  }
  if (read === 0 && skipped > 0) return { ok: false, code: 'BROKEN' };
  const sorted = distinct(spans, request);
  return {
    ok: true,
    spans: sorted.slice(0, request.most),
    truncated: sorted.length > request.most,
    skipped,
  };
}

function spansOf(
  blocks: readonly CalendarBlock[],
  request: BusyRequest,
  budget: WorkBudget,
  spans: Span[],
): { read: number; skipped: number } {
  const parsed = blocks.map((block) => componentOf(block));
  const zones = new ZoneBook(
    parsed.filter((component) => component?.name === 'vtimezone') as ICAL.Component[],
    request.timeZone,
  );
  const window = { from: request.from, to: request.to };
  let skipped = parsed.filter((component) => component === null).length;
  let read = 0;
  const attempt = (work: () => Iterable<Span>): void => {
    try {
      for (const span of work()) {
        spans.push(span);
        if (spans.length > MOST_GATHERED) throw new TooManySteps();
      }
      read += 1;
    } catch (error) {
      if (error instanceof TooManySteps) throw error;
      skipped += 1;
    }
  };
  for (const series of seriesOf(parsed, request.ownHost))
    attempt(() => expandSeries(series, zones, window, budget));
  for (const component of parsed)
    if (component?.name === 'vfreebusy') attempt(() => freeBusySpans(component));
  return { read, skipped };
}

/** Events by UID: a series with what was changed about it. */
function seriesOf(
  components: readonly (ICAL.Component | null)[],
  ownHost: string,
): ICAL.Component[][] {
  const series = new Map<string, ICAL.Component[]>();
  components.forEach((component, index) => {
    if (component?.name !== 'vevent') return;
    const uid = String(component.getFirstPropertyValue('uid') ?? `without-${index}`);
    if (isOwnUid(uid, ownHost)) return;
    const known = series.get(uid);
    if (known) known.push(component);
    else series.set(uid, [component]);
  });
  return [...series.values()];
}

function componentOf(block: CalendarBlock): ICAL.Component | null {
  try {
    return ICAL.Component.fromString(block.text);
  } catch {
    return null;
  }
}

/** Sorted, cut to the window, each once: of the same span twice the firmest counts. */
function distinct(spans: readonly Span[], window: { from: number; to: number }): BusySpan[] {
  const found = new Map<string, BusySpan>();
  for (const { from, to, ...rest } of spans) {
    const cut = { from: Math.max(from, window.from), to: Math.min(to, window.to), ...rest };
    if (cut.from >= cut.to) continue;
    const key = `${cut.from}-${cut.to}`;
    const known = found.get(key);
    if (!known || firmness(cut) > firmness(known)) found.set(key, cut);
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

function firmness({ strength, tentative }: Pick<BusySpan, 'strength' | 'tentative'>): number {
  if (strength === 'override') return 3;
  return strength === 'movable' ? 0 : tentative ? 1 : 2;
}

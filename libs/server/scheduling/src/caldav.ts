import { XMLParser } from 'fast-xml-parser';

/** A time as CalDAV wants it: `20261124T090000Z`. */
function stamp(ms: number): string {
  return `${new Date(ms).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}

const SPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>';

/** REPORT that asks for busy times alone (RFC 4791, 7.10). */
export function freeBusyQuery(from: number, to: number): string {
  return `${HEAD}<C:free-busy-query ${SPACES}><C:time-range start="${stamp(from)}" end="${stamp(to)}"/></C:free-busy-query>`;
}

/** REPORT that asks for the events that touch a span (RFC 4791, 7.8). */
export function calendarQuery(from: number, to: number): string {
  return `${HEAD}<C:calendar-query ${SPACES}><D:prop><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="${stamp(from)}" end="${stamp(to)}"/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>`;
}

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  removeNSPrefix: true,
  // No entity of the document is ever expanded; the five of XML itself are put in below.
  processEntities: false,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'response' || name === 'propstat',
});

interface Multistatus {
  readonly multistatus?:
    | {
        readonly response?: readonly {
          readonly propstat?: readonly { readonly prop?: { readonly 'calendar-data'?: unknown } }[];
        }[];
      }
    | string;
}

/** The calendar files inside the answer to a {@link calendarQuery}; null when it is no such answer. */
export function calendarData(xml: string): string[] | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return null;
  const found = parsed(xml)?.multistatus;
  if (found === undefined) return null;
  if (typeof found === 'string') return [];
  return (found.response ?? []).flatMap((response) =>
    (response.propstat ?? []).flatMap(({ prop }) => {
      const data = prop?.['calendar-data'];
      return typeof data === 'string' && data.trim() !== '' ? [plain(data.trimStart())] : [];
    }),
  );
}

function parsed(xml: string): Multistatus | null {
  try {
    return parser.parse(xml) as Multistatus;
  } catch {
    return null;
  }
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function plain(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (...found) => {
    const [whole, hex, decimal, name] = found as (string | undefined)[];
    if (name) return NAMED[name.toLowerCase()] ?? '';
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (whole ?? '');
  });
}

import { OutboundRefused } from '@debrief/server-kernel';

const WORDS: Readonly<Record<string, string>> = {
  NOT_CALENDAR: 'What came back is a page or another kind of file, not a calendar.',
  CUT_OFF: 'The calendar ends in the middle.',
  BROKEN: 'Nothing in this calendar could be understood.',
  TOO_MANY: 'The calendar repeats events so often that it cannot be read.',
  TOO_COMPLEX: 'The calendar takes too long to read.',
  COMPRESSED: 'The answer is compressed, although plain text was asked for.',
  TLS: 'The certificate of the server is not valid.',
  NO_SUCH_HOST: 'There is no server of this name.',
  UNREACHABLE: 'The server does not answer.',
  HTTP_401: 'The server does not take this user name and password.',
  HTTP_403: 'The server does not let us read this calendar.',
  HTTP_404: 'There is no calendar at this address any more.',
  HTTP_410: 'There is no calendar at this address any more.',
  HTTP_429: 'The server asks for a pause before it is read again.',
  REDIRECT: 'The address leads on to another one; give that one.',
};

/** Why a calendar could not be read: a code for screens and words for its owner, never its address. */
export class CalendarFailure extends Error {
  public constructor(
    public readonly code: string,
    message = WORDS[code] ?? 'The calendar could not be read.',
  ) {
    super(message);
    this.name = 'CalendarFailure';
  }
}

/** The failure for an answer that is not a calendar by its status. */
export function statusFailure(status: number): CalendarFailure {
  if (status >= 300 && status < 400) return new CalendarFailure('REDIRECT');
  const code = `HTTP_${status}`;
  return new CalendarFailure(
    code,
    WORDS[code] ??
      (status >= 500
        ? `The server has trouble of its own (${status}).`
        : `The server answered ${status} instead of a calendar.`),
  );
}

/** Sorts whatever went wrong on the way; null for what is no failure of the calendar. */
export function failureOf(error: unknown): CalendarFailure | null {
  if (error instanceof CalendarFailure) return error;
  if (error instanceof OutboundRefused) return new CalendarFailure(error.code, error.message);
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = networkCode((at as NodeJS.ErrnoException).code ?? '');
    if (code) return new CalendarFailure(code);
  }
  return null;
}

const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/;
const NAMES = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENODATA']);
const NETWORK = /^(?:E(?:CONN|HOST|NET|PIPE|TIMEDOUT)|UND_ERR_|HPE_)/;

function networkCode(code: string): string | null {
  if (TLS.test(code)) return 'TLS';
  if (NAMES.has(code)) return 'NO_SUCH_HOST';
  return NETWORK.test(code) ? 'UNREACHABLE' : null;
}

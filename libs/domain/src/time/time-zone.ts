/**
 * Whether `zone` is the IANA name of a time zone this runtime knows, e.g. `Europe/Rome`.
 * Fixed offsets such as `+02:00` are refused: they are wrong for half of the year.
 */
export function isValidTimeZone(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** What a sealed part of a calendar's address is bound to: it opens for no other calendar and no other part. */
export function addressPurpose(
  calendarId: string,
  part: 'address' | 'username' | 'password',
): string {
  return `calendar:${calendarId}:${part}`;
}

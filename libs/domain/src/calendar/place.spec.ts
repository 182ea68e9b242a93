import { checkPlace } from './place';

const code = (text: string) => {
  const checked = checkPlace('place', text);
  return checked.ok ? checked.value : checked.problems[0]?.code;
};

describe('checkPlace', () => {
  it.each([
    ['', ''],
    ['  Room 4.12: the one with the plant ', 'Room 4.12: the one with the plant'],
    ['https://meet.example.org/abc', 'https://meet.example.org/abc'],
    ['Room\r\nATTENDEE:mailto:x@y', 'Room ATTENDEE:mailto:x@y'],
  ])('keeps %j', (text, kept) => {
    expect(code(text)).toBe(kept);
  });

  it.each([
    ['http://meet.example.org', 'NOT_HTTPS'],
    ['javascript:alert(1)', 'NOT_HTTPS'],
    ['JavaScript:alert(1)', 'NOT_HTTPS'],
    ['data:text/html,x', 'NOT_HTTPS'],
    ['https://user:secret@example.org', 'NOT_HTTPS'],
    ['https://', 'NOT_HTTPS'],
    ['x'.repeat(501), 'TOO_LONG'],
    ['a\0b', 'INVALID_TEXT'],
  ])('refuses %j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

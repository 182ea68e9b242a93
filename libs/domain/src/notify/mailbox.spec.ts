import { headerText, oneLine, parseMailbox, plainAddress } from './mailbox';

describe('plainAddress', () => {
  it.each([
    'ines@example.org',
    'first.last+tag@mail.example.org',
    "o'brien@example.org",
    'a@localhost',
    'postmaster@bücher.example',
    `${'l'.repeat(64)}@example.org`,
  ])('takes %s as it is', (address) => {
    expect(plainAddress(address)).toBe(address);
  });

  it.each([
    ['nothing', ''],
    ['no mailbox', '@example.org'],
    ['no domain', 'ines@'],
    ['two at signs', 'ines@evil@example.org'],
    ['a list', 'ines@example.org, evil@example.org'],
    ['a list with semicolons', 'ines@example.org;evil@example.org'],
    ['a line break with a header', 'ines@example.org\r\nBcc: evil@example.org'],
    ['a bare line feed', 'ines@example.org\nRCPT TO:<evil@example.org>'],
    ['an angle', 'ines@example.org> ORCPT=<evil@example.org'],
    ['a name', 'Ines <ines@example.org>'],
    ['quotes', '"ines"@example.org'],
    ['a comment', 'ines(evil)@example.org'],
    ['blanks', 'ines @example.org'],
    ['an address in brackets', 'ines@[127.0.0.1]'],
    ['an empty label', 'ines@example..org'],
    ['a dot at the end of the mailbox', 'ines.@example.org'],
    ['NUL', 'ines\0@example.org'],
    ['a mark that turns the writing', 'ines@exam\u202Eple.org'],
    ['a letter beyond ASCII in the mailbox', 'inés@example.org'],
    ['too long a mailbox', `${'l'.repeat(65)}@example.org`],
    [
      'too long an address',
      `ines@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(10)}.org`,
    ],
  ])('refuses %s', (_what, address) => {
    expect(plainAddress(address)).toBeNull();
  });
});

describe('oneLine', () => {
  it.each([
    ['Noor Haddad', 'Noor Haddad'],
    ['  Noor \t Haddad ', 'Noor Haddad'],
    ['Noor\r\nBcc: evil@example.org', 'Noor Bcc: evil@example.org'],
    ['Noor\u2028\u2029Haddad\0', 'Noor Haddad'],
    ['gpj.\u202Eexe', 'gpj. exe'],
    ['\u200B\u2066\uFEFF', ''],
    ['محمد', 'محمد'],
    ['家族 👩‍👩‍👧', '家族 👩 👩 👧'],
  ])('makes %j to %j', (text, line) => {
    expect(oneLine(text, 100)).toBe(line);
  });

  it('cuts what is too long, and never half a character', () => {
    expect(oneLine('x'.repeat(300), 100)).toBe(`${'x'.repeat(99)}…`);
    expect([...oneLine('😀'.repeat(300), 5)]).toEqual(['😀', '😀', '😀', '😀', '…']);
  });
});

describe('headerText', () => {
  it.each([
    [
      '=?utf-8?Q?Noor=0D=0ABcc:_evil@example.org?=',
      '= ?utf-8?Q?Noor=0D=0ABcc:_evil@example.org? =',
    ],
    ['=?=?utf-8?B?eA==?=?=', '= ? = ?utf-8?B?eA== ? = ? ='],
    ['Why = is not ?', 'Why = is not ?'],
  ])('leaves nothing to decode in %s', (text, plain) => {
    expect(headerText(text, 100)).toBe(plain);
    expect(headerText(text, 100)).not.toMatch(/=\?|\?=/);
  });
});

describe('parseMailbox', () => {
  it.each([
    ['Debrief <debrief@example.org>', { name: 'Debrief', address: 'debrief@example.org' }],
    ['"Hiring, Debrief" <d@example.org>', { name: 'Hiring, Debrief', address: 'd@example.org' }],
    ['debrief@example.org', { name: '', address: 'debrief@example.org' }],
    ['Debrief <a@example.org, b@example.org>', null],
    ['Debrief', null],
  ])('reads %s', (text, mailbox) => {
    expect(parseMailbox(text)).toEqual(mailbox);
  });
});

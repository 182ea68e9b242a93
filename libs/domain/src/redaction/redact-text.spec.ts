import { textSearch } from './redact-text';
import { REDACTION_FIELDS, type RedactionField, type RedactionTerms } from './terms';

const TERMS: RedactionTerms = {
  candidate: {
    name: 'Zoë Müller-Quack',
    email: 'zoe.mq@example.org',
    links: ['https://code.example/zoemq'],
    otherNames: [],
  },
  colleagues: [
    { personId: 'ana', name: 'Ana Botelho' },
    { personId: 'mark', name: 'Mark Osei' },
  ],
  schools: ['Eastbridge University'],
  employers: ['Northwind Traders', 'Stripe'],
};
const ALIASES = new Map([['ana', 'Interviewer A']]);

const finds = (
  text: string,
  over: Partial<RedactionTerms['candidate']> = {},
  profile: readonly RedactionField[] = REDACTION_FIELDS,
) => textSearch(profile, { ...TERMS, candidate: { ...TERMS.candidate, ...over } }, ALIASES)(text);

/** The text with everything replaced that is certain or doubtful. */
const redacted = (...asked: Parameters<typeof finds>) => {
  const [text] = asked;
  return finds(...asked)
    .filter(({ certainty }) => certainty !== 'listed')
    .reduceRight(
      (words, { start, end, instead }) => words.slice(0, start) + instead + words.slice(end),
      text,
    );
};
const certainties = (...asked: Parameters<typeof finds>) =>
  finds(...asked).map(({ start, end, certainty }) => [asked[0].slice(start, end), certainty]);

describe('what a text may not say', () => {
  it.each([
    ['Zoë Müller-Quack solved it.', 'The candidate solved it.'],
    ['We liked ZOE MULLER QUACK a lot.', 'We liked the candidate a lot.'],
    ['zoe mueller-quack, again', 'The candidate, again'],
    ['Muller was calm.', 'The candidate was calm.'],
    ["That was Zoë's idea.", "That was the candidate's idea."],
    ['Quack, Zoë came late.', 'The candidate came late.'],
    ['A Quack-style answer.', 'A the candidate-style answer.'],
    ['Z. Müller-Quack wrote it.', 'The candidate wrote it.'],
    ['repo zoemuellerquack42 is up', 'repo the candidate42 is up'],
    ['Zo\u00ADë said so.', 'The candidate said so.'],
    ['Ｚｏｅ said so.', 'The candidate said so.'],
  ])('replaces the name as it is spelt in "%s"', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each([
    ['Mail zoe.mq@example.org or any@other.example.', 'Mail [e-mail] or [e-mail].'],
    ['See https://code.example/zoemq/x?y=1.', 'See [link].'],
    ['Call +351 912 345 678 now', 'Call [number] now'],
    ['Known as @zoemq there', 'Known as [handle] there'],
    ['Known as zoemq there', 'Known as the candidate there'],
  ])('replaces addresses in "%s"', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it('finds a handle with hyphens, dots and signs of patterns', () => {
    const over = { email: 'zo+e(7)-x.y@example.org', links: ['https://in.example/zoe-mq-7/'] };
    expect(redacted('As zoe-mq-7 or zo+e(7)-x.y', over, ['name'])).toBe(
      'As the candidate or the candidate',
    );
  });

  it('replaces a link that holds the name even where links may stay', () => {
    expect(redacted('See example.org/Zo%C3%AB and example.org/docs', {}, ['name'])).toBe(
      'See [link] and example.org/docs',
    );
  });

  it.each([
    ['Ana Botelho asked.', 'Interviewer A asked.'],
    ["Botelho's follow-up", "Interviewer A's follow-up"],
    ['Osei disagreed.', 'A colleague disagreed.'],
    ['Studied at Eastbridge, then Northwind.', 'Studied at a school, then a company.'],
    ['eastbridge  university degree', 'A school degree'],
  ])('replaces colleagues, schools and companies in "%s"', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each([
    ['She took her time and I let her.', 'They took their time and I let them.'],
    ["He's built it himself; HE said so.", "They've built it themself; THEY said so."],
    ["She's sure that it is hers.", "They're sure that it is theirs."],
    ['He/she was told by him.', 'They was told by them.'],
    ['Ms. Quack did not miss it in 20 ms.', 'Mx the candidate did not miss it in 20 ms.'],
    ['The cashier shed the theory.', 'The cashier shed the theory.'],
  ])('replaces English pronouns word by word in "%s"', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it('lists pronouns of other languages and leaves them', () => {
    expect(certainties('Elle a répondu.')).toEqual([['Elle', 'listed']]);
    expect(redacted('Elle a répondu.')).toBe('Elle a répondu.');
  });

  it.each(['Will', 'May', 'Mark'])(
    'asks about %s alone, which is an everyday word too',
    (first) => {
      const over = { name: `${first} Quackenbush`, email: 'x@example.org', links: [] };
      expect(certainties(`Then ${first} left.`, over, ['name'])).toEqual([[first, 'doubtful']]);
      expect(certainties(`It ${first.toLowerCase()} fit.`, over, ['name'])).toEqual([
        [first.toLowerCase(), 'doubtful'],
      ]);
      expect(certainties(`${first} Quackenbush left.`, over, ['name'])).toEqual([
        [`${first} Quackenbush`, 'certain'],
      ]);
    },
  );

  it.each([
    ['a slip of spelling', 'Quackenbusch spoke.', 'Quackenbusch'],
    ['a slip in lower case', 'then quackenbusch spoke', 'quackenbusch'],
    ['the beginning of the first name', 'We met Alex.', 'Alex'],
    ['a nickname', 'We met Sasha.', 'Sasha'],
    ['initials', 'We met A.Q. then.', 'A.Q.'],
    ['the name inside a word', 'the quackenbushian way', 'quackenbush'],
  ])('asks about %s', (_what, text, found) => {
    const over = { name: 'Alexander Quackenbush', email: 'x@example.org', links: [] };
    expect(certainties(text, over, ['name'])).toEqual([[found, 'doubtful']]);
  });

  it('asks about nothing in ordinary prose', () => {
    const prose =
      'Started from the access pattern, then named cost and latency. The cache was marked stale after a write; asked for the margin, gave two numbers and said which one would change the plan.';
    expect(
      finds(prose, { name: 'Marin Tamsin Okafor', email: 'x@example.org', links: [] }),
    ).toEqual([]);
  });

  it('hides nothing but addresses where a profile hides nothing', () => {
    expect(redacted('She is Zoë from Eastbridge, zoe.mq@example.org.', {}, [])).toBe(
      'She is Zoë from Eastbridge, [e-mail].',
    );
  });
});

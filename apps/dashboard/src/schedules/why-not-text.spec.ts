import type { WhyNot } from './desk';
import { whyNotText } from './why-not-text';

const whyNot: WhyNot = {
  proven: true,
  sentence: 'Four rounds need 5 h on one day; 4 h are offered.',
  certificate: [{ date: '2026-11-30', words: 'System design has no lead.' }],
  conflict: [{ rule: 'days', words: 'One day for the whole onsite' }],
  relaxations: [
    {
      index: 0,
      words: 'Split it over two days',
      price: 6,
      rules: ['days'],
      proposal: { index: 0, price: 6, sentence: '', lines: [], placements: [] },
    },
  ],
};

describe('a precise no as text', () => {
  it('holds the sentence, the conflict, the days and the ways out', () => {
    expect(whyNotText('Nothing fits for Thiago', whyNot).split('\n')).toEqual([
      'Nothing fits for Thiago',
      'Four rounds need 5 h on one day; 4 h are offered.',
      '',
      'Rules that cannot hold together:',
      '1. One day for the whole onsite',
      '',
      'Day by day:',
      'Mon 30 Nov: System design has no lead.',
      '',
      'The smallest ways out, cheapest first:',
      '- Split it over two days (price 6)',
      '',
      'Every possibility was tried.',
    ]);
  });

  it('leaves out what is not known, and says when the search was cut short', () => {
    const text = whyNotText('No', { ...whyNot, proven: false, conflict: [], relaxations: [] });
    expect(text).not.toContain('cannot hold together');
    expect(text).toContain('before every possibility was tried');
  });
});

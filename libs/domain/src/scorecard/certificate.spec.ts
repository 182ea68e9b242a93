import { certificateStatement } from './certificate';
import type { LookVia } from './certificate';

const statement = (independent: boolean, submittedBy: string | null, ...vias: LookVia[]): string =>
  certificateStatement({ independent, submittedBy, looksBefore: vias.map((via) => ({ via })) });

describe('the statement of an independence certificate', () => {
  it.each<[string, string]>([
    [
      statement(true, null),
      'Filed before its author had been shown any other feedback on this loop.',
    ],
    [
      statement(true, 'Rosa'),
      'Filed by Rosa on its author’s behalf before either of them had been shown any other feedback on this loop.',
    ],
    [statement(false, null, 'packet'), 'Filed after its author had been shown the packet.'],
    [
      statement(false, null, 'export', 'scorecards', 'packet', 'scorecards'),
      'Filed after its author had been shown the packet, other scorecards and an export of feedback.',
    ],
    [
      statement(false, null, 'on_behalf'),
      'Filed after its author had been shown a scorecard they filed for somebody else.',
    ],
    [
      statement(false, 'Rosa', 'early_look'),
      'Filed by Rosa on its author’s behalf after the author had been shown feedback opened early.',
    ],
    [
      statement(false, 'Rosa'),
      'Filed by Rosa on its author’s behalf after Rosa had been shown other feedback on this loop.',
    ],
    [statement(false, null), 'Filed after its author had been shown other feedback on this loop.'],
  ])('reads: %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

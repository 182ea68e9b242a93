import fc from 'fast-check';
import { addMonths, certifiedUntil, eligibility, type CertificationFact } from './eligibility';
import { trainingProgress } from './progress';

const at = (text: string): Date => new Date(`${text}T12:00:00Z`);
const NOW = at('2026-11-24');
const step = (kind: 'shadow' | 'reverse_shadow') =>
  ({ key: kind, kind, count: 1, approvalRequired: false, calibration: null }) as const;
const PATH = {
  steps: [step('shadow'), step('reverse_shadow')],
  validMonths: 12,
  renewal: 'graduation',
} as const;
const NOBODY = { path: PATH, certifications: [], countedRounds: [], progress: null };
const graduated = (on: string, revokedAt: Date | null = null): CertificationFact => ({
  source: 'graduated',
  at: at(on),
  expiresAt: null,
  revokedAt,
});
const shadowed = trainingProgress(
  PATH,
  {
    rounds: [
      {
        seatId: 's',
        role: 'shadow',
        isMock: false,
        endsAt: at('2026-11-01'),
        filedAt: at('2026-11-01'),
      },
    ],
    approvals: [],
    calibrations: [],
  },
  NOW,
);
const begun = trainingProgress(PATH, { rounds: [], approvals: [], calibrations: [] }, NOW);

describe('who may lead a round', () => {
  it.each([
    ['no path for the kind', { ...NOBODY, path: null }, 'may_lead', /no training path/],
    ['nothing known of them', NOBODY, 'shadow_only', /not on the training path/],
    ['the start of the path', { ...NOBODY, progress: begun }, 'shadow_only', /shadows first/],
    ['shadows done', { ...NOBODY, progress: shadowed }, 'reverse_shadow_only', /under watch/],
    [
      'a certification that runs',
      { ...NOBODY, certifications: [graduated('2026-02-01')] },
      'may_lead',
      /until 1 February 2027/,
    ],
    [
      'one that ran out',
      { ...NOBODY, certifications: [graduated('2025-11-20')] },
      'lapsed',
      /lapsed on 20 November 2026/,
    ],
    [
      'one that was taken back',
      { ...NOBODY, certifications: [graduated('2026-11-01', at('2026-11-02'))] },
      'shadow_only',
      /taken back/,
    ],
    [
      'one given by hand',
      {
        ...NOBODY,
        certifications: [{ ...graduated('2020-01-01'), expiresAt: at('2027-06-30') }],
      },
      'may_lead',
      /30 June 2027/,
    ],
    [
      'a lapse, on the way again',
      { ...NOBODY, certifications: [graduated('2025-01-01')], progress: shadowed },
      'reverse_shadow_only',
      /under watch/,
    ],
  ] as const)('with %s', (_, facts, standing, reason) => {
    const answer = eligibility(facts, NOW);
    expect(answer.standing).toBe(standing);
    expect(answer.reason).toMatch(reason);
  });

  it('renews by counting rounds where the path says so, but not once it has lapsed', () => {
    const facts = { certifications: [graduated('2025-01-31')], countedRounds: [at('2025-12-01')] };
    const renewing = { validMonths: 12, renewal: 'last_round' } as const;
    expect(certifiedUntil(facts, PATH)).toEqual(at('2026-01-31'));
    expect(certifiedUntil(facts, renewing)).toEqual(at('2026-12-01'));
    const late = { ...facts, countedRounds: [at('2026-03-01')] };
    expect(certifiedUntil(late, renewing)).toEqual(at('2026-01-31'));
  });

  it('ends a month short of a day on the last one it has', () => {
    expect(addMonths(at('2026-01-31'), 1)).toEqual(at('2026-02-28'));
    expect(addMonths(at('2023-12-31'), 2)).toEqual(at('2024-02-29'));
    expect(addMonths(at('2026-08-31'), 12)).toEqual(at('2027-08-31'));
  });

  it('never lets a round bring a lapsed certification back, however many there are', () => {
    const after = fc.integer({ min: 1, max: 2000 }).map((days) => {
      return new Date(at('2026-01-31').getTime() + days * 86_400_000);
    });
    fc.assert(
      fc.property(fc.array(after), (countedRounds) => {
        const until = certifiedUntil(
          { certifications: [graduated('2025-01-31')], countedRounds },
          { validMonths: 12, renewal: 'last_round' },
        );
        expect(until).toEqual(at('2026-01-31'));
      }),
    );
  });
});

import type { RatingAgreement, RoundEligibility, TrainingStep } from '@debrief/web-data';
import { count, ROUND_KIND } from '../layout';

const TIMES = ['no', 'one', 'two', 'three', 'four', 'five'];

function times(n: number): string {
  return TIMES[n] ?? String(n);
}

/** A step as a line of the path says it. */
export function stepTitle({ kind, count: rounds }: TrainingStep): string {
  switch (kind) {
    case 'MOCK':
      return rounds === 1 ? 'Mock loop' : `${capital(times(rounds))} mock loops`;
    case 'SHADOW':
      return `Shadow ${times(rounds)} ${rounds === 1 ? 'round' : 'rounds'}`;
    case 'REVERSE_SHADOW':
      return `Reverse shadow ${times(rounds)} ${rounds === 1 ? 'round' : 'rounds'}`;
    case 'CALIBRATION':
      return 'Calibration pack';
    case 'SIGN_OFF':
      return 'Approval by the trainer';
  }
}

export const STEP_KIND: Readonly<Record<TrainingStep['kind'], string>> = {
  MOCK: 'Mock loop',
  SHADOW: 'Shadow rounds',
  CALIBRATION: 'Calibration pack',
  REVERSE_SHADOW: 'Reverse shadow rounds',
  SIGN_OFF: 'Approval by a trainer',
};

export const MEASURE = {
  EXACT: 'same level',
  WITHIN_ONE: 'at most one level off',
  WEIGHTED_KAPPA: 'weighted kappa',
} as const;

/** "17 of 20 ratings match, 3 off by one" */
export function agreementWords({ pairs, exact, withinOne }: RatingAgreement): string {
  const same = Math.round(exact * pairs);
  const near = Math.round(withinOne * pairs) - same;
  const far = pairs - same - near;
  return [
    `${same} of ${count(pairs, 'rating')} match`,
    near > 0 ? `${near} off by one` : '',
    far > 0 ? `${far} further off` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** What a picker says beside a name. */
export function standingWords({ standing, reason }: RoundEligibility): string {
  return standing === 'MAY_LEAD'
    ? reason
    : `Not certified: ${reason.replace(/^Not certified[:,] /, '')}`;
}

/** A kind of round in a heading. */
export function kindName(kind: keyof typeof ROUND_KIND): string {
  return ROUND_KIND[kind];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

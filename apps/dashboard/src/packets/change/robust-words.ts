import type { Packet, Robustness } from '@debrief/web-data';

/** How firmly the picture stands, said in hundreds. */

/** Out of a hundred; 100 and 0 are kept for "every one" and "not one". */
export function ofHundred(share: number): number {
  const rounded = Math.round(share * 100);
  if (share < 1 && rounded === 100) return 99;
  return share > 0 && rounded === 0 ? 1 : rounded;
}

const sideOf = ({ side }: Robustness): string => (side === 'ABOVE' ? 'above' : 'below');

/** "84 of 100", "all 100" */
export function triesWords(share: number): string {
  const stayed = ofHundred(share);
  return stayed === 100 ? 'all 100' : `${stayed} of 100`;
}

/** The end of the sentence that begins with how many tries. */
export function stayedWords(robustness: Robustness): string {
  const { bar } = robustness;
  return `tries the picture stayed ${sideOf(robustness)} ${bar.toFixed(1)}, the line between “partly” and “meets it”.`;
}

/** What drives the others, and what one more round would add. */
export function restWords(robustness: Robustness, competencies: Packet['competencies']): string {
  const { share, pivot, oneMore } = robustness;
  const nameOf = (key: string) => competencies.find((one) => one.key === key)?.name ?? key;
  const others = 100 - ofHundred(share);
  const parts = [
    pivot && others > 0
      ? `${others === 1 ? 'The other one' : `Most of the other ${others}`} turned on ${nameOf(pivot)}.`
      : '',
    oneMore
      ? oneMoreWords(nameOf(oneMore.competency), ofHundred(share), ofHundred(oneMore.share))
      : '',
    !oneMore && others > 0
      ? 'One more round on any single competency would not make it firmer.'
      : '',
  ];
  return parts.filter(Boolean).join(' ');
}

const LITTLE = 5;

function oneMoreWords(name: string, now: number, then: number): string {
  const little = then - now < LITTLE ? ', so asking again buys little' : '';
  return `One more round on ${name} that says the same would lift ${now} to about ${then}${little}.`;
}

/** The answer beside the question. */
export function changeAnswer(robustness: Robustness | null, widest: string | null): string {
  if (!robustness)
    return widest ? `Widest doubt: ${widest}.` : 'Nothing that the arithmetic can show.';
  const stayed = ofHundred(robustness.share);
  if (stayed >= 95) return 'Hardly anything: the picture holds in almost every try.';
  if (stayed >= 75) return 'It holds in most tries, and not in all of them.';
  return `It is close to the line: ${stayed} of 100 tries stay on this side of it.`;
}

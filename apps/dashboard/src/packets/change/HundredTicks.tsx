import type { Robustness } from '@debrief/web-data';
import { ofHundred, stayedWords, triesWords } from './robust-words';

const STEP = 3.3;
const THICK = 2.2;

/** A hundred tries as a hundred strokes; those that stayed on their side are filled. */
export function HundredTicks({ robustness }: { readonly robustness: Robustness }) {
  const stayed = ofHundred(robustness.share);
  return (
    <svg
      className="pk-hundred"
      viewBox={`0 0 ${100 * STEP} 18`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`In ${triesWords(robustness.share)} ${stayedWords(robustness)}`}
    >
      {Array.from({ length: 100 }, (_, at) => (
        <rect
          key={at}
          className={at < stayed ? 'stayed' : 'crossed'}
          x={(at * STEP + 0.4).toFixed(1)}
          y={at < stayed ? 0 : 0.5}
          width={THICK}
          height={at < stayed ? 18 : 17}
          rx="1"
        />
      ))}
    </svg>
  );
}

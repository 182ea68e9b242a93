import { Icon } from '@debrief/web-ui';
import { count } from '../layout';
import type { Review, ReviewLine, Target } from './review';

interface ReviewPanelProps {
  readonly review: Review;
  readonly onGo: (target: Target) => void;
}

interface ListProps {
  readonly title: string;
  readonly lines: readonly ReviewLine[];
  readonly tone: 'warn' | 'quiet';
  readonly onGo: (target: Target) => void;
}

function Lines({ title, lines, tone, onGo }: ListProps) {
  if (lines.length === 0) return null;
  return (
    <section className="sc-review-part">
      <h3>
        {tone === 'warn' ? <Icon name="warn" /> : null}
        {title}
      </h3>
      <ul>
        {lines.map((line, index) => (
          <li key={`${line.subject}-${index}`}>
            <button type="button" onClick={() => onGo(line.target)}>
              <b>{line.subject}</b> <span>{line.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The last look: what is missing, what will not count, what was left uncited. Each line leads to its place. */
export function ReviewPanel({ review, onGo }: ReviewPanelProps) {
  const { missing, unsupported, hints } = review;
  if (missing.length + unsupported.length + hints.length === 0) {
    return (
      <p className="sc-review-clear">
        <Icon name="check" /> Nothing is missing, and every rating is supported by notes.
      </p>
    );
  }
  return (
    <>
      <Lines
        title={`${count(missing.length, 'thing')} missing`}
        lines={missing}
        tone="warn"
        onGo={onGo}
      />
      <Lines title="Will be filed, but not counted" lines={unsupported} tone="warn" onGo={onGo} />
      <Lines title="Notes that nothing cites" lines={hints} tone="quiet" onGo={onGo} />
    </>
  );
}

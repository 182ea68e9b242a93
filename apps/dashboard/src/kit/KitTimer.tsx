import { Button } from '@mui/material';
import { Kbd } from '@debrief/web-ui';
import { clockOf, type TimedSection } from './timer';
import type { KitTimer as Timer } from './useKitTimer';

interface KitTimerProps {
  readonly plan: readonly TimedSection[];
  readonly timer: Timer;
}

/** The hour in sections: which one is due, what is left of it, and of the whole. */
export function KitTimer({ plan, timer }: KitTimerProps) {
  const { place, running, started } = timer;
  if (!place) return null;
  const section = plan[place.index];
  const over = place.left < 0;
  const next = plan[place.index + 1];
  return (
    <section className="kit-timer" aria-label="Timer">
      <SectionBar plan={plan} at={started ? place.index : -1} spent={place.spent} />
      <div className="kit-timer-row">
        <p
          key={place.index}
          className={started ? 'kit-timer-now kit-timer-change' : 'kit-timer-now'}
        >
          <b className={over ? 'num kit-over' : 'num'}>{clockOf(place.left)}</b>
          <span className="kit-timer-what">
            <span className="strong">{section?.title}</span>
            <span className="dim small num">
              {over
                ? 'the time is over'
                : `${clockOf(place.total - place.spent)} of ${Math.round(place.total / 60)} min left in all`}
            </span>
          </span>
        </p>
        <div className="kit-timer-acts">
          <Button
            variant={running ? 'outlined' : 'contained'}
            color="primary"
            onClick={timer.toggle}
            aria-keyshortcuts="t"
          >
            {running ? 'Pause' : started ? 'Go on' : 'Start'}
          </Button>
          <Button onClick={() => timer.move(-1)} disabled={!started} aria-keyshortcuts="b">
            Back
          </Button>
          <Button
            onClick={() => timer.move(1)}
            disabled={!next}
            aria-keyshortcuts="n"
            aria-label={next ? `Next section: ${next.title}` : 'Next section'}
          >
            Next
          </Button>
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {running ? `${section?.title ?? ''}, ${section?.minutes ?? 0} minutes` : ''}
      </p>
      <p className="kit-keys dim small">
        <Kbd>t</Kbd> {running ? 'pause' : 'start'} <Kbd>n</Kbd> next <Kbd>b</Kbd> back <Kbd>j</Kbd>{' '}
        <Kbd>k</Kbd> question <Kbd>s</Kbd> scorecard
        {started && !running ? (
          <button type="button" className="ui-link small" onClick={timer.reset}>
            Set back to the start
          </button>
        ) : null}
      </p>
    </section>
  );
}

/** Each section as wide as it is long, filled as far as it is spent. */
function SectionBar({
  plan,
  at,
  spent,
}: {
  readonly plan: readonly TimedSection[];
  readonly at: number;
  readonly spent: number;
}) {
  let before = 0;
  return (
    <ol className="kit-bar">
      {plan.map(({ title, minutes }, index) => {
        const into = Math.min(1, Math.max(0, (spent - before) / (minutes * 60)));
        before += minutes * 60;
        return (
          <li
            key={title}
            style={{ flexGrow: minutes }}
            {...(index === at ? { 'aria-current': 'step' as const } : {})}
          >
            <span className="kit-bar-track" aria-hidden="true">
              <i style={{ width: `${into * 100}%` }} />
            </span>
            <span className="kit-bar-name small">
              {title} <span className="dim num">{minutes} min</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

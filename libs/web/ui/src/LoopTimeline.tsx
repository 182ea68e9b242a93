export type TimelineMoment = 'past' | 'now' | 'later' | 'stopped';

export interface TimelineStep {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly moment: TimelineMoment;
  /** Share of the strip, e.g. the number of rounds. */
  readonly weight: number;
}

export interface LoopTimelineProps {
  readonly steps: readonly TimelineStep[];
}

/** A whole loop in one line; on a narrow screen the steps stand below each other. */
export function LoopTimeline({ steps }: LoopTimelineProps) {
  const columns = steps
    .map((step) => `minmax(0, ${Math.min(Math.max(step.weight, 1), 3)}fr)`)
    .join(' ');
  return (
    <ol className="ui-steps num" aria-label="Stages" style={{ ['--ui-steps' as string]: columns }}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={step.moment}
          {...(step.moment === 'now' ? { 'aria-current': 'step' as const } : {})}
        >
          <b>{step.name}</b>
          <span>{step.note}</span>
        </li>
      ))}
    </ol>
  );
}

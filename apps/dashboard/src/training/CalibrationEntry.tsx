import { useEffect, useId, useRef } from 'react';
import type { CalibrationPack } from '@debrief/web-data';
import { EVIDENCE_KIND, RatingScale } from '@debrief/web-ui';
import { Section } from '../layout';
import type { Level } from './calibration-state';

type Entry = CalibrationPack['entries'][number];

export interface RatedRow {
  readonly competency: string;
  readonly current: boolean;
  readonly value: Level | undefined;
  readonly onRate: (level: Level) => void;
  readonly onEnter: () => void;
}

interface CalibrationEntryProps {
  readonly entry: Entry;
  readonly title: string;
  readonly rubric: CalibrationPack['rubric'];
  readonly rows: readonly RatedRow[];
}

/** The notes of one scorecard beside what is to be rated. */
export function CalibrationEntry({ entry, title, rubric, rows }: CalibrationEntryProps) {
  return (
    <Section title={title} className="training-entry">
      <div className="training-blind">
        <Notes notes={entry.notes} />
        <div>
          {rows.map((row) => (
            <Row key={row.competency} row={row} rubric={rubric} />
          ))}
        </div>
      </div>
    </Section>
  );
}

export function Notes({ notes }: { readonly notes: Entry['notes'] }) {
  return (
    <ul className="training-notes">
      {notes.map(({ id, kind, text }) => (
        <li key={id}>
          <small className="dim">{EVIDENCE_KIND[kind]}</small> {text}
        </li>
      ))}
    </ul>
  );
}

function Row({
  row,
  rubric,
}: {
  readonly row: RatedRow;
  readonly rubric: CalibrationPack['rubric'];
}) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const found = rubric.competencies.find(({ competency }) => competency.key === row.competency);
  const { current } = row;
  useEffect(() => {
    if (current) box.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div
      ref={box}
      className={current ? 'training-row here' : 'training-row'}
      aria-current={current ? 'step' : undefined}
      data-competency={row.competency}
      onFocus={row.onEnter}
    >
      <RatingScale
        labelledBy={id}
        heading={<h3 id={id}>{found?.competency.name ?? row.competency}</h3>}
        anchors={found?.anchors ?? []}
        value={typeof row.value === 'number' ? row.value : null}
        notProbed={row.value === 'not_probed'}
        folded={!current}
        onRate={(value) => row.onRate(value as Level)}
      />
    </div>
  );
}

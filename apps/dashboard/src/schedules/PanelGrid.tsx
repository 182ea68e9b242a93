import { useRef, type CSSProperties } from 'react';
import {
  DndContext,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { cityOf } from '../layout';
import type { Alternate, Desk, Placement } from './desk';
import { spanOf } from './desk';
import type { Draft } from './draft';
import { hourMarks, placeOn, stepsOf, type Axis } from './grid';
import { AlternateRow, CandidateRow, PersonRow, type RowsProps } from './GridRows';
import { placeStyle, type Dragged } from './SeatBlock';
import type { Step } from './steps';

interface PanelGridProps {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly axis: Axis;
  readonly zone: string;
  readonly date: string;
  readonly placements: readonly Placement[];
  readonly alternates: readonly Alternate[];
  readonly take: (step: Step) => void;
}

/** More rows of alternates than this bury the panel. */
const MOST_ALTERNATES = 6;

function AxisRow({
  axis,
  zone,
  whose,
  mine,
}: {
  readonly axis: Axis;
  readonly zone: string;
  readonly whose: string;
  readonly mine?: boolean;
}) {
  return (
    <div className={mine ? 'sd-axis mine' : 'sd-axis'}>
      <b>
        {cityOf(zone)} <span>{whose}</span>
      </b>
      <div className="sd-scale" aria-hidden="true">
        {hourMarks(axis, zone)
          .filter(({ column }) => column < axis.columns)
          .map(({ column, words }) => (
            <span key={column} style={placeStyle({ start: column, width: 0 })}>
              {words}
            </span>
          ))}
      </div>
    </div>
  );
}

/** People of the day in the order of their first round there. */
function seatedOn({ desk, placements }: PanelGridProps) {
  const ids = new Set(placements.flatMap(({ seats }) => seats.map(({ personId }) => personId)));
  return [...ids].flatMap((id) => desk.people.find((person) => person.id === id) ?? []);
}

function alternatesOn({ desk, placements, alternates }: PanelGridProps) {
  const rounds = new Set(placements.map(({ roundId }) => roundId));
  const seated = new Set(placements.flatMap(({ seats }) => seats.map(({ personId }) => personId)));
  const here = alternates.filter(
    ({ roundId, personId }) => rounds.has(roundId) && !seated.has(personId),
  );
  return desk.people
    .map((person) => ({ person, offers: here.filter(({ personId }) => personId === person.id) }))
    .filter(({ offers }) => offers.length > 0)
    .sort(
      (a, b) =>
        Math.min(...a.offers.map(({ adds }) => adds)) -
        Math.min(...b.offers.map(({ adds }) => adds)),
    );
}

/** Everybody's day under the clocks of both sides, with the schedule on it. */
export function PanelGrid(props: PanelGridProps) {
  const { desk, draft, axis, zone, date, placements, take } = props;
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const scale = useRef<HTMLDivElement>(null);
  const others = alternatesOn(props);
  const dropped = ({ active, over, delta }: DragEndEvent) => {
    const width = scale.current?.getBoundingClientRect().width ?? 0;
    const { roundId, seatId, personId } = active.data.current as unknown as Dragged;
    const onto = over?.data.current?.['personId'] as string | undefined;
    const steps = stepsOf(delta.x, width / axis.columns, desk.stepMinutes);
    take({
      do: 'drop',
      chosen: { roundId, seatId },
      steps,
      onto: onto && onto !== personId ? onto : null,
    });
  };
  const rows: RowsProps = {
    desk,
    draft,
    axis,
    zone,
    date,
    placements,
    onChoose: (chosen) => take({ do: 'choose', chosen }),
  };
  return (
    <div
      className="sd-grid num"
      role="group"
      aria-label="The panel on this day"
      style={{ '--cols': axis.columns } as CSSProperties}
    >
      <AxisRow axis={axis} zone={zone} whose="you" mine />
      {desk.candidate.zone === zone ? null : (
        <AxisRow axis={axis} zone={desk.candidate.zone} whose={desk.candidate.name} />
      )}
      <div className="sd-rows">
        <div ref={scale} className="sd-bands" aria-hidden="true">
          {placements.map((placement) => {
            const place = placeOn(spanOf(desk, placement), axis);
            return place ? <i key={placement.roundId} style={placeStyle(place)} /> : null;
          })}
        </div>
        <DndContext
          sensors={sensors}
          collisionDetection={pointerWithin}
          onDragEnd={dropped}
          accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: '' } }}
        >
          <CandidateRow {...rows} />
          {seatedOn(props).map((person) => (
            <PersonRow key={person.id} {...rows} person={person} />
          ))}
          {others.length > 0 ? (
            <p className="sd-cut">
              <b>Alternates.</b> Allowed, free and without a conflict; what each would add to the
              price.
            </p>
          ) : null}
          {others.slice(0, MOST_ALTERNATES).map(({ person, offers }) => (
            <AlternateRow
              key={person.id}
              {...rows}
              person={person}
              alternates={offers}
              onSeat={(roundId, seatId, personId) =>
                take({ do: 'seat', roundId, seatId, personId })
              }
            />
          ))}
        </DndContext>
      </div>
      {others.length > MOST_ALTERNATES ? (
        <p className="dim small">
          {others.length - MOST_ALTERNATES} more could step in: ↑ and ↓ on a seat reach them.
        </p>
      ) : null}
    </div>
  );
}

/** The desk says itself what a drag did, in the words of its verbs. */
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

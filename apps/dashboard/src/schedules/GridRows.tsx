import { useDroppable } from '@dnd-kit/core';
import { cityOf, clock, SEAT_ROLE } from '../layout';
import { capsAt } from './caps';
import type { Alternate, Desk, DeskPerson, Placement, Span } from './desk';
import { inTime, spanOf } from './desk';
import type { Chosen, Draft } from './draft';
import { outsideWindows, placeOn, type Axis } from './grid';
import { Pips } from './Pips';
import { placeStyle, SeatBlock } from './SeatBlock';
import { clockOf } from './words';

export interface RowsProps {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly axis: Axis;
  readonly zone: string;
  readonly date: string;
  /** Those of the draft that lie on the day. */
  readonly placements: readonly Placement[];
  readonly onChoose: (chosen: Chosen) => void;
}

function roundOf(desk: Desk, id: string) {
  return desk.rounds.find((round) => round.id === id);
}

function roleWord(desk: Desk, roundId: string, seatId: string): string {
  const role = roundOf(desk, roundId)?.seats.find(({ id }) => id === seatId)?.role ?? 'PANELIST';
  const words: Readonly<Record<string, string>> = SEAT_ROLE;
  return (words[role] ?? role).split(',')[0]?.toLowerCase() ?? '';
}

/** Idle time between two rounds that lies inside the lunch of the day. */
function lunchOf(desk: Desk, date: string, placements: readonly Placement[]): Span | null {
  const lunch = desk.days.find((day) => day.date === date)?.lunch;
  if (!lunch) return null;
  const spans = inTime(placements).map((one) => spanOf(desk, one));
  for (const [at, span] of spans.entries()) {
    const next = spans[at + 1];
    if (!next) return null;
    const gap = { from: Math.max(span.to, lunch.from), to: Math.min(next.from, lunch.to) };
    if (gap.to - gap.from >= 30 * 60_000) return gap;
  }
  return null;
}

/** The candidate's own row: where they are free, and each round by its number and their clock. */
export function CandidateRow({ desk, draft, axis, zone, date, placements, onChoose }: RowsProps) {
  const windows = desk.days.find((day) => day.date === date)?.windows ?? [];
  const lunch = lunchOf(desk, date, placements);
  const lunchPlace = lunch && placeOn(lunch, axis);
  const theirs = desk.candidate.zone;
  return (
    <div className="sd-row cand">
      <div className="sd-who">
        <b>{desk.candidate.name}</b>
        <span>
          {windows.length === 0
            ? 'offered nothing this day'
            : `free ${windows.map((window) => clockOf(window, theirs)).join(' and ')} in ${cityOf(theirs)}`}
        </span>
      </div>
      <div className="sd-track">
        {outsideWindows(windows, axis).map((gap) => (
          <Shade key={gap.from} span={gap} axis={axis} className="sd-off" />
        ))}
        {lunchPlace ? (
          <span className="sd-lunch" style={placeStyle(lunchPlace)}>
            lunch
          </span>
        ) : null}
        {placements.map((placement) => {
          const round = roundOf(desk, placement.roundId);
          const span = spanOf(desk, placement);
          const place = placeOn(span, axis);
          if (!round || !place) return null;
          return (
            <div key={round.id} className="sd-cand-round">
              <span className="sd-label" style={placeStyle(place)}>
                {round.name}
              </span>
              <SeatBlock
                place={place}
                dragged={{ roundId: round.id, seatId: null, personId: null }}
                chosen={draft.chosen?.roundId === round.id && draft.chosen.seatId === null}
                label={`${round.number} ${clock(new Date(placement.from), theirs)}, ${round.name}, ${clockOf(span, zone)}, for ${desk.candidate.name} ${clockOf(span, theirs)}`}
                onChoose={onChoose}
              >
                {round.number} <span>{clock(new Date(placement.from), theirs)}</span>
              </SeatBlock>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Shade({
  span,
  axis,
  className,
  words,
}: {
  readonly span: Span;
  readonly axis: Axis;
  readonly className: string;
  readonly words?: string | null;
}) {
  const place = placeOn(span, axis);
  if (!place) return null;
  return (
    <i className={className} style={placeStyle(place)} title={words ?? undefined}>
      {words && place.width >= 6 ? <span>{words}</span> : null}
    </i>
  );
}

const TIME_CLASS = {
  busy: 'sd-busy',
  movable: 'sd-free',
  tentative: 'sd-free tentative',
  outside: 'sd-off',
  off: 'sd-off',
} as const;

function Times({ person, axis }: { readonly person: DeskPerson; readonly axis: Axis }) {
  return (
    <>
      {person.times.map((time) => (
        <Shade
          key={`${time.kind}${time.from}`}
          span={time}
          axis={axis}
          className={TIME_CLASS[time.kind]}
          words={time.words}
        />
      ))}
    </>
  );
}

/** The buffers around the rounds of one person. */
function Buffers({
  person,
  spans,
  axis,
}: {
  readonly person: DeskPerson;
  readonly spans: readonly Span[];
  readonly axis: Axis;
}) {
  const buffer = person.bufferMinutes * 60_000;
  if (buffer === 0) return null;
  return (
    <>
      {spans.flatMap(({ from, to }) => [
        <Shade
          key={from}
          span={{ from: from - buffer, to: from }}
          axis={axis}
          className="sd-pad"
        />,
        <Shade
          key={`${to}-`}
          span={{ from: to, to: to + buffer }}
          axis={axis}
          className="sd-pad"
        />,
      ])}
    </>
  );
}

/** Somebody with seats on the day. */
export function PersonRow(props: RowsProps & { readonly person: DeskPerson }) {
  const { desk, draft, axis, zone, placements, onChoose, person } = props;
  const drop = useDroppable({ id: `row ${person.id}`, data: { personId: person.id } });
  const seats = placements.flatMap((placement) =>
    placement.seats
      .filter(({ personId }) => personId === person.id)
      .map(({ seatId }) => ({ placement, seatId, span: spanOf(desk, placement) })),
  );
  const at = seats[0]?.placement.from ?? axis.from;
  return (
    <div ref={drop.setNodeRef} className={`sd-row${drop.isOver ? ' over' : ''}`}>
      <div className="sd-who">
        <b>{person.name}</b>
        <span>
          {cityOf(person.zone)}, {clock(new Date(at), person.zone)}
        </span>
        <Pips rows={capsAt(person, at, draft.placements)} />
      </div>
      <div className="sd-track">
        <Times person={person} axis={axis} />
        <Buffers person={person} spans={seats.map(({ span }) => span)} axis={axis} />
        {seats.map(({ placement, seatId, span }) => {
          const place = placeOn(span, axis);
          const round = roundOf(desk, placement.roundId);
          const role = roleWord(desk, placement.roundId, seatId);
          return place && round ? (
            <SeatBlock
              key={seatId}
              place={place}
              dragged={{ roundId: round.id, seatId, personId: person.id }}
              chosen={draft.chosen?.seatId === seatId}
              learns={role === 'shadow'}
              label={`${round.number} ${role}, ${round.name}, ${person.name}, ${clockOf(span, zone)}`}
              onChoose={onChoose}
            >
              {round.number} {role}
            </SeatBlock>
          ) : null;
        })}
      </div>
    </div>
  );
}

interface AlternateRowProps extends RowsProps {
  readonly person: DeskPerson;
  readonly alternates: readonly Alternate[];
  readonly onSeat: (roundId: string, seatId: string, personId: string) => void;
}

/** Somebody who could step in; each offer is a click, or the target of a drag. */
export function AlternateRow(props: AlternateRowProps) {
  const { desk, draft, axis, placements, person, alternates, onSeat } = props;
  const drop = useDroppable({ id: `row ${person.id}`, data: { personId: person.id } });
  const least = Math.min(...alternates.map(({ adds }) => adds));
  const first = placements.find(({ roundId }) => roundId === alternates[0]?.roundId);
  return (
    <div ref={drop.setNodeRef} className={`sd-row${drop.isOver ? ' over' : ''}`}>
      <div className="sd-who">
        <b>{person.name}</b>
        <span>
          {cityOf(person.zone)}, {addsWords(least)}
        </span>
        <Pips rows={capsAt(person, first?.from ?? axis.from, draft.placements, 1)} />
      </div>
      <div className="sd-track">
        <Times person={person} axis={axis} />
        {alternates.map(({ roundId, seatId, adds }) => {
          const placement = placements.find((one) => one.roundId === roundId);
          const round = roundOf(desk, roundId);
          const place = placement && placeOn(spanOf(desk, placement), axis);
          return place && round ? (
            <button
              key={`${roundId}${seatId}`}
              type="button"
              className="sd-alt"
              style={placeStyle(place)}
              aria-label={`or ${round.number}: give ${round.name}, ${roleWord(desk, roundId, seatId)}, to ${person.name}: ${addsWords(adds)}`}
              onClick={() => onSeat(roundId, seatId, person.id)}
            >
              or {round.number}
            </button>
          ) : null;
        })}
      </div>
    </div>
  );
}

export function addsWords(adds: number): string {
  if (adds === 0) return 'adds nothing';
  return adds > 0 ? `adds ${adds}` : `saves ${-adds}`;
}

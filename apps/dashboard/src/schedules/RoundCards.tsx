import { MenuItem, TextField } from '@mui/material';
import { cityOf, SEAT_ROLE } from '../layout';
import { Icon } from '@debrief/web-ui';
import type { Desk, Placement } from './desk';
import { inTime, spanOf } from './desk';
import type { Step } from './steps';
import { clockOf, dayOf } from './words';

interface RoundCardsProps {
  readonly desk: Desk;
  readonly placements: readonly Placement[];
  readonly zone: string;
  readonly take: (step: Step) => void;
}

const roleWords: Readonly<Record<string, string>> = SEAT_ROLE;

function SeatPicker({
  desk,
  placement,
  seatId,
  personId,
  take,
}: {
  readonly desk: Desk;
  readonly placement: Placement;
  readonly seatId: string;
  readonly personId: string;
  readonly take: (step: Step) => void;
}) {
  const round = desk.rounds.find(({ id }) => id === placement.roundId);
  const seat = round?.seats.find(({ id }) => id === seatId);
  const pool = seat?.pool.includes(personId) ? seat.pool : [personId, ...(seat?.pool ?? [])];
  return (
    <TextField
      select
      label={roleWords[seat?.role ?? ''] ?? 'Seat'}
      value={personId}
      onChange={(event) =>
        take({
          do: 'seat',
          roundId: placement.roundId,
          seatId,
          personId: event.target.value,
        })
      }
      slotProps={{ select: { native: false } }}
    >
      {pool.map((id) => (
        <MenuItem key={id} value={id}>
          {desk.people.find((person) => person.id === id)?.name ?? 'Somebody'}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The grid for a hand: a card a round, with its time on both clocks. */
export function RoundCards({ desk, placements, zone, take }: RoundCardsProps) {
  const theirs = desk.candidate.zone;
  return (
    <ol className="sd-cards num" aria-label="Rounds">
      {inTime(placements).map((placement) => {
        const round = desk.rounds.find(({ id }) => id === placement.roundId);
        if (!round) return null;
        const span = spanOf(desk, placement);
        const move = (steps: number) =>
          take({ do: 'drop', chosen: { roundId: round.id, seatId: null }, steps, onto: null });
        return (
          <li key={round.id} className="card">
            <h3>
              {round.number} {round.name}
            </h3>
            <p>
              {dayOf(placement.from, zone)}, <b>{clockOf(span, zone)}</b>
              {theirs === zone ? null : (
                <span className="dim">
                  {' '}
                  · {clockOf(span, theirs)} in {cityOf(theirs)}
                </span>
              )}
            </p>
            <div className="sd-card-moves">
              <button
                type="button"
                aria-label={`${round.name} ${desk.stepMinutes} minutes earlier`}
                onClick={() => move(-1)}
              >
                <Icon name="back" /> earlier
              </button>
              <button
                type="button"
                aria-label={`${round.name} ${desk.stepMinutes} minutes later`}
                onClick={() => move(1)}
              >
                later <Icon name="next" />
              </button>
            </div>
            {placement.seats.map(({ seatId, personId }) => (
              <SeatPicker key={seatId} {...{ desk, placement, seatId, personId, take }} />
            ))}
          </li>
        );
      })}
    </ol>
  );
}

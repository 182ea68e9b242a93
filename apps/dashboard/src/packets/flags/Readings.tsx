import { Button } from '@mui/material';
import type { FlagReading, PacketFlag } from '@debrief/web-data';
import { dayAndClock } from '../../layout';
import { READING, readingOf } from './flag-words';

interface ReadingsProps {
  readonly flag: PacketFlag;
  readonly zone: string;
  /** Who looks at the page. */
  readonly personId: string | undefined;
  readonly onRead: (verdict: NonNullable<FlagReading['verdict']>) => void;
}

/** What second readers said, who is still asked, and the answer of whoever looks when it is they. */
export function Readings({ flag, zone, personId, onRead }: ReadingsProps) {
  const mine = readingOf(flag, personId);
  const others = flag.readings.filter((one) => one !== mine);
  if (flag.readings.length === 0) return null;
  return (
    <div className="pk-readings">
      {others.map((one) => (
        <p key={one.id} className="small num">
          <b>{one.reader}</b>{' '}
          {one.verdict && one.readAt ? (
            <>
              {READING[one.verdict]}, {dayAndClock(one.readAt, zone)}: “{one.reason}”
            </>
          ) : (
            <span className="dim">
              was asked by {one.askedBy} to read it, {dayAndClock(one.askedAt, zone)}
            </span>
          )}
        </p>
      ))}
      {mine ? (
        <div className="pk-asked">
          <p>
            <b>{mine.askedBy} asks you to read this flag.</b> Read both sides, then say whether the
            evidence holds.
          </p>
          <div className="actions">
            <Button
              variant="contained"
              color="primary"
              aria-label={`Corroborate ${flag.name}`}
              onClick={() => onRead('CORROBORATES')}
            >
              Corroborate…
            </Button>
            <Button
              variant="contained"
              color="primary"
              aria-label={`Dispute ${flag.name}`}
              onClick={() => onRead('DISPUTES')}
            >
              Dispute…
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}

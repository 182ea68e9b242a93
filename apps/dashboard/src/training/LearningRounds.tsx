import { Link } from 'react-router-dom';
import type { TrainingEnrolment } from '@debrief/web-data';
import { dayAndClock, useNow, useZone } from '../layout';

const ROLE = { SHADOW: 'shadow', REVERSE_SHADOW: 'led under watch' } as const;

/** Rounds in which somebody learned, each with the way to its comparison. */
export function LearningRounds({ rounds }: { readonly rounds: TrainingEnrolment['rounds'] }) {
  const zone = useZone();
  const now = useNow();
  if (rounds.length === 0) return null;
  return (
    <ul className="training-rounds num">
      {rounds.map(({ seatId, roundName, role, isMock, endsAt, filed }) => (
        <li key={seatId}>
          <span>
            {roundName} {isMock ? <span className="tag">Mock</span> : null}
            <small>
              {dayAndClock(endsAt, zone)} · {role === 'SHADOW' ? ROLE.SHADOW : ROLE.REVERSE_SHADOW}
            </small>
          </span>
          {new Date(endsAt) > now ? (
            <span className="dim">planned</span>
          ) : (
            <Link to={`/training/comparisons/${seatId}`}>
              {filed ? 'Compare with the lead' : 'Comparison'}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

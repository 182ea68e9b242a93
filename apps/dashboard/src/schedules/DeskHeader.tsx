import { Button } from '@mui/material';
import { Link, useNavigate } from 'react-router-dom';
import { Kbd } from '@debrief/web-ui';
import { cityOf, clock, count, duration, PageHeader, useNow } from '../layout';
import { paths } from '../layout/paths';
import type { Desk } from './desk';
import { useNextLoop } from './useNextLoop';
import { minutesWords } from './words';

function Zones({ desk, zone }: { readonly desk: Desk; readonly zone: string }) {
  const now = useNow();
  const theirs = desk.candidate.zone;
  return (
    <span className="sd-zones num">
      You <b>{cityOf(zone)}</b>, {clock(now, zone)}
      {theirs === zone ? null : (
        <>
          {' '}
          · {desk.candidate.name} <b>{cityOf(theirs)}</b>, {clock(now, theirs)}
        </>
      )}
    </span>
  );
}

/** Whose rounds, how long they wait, and the two clocks. */
export function DeskHeader({ desk, zone }: { readonly desk: Desk; readonly zone: string }) {
  const now = useNow();
  const navigate = useNavigate();
  const next = useNextLoop(desk.stageId);
  const minutes = desk.rounds.reduce((sum, round) => sum + round.minutes, 0);
  const waiting = desk.waitingSince
    ? ` · waiting ${duration(now.getTime() - desk.waitingSince)}`
    : '';
  return (
    <PageHeader
      title={`${desk.candidate.name} · ${desk.stageName}`}
      above={
        <>
          <Link to={paths.schedule}>Schedule</Link> ·{' '}
          <Link to={paths.loop(desk.loopId)}>the loop</Link>
        </>
      }
      aside={
        <span className="num">
          {desk.jobTitle} · {count(desk.rounds.length, 'round')}, {minutesWords(minutes)}
          {waiting}
        </span>
      }
      actions={
        <>
          <Zones desk={desk} zone={zone} />
          <Button
            onClick={() =>
              navigate(next ? paths.scheduleDesk(next.loopId, next.id) : paths.schedule)
            }
          >
            Next loop&nbsp;<Kbd>J</Kbd>
          </Button>
        </>
      }
    />
  );
}

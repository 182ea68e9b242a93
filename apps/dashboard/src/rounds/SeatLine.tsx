import { useState } from 'react';
import { Link } from 'react-router-dom';
import { IconButton, Menu, MenuItem } from '@mui/material';
import { Avatar, Icon } from '@debrief/web-ui';
import type { LoopRound, LoopSeat } from '@debrief/web-data';
import { SEAT_ROLE } from '../layout';
import { ExcuseSeatDialog } from './ExcuseSeatDialog';
import { HandOverDialog } from './HandOverDialog';
import { RemindDialog } from './RemindDialog';
import { RemoveSeatDialog } from './RemoveSeatDialog';
import { RespondVerbs } from './RespondVerbs';
import { answerWords, asksForAnswer } from './seat-answer';

const SEAT_STATE = { EXCUSED: 'excused', NO_SHOW: 'did not come' } as const;

type SeatAct = 'remind' | 'hand-over' | 'excuse' | 'remove';

interface SeatLineProps {
  readonly seat: LoopSeat;
  readonly round: LoopRound;
  readonly now: Date;
  readonly mayRun: boolean;
}

/** What those who run the loop may do about a seat that has not filed. */
function SeatMenu({ seat, round }: Pick<SeatLineProps, 'seat' | 'round'>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [verb, setVerb] = useState<SeatAct | null>(null);
  const open = (chosen: SeatAct) => {
    setAnchor(null);
    setVerb(chosen);
  };
  const onClose = () => setVerb(null);
  const props = { seat, roundName: round.name, onClose };
  return (
    <>
      <IconButton
        size="small"
        aria-label={`More for ${seat.person.name}`}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon name="more" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => open('remind')}>Reminders</MenuItem>
        {seat.mine ? null : (
          <MenuItem component={Link} to={`/scorecards/${seat.id}/on-behalf`}>
            File on their behalf
          </MenuItem>
        )}
        <MenuItem onClick={() => open('hand-over')}>Hand over to somebody else</MenuItem>
        <MenuItem onClick={() => open('excuse')}>Excuse, or did not come</MenuItem>
        <MenuItem onClick={() => open('remove')}>Take off the round</MenuItem>
      </Menu>
      {verb === 'remind' ? <RemindDialog {...props} /> : null}
      {verb === 'hand-over' ? <HandOverDialog seat={seat} round={round} onClose={onClose} /> : null}
      {verb === 'excuse' ? <ExcuseSeatDialog {...props} /> : null}
      {verb === 'remove' ? <RemoveSeatDialog {...props} /> : null}
    </>
  );
}

/** One seat of a panel: who, as what, whether they come. */
export function SeatLine({ seat, round, now, mayRun }: SeatLineProps) {
  const away = seat.state === 'EXCUSED' || seat.state === 'NO_SHOW' ? SEAT_STATE[seat.state] : null;
  const answer = answerWords(seat, round, now, mayRun);
  return (
    <>
      <li className={away ? 'rd-seat away' : 'rd-seat'}>
        <Avatar name={seat.person.name} />
        <span className="rd-seat-name">
          {seat.mine ? <Link to={`/scorecards/${seat.id}`}>You</Link> : seat.person.name}{' '}
          <span className="dim small">
            {away
              ? `${away}${seat.reason ? `: ${seat.reason}` : ''}`
              : SEAT_ROLE[seat.role].toLowerCase()}
            {answer ? (
              <>
                {' · '}
                <span className={seat.response === 'DECLINED' ? 'warn-text' : undefined}>
                  {answer}
                </span>
              </>
            ) : null}
          </span>
        </span>
        {mayRun && seat.state === 'ASSIGNED' && !seat.filedAt ? (
          <SeatMenu seat={seat} round={round} />
        ) : null}
      </li>
      {seat.mine && asksForAnswer(seat, round, now) ? (
        <li>
          <RespondVerbs seat={seat} roundName={round.name} />
        </li>
      ) : null}
    </>
  );
}

import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Icon, runTime } from '@debrief/web-ui';
import type { ScorecardSheet } from '@debrief/web-data';
import { clockRange, day, due, otherSide, useNow } from '../layout';
import { secondsInto } from './form';

interface ScorecardHeaderProps {
  readonly sheet: ScorecardSheet;
  readonly zone: string;
  readonly children?: ReactNode;
}

const ROLE_WORDS = {
  LEAD: 'you lead',
  PANELIST: 'you are on the panel',
  SHADOW: 'you shadow',
  REVERSE_SHADOW: 'you lead under watch',
} as const;

function useLines(sheet: ScorecardSheet, zone: string): string {
  const { startsAt, endsAt, jobTitle, candidate, role, onBehalfOf } = sheet;
  const slot =
    startsAt && endsAt
      ? [
          `${day(startsAt, zone)}, ${clockRange(startsAt, endsAt, zone)}`,
          otherSide(startsAt, endsAt, zone, candidate.timeZone),
        ]
      : ['not scheduled yet'];
  const part = onBehalfOf ? `in place of ${onBehalfOf.name}` : ROLE_WORDS[role];
  return [jobTitle, ...slot.filter(Boolean), part].join(' · ');
}

/** How far the round is while it runs, else when the scorecard is due. */
function Clock({ sheet }: { readonly sheet: ScorecardSheet }) {
  const now = useNow(1000);
  const seconds = sheet.filed ? null : secondsInto(sheet, now);
  if (seconds !== null && sheet.startsAt && sheet.endsAt) {
    const minutes = Math.round(
      (new Date(sheet.endsAt).getTime() - new Date(sheet.startsAt).getTime()) / 60_000,
    );
    return (
      <p className="sc-clock num">
        <b>{runTime(seconds)}</b>
        <span>of {minutes} min</span>
      </p>
    );
  }
  if (!sheet.dueAt || sheet.filed) return null;
  const left = due(sheet.dueAt, now);
  return (
    <p className={left.late ? 'sc-clock warn-text num' : 'sc-clock dim num'}>
      {left.late ? `Late ${left.text.replace('late ', '')}` : `Due ${left.text}`}
    </p>
  );
}

/** Who, which round, how long still, and whether the words are safe. */
export function ScorecardHeader({ sheet, zone, children }: ScorecardHeaderProps) {
  const { candidate, roundName } = sheet;
  const title = `${candidate.name}, ${roundName}`;
  useEffect(() => {
    document.title = `${title} · Debrief`;
  }, [title]);
  return (
    <header className="sc-top">
      <Link to="/scorecards" className="sc-back" aria-label="Back to your scorecards">
        <Icon name="back" size={20} />
      </Link>
      <div className="sc-title">
        <h1>
          {candidate.name} <span>· {roundName}</span>{' '}
          {sheet.isMock ? <span className="tag">Mock, counts nowhere</span> : null}
        </h1>
        <p className="dim num">{useLines(sheet, zone)}</p>
      </div>
      <div className="sc-top-right">
        <Clock sheet={sheet} />
        {children}
      </div>
    </header>
  );
}

import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { Avatar, DueLabel, Icon } from '@debrief/web-ui';
import { count, dayAndClock, duration, PageHeader, useNow, useZone } from '../layout';
import { paths } from '../layout/paths';
import { OpenForm } from './OpenForm';
import { stepsOfGate } from './steps';
import { StepsBar } from './StepsBar';
import type { DebriefGate } from '@debrief/web-data';
import { missingWords, PHASE } from './words';

interface PartProps {
  readonly gate: DebriefGate;
}

function Missing({ gate }: PartProps) {
  const zone = useZone();
  const now = useNow();
  const { missing, loopId, mayOpen } = gate;
  return (
    <section className="db-sheet" aria-labelledby="db-gate">
      <div className="db-sheet-head">
        <h2 id="db-gate" tabIndex={-1}>
          The gate
        </h2>
        <span>{missingWords(missing.map(({ personName }) => personName))}</span>
      </div>
      <ul className="db-missing">
        {missing.map(({ seatId, personName, roundName, dueAt }) => {
          const late = dueAt ? now.getTime() - new Date(dueAt).getTime() : 0;
          return (
            <li key={seatId}>
              <Avatar name={personName} />
              <span className="db-name">
                <b>{personName}</b>, {roundName}
                {dueAt ? <small className="num">due {dayAndClock(dueAt, zone, now)}</small> : null}
              </span>
              {late > 0 ? <DueLabel late text={`${duration(late)} late`} /> : null}
              {mayOpen ? (
                <Button size="small" component={Link} to={paths.loop(loopId)}>
                  Remind, hand over or excuse
                </Button>
              ) : null}
            </li>
          );
        })}
        {gate.excused.map(({ personName, roundName, reason }) => (
          <li key={`${personName} ${roundName}`}>
            <Avatar name={personName} />
            <span className="db-name">
              {personName}, {roundName}
              <small>“{reason}”</small>
            </span>
            <span className="db-state">
              <Icon name="unsealed" size={14} />
              excused
            </span>
          </li>
        ))}
        {missing.length === 0 && gate.excused.length === 0 ? (
          <li className="dim">{count(gate.filed, 'scorecard')} filed, nobody excused.</li>
        ) : null}
      </ul>
    </section>
  );
}

function Voters({ gate }: PartProps) {
  return (
    <section className="db-sheet" aria-labelledby="db-panel">
      <div className="db-sheet-head">
        <h2 id="db-panel" tabIndex={-1}>
          Who will vote
        </h2>
        <span className="num">{count(gate.voters.length, 'vote')}</span>
      </div>
      <ul className="db-panel db-voters">
        {gate.voters.map(({ personId, name, isYou }) => (
          <li key={personId}>
            <Avatar name={name} />
            <span className="db-name">{isYou ? 'You' : name}</span>
          </li>
        ))}
      </ul>
      <p className="db-opens">
        Everybody with a filed scorecard that counts, and the hiring manager. Nobody with a conflict
        of interest.
      </p>
    </section>
  );
}

function Past({ gate }: PartProps) {
  const zone = useZone();
  if (gate.past.length === 0) return null;
  return (
    <section className="db-sheet" aria-labelledby="db-past">
      <div className="db-sheet-head">
        <h2 id="db-past">Earlier debriefs</h2>
      </div>
      <ul className="db-missing num">
        {gate.past.map(({ number, phase, openedAt, closedAt, closedReason }) => (
          <li key={number}>
            <span className="db-name">
              <Link className="db-link" to={`${paths.debrief(gate.loopId)}?number=${number}`}>
                {number}. {PHASE[phase]}
              </Link>
              <small>
                {dayAndClock(openedAt, zone)} to {dayAndClock(closedAt, zone)}
                {closedReason ? `: “${closedReason}”` : ''}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Begin({ gate }: PartProps) {
  const { canOpen, mayOpen, closedBecause } = gate;
  if (canOpen && mayOpen) return <OpenForm gate={gate} />;
  return (
    <section className="db-sheet db-open" aria-label="Begin the debrief">
      <h2>{canOpen ? 'No debrief is open yet' : 'The gate is closed'}</h2>
      <p className="dim">
        {canOpen
          ? 'The hiring manager or a recruiter opens it. This page then shows it by itself.'
          : closedBecause}
      </p>
    </section>
  );
}

/** Before a debrief: who is missing, who will vote, and how it begins. */
export function GatePage({ gate }: PartProps) {
  const { candidate, jobTitle, level, loopId, filed, excused, missing } = gate;
  return (
    <>
      <PageHeader
        title={`Debrief: ${candidate.name}`}
        above={
          <>
            <Link to="/packets">Packets</Link> ·{' '}
            <Link to={paths.packet(loopId)}>{candidate.name}</Link>
          </>
        }
        aside={
          <span>
            {jobTitle}, level {level}
          </span>
        }
        actions={
          <>
            <Button component={Link} to={paths.loop(loopId)}>
              Go to the loop
            </Button>
            <Button component={Link} to={paths.packet(loopId)} startIcon={<Icon name="packet" />}>
              Whole packet
            </Button>
          </>
        }
      />
      <div className="db-page">
        <StepsBar
          steps={stepsOfGate({ filed, excused: excused.length }, missing.length)}
          loopId={loopId}
          onGo={() => document.getElementById('db-gate')?.focus()}
        />
        <div className="db-cols gate">
          <div className="db-main">
            <Missing gate={gate} />
            <Voters gate={gate} />
            <Past gate={gate} />
          </div>
          <div className="db-side">
            <Begin gate={gate} />
          </div>
        </div>
      </div>
    </>
  );
}

import { useState, type ReactNode } from 'react';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { CoverageBar, DueLabel, isGap, SealedPanel, type CoverageBarProps } from '@debrief/web-ui';
import type { LoopRecord } from '@debrief/web-data';
import { dayAndClock, due, useMe } from '../layout';
import { AssignSeatDialog } from '../rounds/AssignSeatDialog';
import { ExcuseSeatDialog } from '../rounds/ExcuseSeatDialog';
import { HandOverDialog } from '../rounds/HandOverDialog';
import { RemindDialog } from '../rounds/RemindDialog';
import { SlotDialog } from '../rounds/SlotDialog';
import { isClosed, nextThing, owedSeats, sealedStages, type NextThing } from './loop-facts';
import { AdvanceDialog, OpenEarlyDialog, StopDialog } from './verb-dialogs';

interface SideProps {
  readonly loop: LoopRecord;
  readonly zone: string;
  readonly now: Date;
  readonly mayRun: boolean;
}

type Open = 'advance' | 'stop' | 'seat' | 'slot' | 'remind' | 'hand-over' | 'excuse' | null;

function NextActs({
  next,
  loop,
  onOpen,
}: {
  readonly next: NextThing;
  readonly loop: LoopRecord;
  readonly onOpen: (what: Open) => void;
}) {
  switch (next.kind) {
    case 'scorecard':
      return (
        <>
          <Button variant="contained" color="primary" onClick={() => onOpen('remind')}>
            Remind
          </Button>
          <Button onClick={() => onOpen('hand-over')}>Hand over</Button>
          <Button onClick={() => onOpen('excuse')}>Excuse, or did not come</Button>
        </>
      );
    case 'seat':
      return (
        <Button variant="contained" color="primary" onClick={() => onOpen('seat')}>
          Assign a seat
        </Button>
      );
    case 'slot':
      return (
        <Button variant="contained" color="primary" onClick={() => onOpen('slot')}>
          Set the time
        </Button>
      );
    case 'advance':
      return (
        <>
          <Button variant="contained" color="primary" onClick={() => onOpen('advance')}>
            Pass it
          </Button>
          <Button onClick={() => onOpen('stop')}>Stop the loop</Button>
        </>
      );
    case 'decide':
      return (
        <Button variant="contained" color="primary" component={Link} to={`/packets/${loop.id}`}>
          Go to the packet
        </Button>
      );
    case 'wait':
      return null;
  }
}

/** The next thing to do, always in view. */
export function NextPanel({ loop, now, mayRun }: SideProps) {
  const [open, setOpen] = useState<Open>(null);
  const next = nextThing(loop, now);
  if (!next) return null;
  const close = () => setOpen(null);
  const late = next.owed?.seat.dueAt ? due(next.owed.seat.dueAt, now) : null;
  const acts = mayRun ? <NextActs next={next} loop={loop} onOpen={setOpen} /> : null;
  return (
    <section className={late ? 'lp-next overdue' : 'lp-next'} aria-label="Next">
      {late ? (
        <DueLabel late text={late.text.replace('late by ', '').concat(' late')} />
      ) : (
        <span className="dim small">Next</span>
      )}
      <h2>{next.title}</h2>
      <p>{next.text}</p>
      {acts ? <div className="actions">{acts}</div> : null}
      {open === 'advance' ? <AdvanceDialog loop={loop} onClose={close} /> : null}
      {open === 'stop' ? <StopDialog loop={loop} onClose={close} /> : null}
      {open === 'seat' && next.round ? (
        <AssignSeatDialog round={next.round} onClose={close} />
      ) : null}
      {open === 'slot' && next.round ? (
        <SlotDialog round={next.round} candidate={loop.candidate} panelBusy onClose={close} />
      ) : null}
      {open === 'remind' && next.owed ? (
        <RemindDialog seat={next.owed.seat} roundName={next.owed.round.name} onClose={close} />
      ) : null}
      {open === 'hand-over' && next.owed ? (
        <HandOverDialog seat={next.owed.seat} round={next.owed.round} onClose={close} />
      ) : null}
      {open === 'excuse' && next.owed ? (
        <ExcuseSeatDialog seat={next.owed.seat} roundName={next.owed.round.name} onClose={close} />
      ) : null}
    </section>
  );
}

/** What comes after the next thing, by time. */
export function ThenPanel({ loop, zone, now }: SideProps) {
  const owed = owedSeats(loop, now)
    .filter(({ late }) => !late)
    .map(({ seat, round }) => ({
      at: seat.dueAt ?? '',
      text: `${seat.person.name}’s ${round.name} scorecard is due`,
    }));
  const ahead = loop.stages
    .flatMap((stage) => stage.rounds)
    .flatMap((round) =>
      round.startsAt && new Date(round.startsAt) > now
        ? [{ at: round.startsAt, text: `${round.name} begins` }]
        : [],
    );
  const lines = [...owed, ...ahead]
    .filter(({ at }) => at !== '')
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(0, 4);
  if (lines.length === 0) return null;
  return (
    <SidePart title="Then">
      <ul className="lp-then num">
        {lines.map(({ at, text }) => (
          <li key={`${at}${text}`}>
            <span className="dim">{dayAndClock(at, zone, now)}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </SidePart>
  );
}

function SidePart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="lp-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Independent assessors against the blueprint's minimum; gaps first. */
export function CoveragePanel({ loop }: SideProps) {
  const [all, setAll] = useState(false);
  const lines = loop.progress?.coverage ?? [];
  // What is filed and sealed is not in these numbers, so nothing may be called missing yet.
  const partial = sealedStages(loop).length > 0;
  const over = isClosed(loop.progress?.state ?? 'IN_PROGRESS');
  const gap = (line: CoverageBarProps) => !partial && !over && isGap(line);
  const sorted = [...lines].sort((a, b) => Number(gap(b)) - Number(gap(a)) || b.weight - a.weight);
  const shown = all ? sorted : sorted.slice(0, 8);
  if (lines.length === 0) return null;
  return (
    <SidePart title="Coverage">
      <p className="dim small">
        Independent assessors against the blueprint’s minimum.
        {partial ? ' Sealed scorecards are not counted here yet.' : ''}
      </p>
      <table className="lp-coverage num">
        <thead className="ui-sr">
          <tr>
            <th scope="col">Competency</th>
            <th scope="col">Assessors</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.competency.key} className={gap(line) ? 'gap' : ''}>
              <th scope="row">{line.competency.name}</th>
              <td>
                <CoverageBar
                  have={line.have}
                  planned={line.planned}
                  need={partial || over ? 0 : line.need}
                />
                <span>
                  {line.have + line.planned}, min {line.need}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="lp-legend dim small">
        <span>
          <CoverageBar have={1} planned={0} need={1} /> rated
        </span>
        <span>
          <CoverageBar have={0} planned={1} need={1} /> to come
        </span>
        {partial || over ? null : (
          <span>
            <CoverageBar have={0} planned={0} need={1} /> missing
          </span>
        )}
      </p>
      {sorted.length > 8 ? (
        <button
          type="button"
          className="ui-link small"
          onClick={() => setAll(!all)}
          aria-expanded={all}
        >
          {all ? 'Fewer' : `All ${sorted.length} competencies`}
        </button>
      ) : null}
    </SidePart>
  );
}

/** What is closed to the reader, and what opens each part. */
export function SealedPart({ loop, mayRun }: SideProps) {
  const [early, setEarly] = useState(false);
  const roles = useMe()?.person.roles ?? [];
  const mayLook = mayRun && (roles.includes('RECRUITER') || roles.includes('HIRING_MANAGER'));
  const sealed = sealedStages(loop);
  if (sealed.length === 0) return null;
  return (
    <SidePart title="Sealed">
      {loop.seal === 'STAGE_COMPLETE' ? (
        sealed.map((stage) => (
          <SealedPanel key={stage.id} title={`What the ${stage.name} panel wrote.`}>
            Opens to you when its last scorecard is filed or excused.
          </SealedPanel>
        ))
      ) : (
        <SealedPanel title="What the interviewers wrote.">Opens with the debrief.</SealedPanel>
      )}
      {mayLook ? (
        <button type="button" className="ui-link small" onClick={() => setEarly(true)}>
          Look earlier, with a reason
        </button>
      ) : null}
      {early ? <OpenEarlyDialog loop={loop} onClose={() => setEarly(false)} /> : null}
    </SidePart>
  );
}

import { useState } from 'react';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { Icon, LoopTimeline } from '@debrief/web-ui';
import type { LoopRecord } from '@debrief/web-data';
import {
  cityOf,
  clock,
  dayAndClock,
  LOOP_STATE,
  PageHeader,
  useMe,
  useNow,
  useZone,
} from '../layout';
import { CandidateWindowsButton } from '../availability';
import { paths } from '../layout/paths';
import { GuidePanel } from '../guides';
import { OpenRepairs } from '../repairs/OpenRepairs';
import { SelfSchedulePanel } from '../selfschedule';
import { isClosed, stageProgress, timelineSteps } from './loop-facts';
import { CoveragePanel, NextPanel, SealedPart, ThenPanel } from './LoopSide';
import { UntoldNotice } from './UntoldNotice';
import { StageSection } from './StageSection';
import { AdvanceDialog, StopDialog } from './verb-dialogs';

/** Whether the reader runs loops; the server decides again on every verb. */
function useMayRun(): boolean {
  return useMe()?.can.includes('manage_loops') ?? false;
}

function dayOf(loop: LoopRecord, now: Date): number {
  return Math.max(1, Math.ceil((now.getTime() - new Date(loop.startedAt).getTime()) / 86_400_000));
}

function Aside({
  loop,
  zone,
  now,
}: {
  readonly loop: LoopRecord;
  readonly zone: string;
  readonly now: Date;
}) {
  const { candidate, blueprintTitle, blueprintVersion, isMock } = loop;
  const there =
    clock(now, candidate.timeZone) === clock(now, zone)
      ? cityOf(candidate.timeZone)
      : `${cityOf(candidate.timeZone)}, ${clock(now, candidate.timeZone)} there`;
  return (
    <span className="num">
      {isMock ? 'Mock loop, counts nowhere · ' : ''}
      {there} · {blueprintTitle}, version {blueprintVersion} · day {dayOf(loop, now)}
    </span>
  );
}

function HeaderActs({ loop, mayRun }: { readonly loop: LoopRecord; readonly mayRun: boolean }) {
  const [open, setOpen] = useState<'advance' | 'stop' | null>(null);
  const mayReadCandidate = useMe()?.can.includes('read_candidates') ?? false;
  const state = loop.progress?.state;
  const running = state !== undefined && !isClosed(state);
  const hasOpenStage = loop.stages.some((stage) => stageProgress(loop, stage)?.state === 'OPEN');
  return (
    <>
      {mayReadCandidate ? (
        <Button component={Link} to={`/candidates/${loop.candidate.id}/show`}>
          Candidate
        </Button>
      ) : null}
      <Button component={Link} to={`/packets/${loop.id}`} startIcon={<Icon name="packet" />}>
        Packet
      </Button>
      {mayRun && running && hasOpenStage ? (
        <Button onClick={() => setOpen('advance')}>Pass the stage</Button>
      ) : null}
      {mayRun && running ? <CandidateWindowsButton loopId={loop.id} /> : null}
      {mayRun && running ? <Button onClick={() => setOpen('stop')}>Stop the loop</Button> : null}
      {open === 'advance' ? <AdvanceDialog loop={loop} onClose={() => setOpen(null)} /> : null}
      {open === 'stop' ? <StopDialog loop={loop} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function History({
  loop,
  zone,
  now,
}: {
  readonly loop: LoopRecord;
  readonly zone: string;
  readonly now: Date;
}) {
  const [all, setAll] = useState(false);
  const entries = loop.progress?.history ?? [];
  if (entries.length === 0) return null;
  const shown = all ? entries : entries.slice(0, 6);
  return (
    <section className="lp-history" aria-label="What happened">
      <div className="lp-stage-head">
        <h2>What happened</h2>
        {entries.length > 6 ? (
          <button
            type="button"
            className="ui-link small"
            onClick={() => setAll(!all)}
            aria-expanded={all}
          >
            {all ? 'Fewer' : `The whole record, ${entries.length}`}
          </button>
        ) : null}
      </div>
      <ul className="num">
        {shown.map(({ at, text, action, actorName }, index) => (
          <li key={`${at}${action}${index}`}>
            <span className="dim">{dayAndClock(at, zone, now)}</span>
            <span>
              {text}
              {actorName && !text.includes(actorName) ? (
                <span className="dim">, {actorName}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DebriefStage({ loop }: { readonly loop: LoopRecord }) {
  const state = loop.progress?.state;
  if (!state) return null;
  const reached = state !== 'PLANNED' && state !== 'IN_PROGRESS' && state !== 'STOPPED';
  const text = reached
    ? `${LOOP_STATE[state]}. Everything that was written is in the packet.`
    : 'Opens when the last stage is passed: everything filed, or excused with a reason.';
  return (
    <section
      className={`lp-stage last ${reached ? (isClosed(state) ? 'passed' : 'open') : 'upcoming'}`}
      aria-label="Debrief and decision"
    >
      <span className="lp-node" aria-hidden="true">
        {reached ? null : <Icon name="lock" size={11} />}
      </span>
      <div className="lp-stage-head">
        <h2>Debrief and decision</h2>
        {reached ? (
          <>
            <Link className="ui-link small" to={paths.debrief(loop.id)}>
              Open the debrief
            </Link>
            <Link className="ui-link small" to={paths.packet(loop.id)}>
              Go to the packet
            </Link>
          </>
        ) : null}
      </div>
      <p className="dim">{text}</p>
    </section>
  );
}

/** One loop for somebody who owes nothing on it. */
export function LoopPage({ loop }: { readonly loop: LoopRecord }) {
  const zone = useZone();
  const now = useNow();
  const mayRun = useMayRun();
  const { progress } = loop;
  const side = { loop, zone, now, mayRun: mayRun && !isClosed(progress?.state ?? 'IN_PROGRESS') };
  return (
    <>
      <PageHeader
        title={`${loop.candidate.name} · ${loop.job.title}`}
        above={<Link to="/loops">Loops</Link>}
        aside={<Aside loop={loop} zone={zone} now={now} />}
        actions={<HeaderActs loop={loop} mayRun={mayRun} />}
      />
      <div className="lp-cols">
        <div className="lp-main">
          {progress?.state === 'STOPPED' ? (
            <p className="lp-stopped">
              <b>Stopped.</b> {progress.stopReason}
            </p>
          ) : null}
          <UntoldNotice loopId={loop.id} />
          <LoopTimeline steps={timelineSteps(loop, zone, now)} />
          <div className="lp-next-narrow">
            <NextPanel {...side} />
          </div>
          <div className="lp-line">
            {loop.stages.map((stage) => (
              <StageSection key={stage.id} {...side} stage={stage} />
            ))}
            <DebriefStage loop={loop} />
          </div>
          <History loop={loop} zone={zone} now={now} />
        </div>
        <aside className="lp-side" aria-label="Beside the loop">
          <div className="lp-next-wide">
            <NextPanel {...side} />
          </div>
          <ThenPanel {...side} />
          <CoveragePanel {...side} />
          <SealedPart {...side} />
          <OpenRepairs loopId={loop.id} />
          <SelfSchedulePanel loop={loop} />
          <GuidePanel loop={loop} />
        </aside>
      </div>
    </>
  );
}

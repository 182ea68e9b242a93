import { Link } from 'react-router-dom';
import { DueLabel, Icon } from '@debrief/web-ui';
import type { LoopRecord, LoopStage } from '@debrief/web-data';
import { count, day } from '../layout';
import { paths } from '../layout/paths';
import { RoundRow } from '../rounds/RoundRow';
import { owedSeats, stageProgress } from './loop-facts';

interface StageSectionProps {
  readonly loop: LoopRecord;
  readonly stage: LoopStage;
  readonly zone: string;
  readonly now: Date;
  readonly mayRun: boolean;
}

function StageState({ loop, stage, zone, now }: Omit<StageSectionProps, 'mayRun'>) {
  const progress = stageProgress(loop, stage);
  if (!progress) return null;
  const on = progress.closedAt ? ` ${day(progress.closedAt, zone, now)}` : '';
  if (progress.state === 'PASSED') return <span className="dim">Passed{on}</span>;
  if (progress.state === 'STOPPED') return <span className="dim">Stopped{on}</span>;
  if (progress.state === 'UPCOMING')
    return <span className="dim">Opens when the stage before is passed</span>;
  const owed = owedSeats(loop, now).filter((entry) => entry.stage.id === stage.id);
  const late = owed.filter((entry) => entry.late).length;
  if (owed.length === 0) return <span className="dim">Open</span>;
  return (
    <DueLabel
      late={late > 0}
      text={`${owed.length} of ${progress.seats} owed${late > 0 ? `, ${late} late` : ''}`}
    />
  );
}

/** One stage of the line with its rounds. */
export function StageSection(props: StageSectionProps) {
  const { loop, stage, mayRun } = props;
  const progress = stageProgress(loop, stage);
  const state = progress?.state ?? 'UPCOMING';
  const id = `stage-${stage.id}`;
  const staffed = mayRun && (state === 'OPEN' || state === 'UPCOMING');
  return (
    <section className={`lp-stage ${state.toLowerCase()}`} aria-labelledby={id}>
      <span className="lp-node" aria-hidden="true">
        {state === 'PASSED' ? <Icon name="check" size={12} /> : null}
        {state === 'STOPPED' ? <Icon name="close" size={11} /> : null}
      </span>
      <div className="lp-stage-head">
        <h2 id={id}>{stage.name}</h2>
        <span className="small num">
          <StageState {...props} />
        </span>
        {staffed && stage.rounds.length > 0 ? (
          <Link className="ui-link small" to={paths.scheduleDesk(loop.id, stage.id)}>
            Schedule this stage
          </Link>
        ) : null}
      </div>
      <ul>
        {stage.rounds.map((round) => (
          <RoundRow
            key={round.id}
            round={round}
            candidate={loop.candidate}
            zone={props.zone}
            now={props.now}
            mayRun={staffed && round.state !== 'CANCELLED'}
            readable={progress?.readable ?? false}
            packetPath={`/packets/${loop.id}`}
          />
        ))}
      </ul>
      {stage.rounds.length === 0 ? <p className="dim small">{count(0, 'round')}</p> : null}
    </section>
  );
}

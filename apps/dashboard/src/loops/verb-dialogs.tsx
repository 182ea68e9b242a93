import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, LoopRecord } from '@debrief/web-data';
import { dayAndClock, useZone } from '../layout';
import { ReasonField } from '../rounds/ReasonField';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { stageProgress } from './loop-facts';

interface LoopDialogProps {
  readonly loop: LoopRecord;
  readonly onClose: () => void;
}

function openStageName(loop: LoopRecord): string {
  return (
    loop.stages.find((stage) => stageProgress(loop, stage)?.state === 'OPEN')?.name ?? 'this stage'
  );
}

/** Passes the open stage and opens the next, or the debrief after the last. */
export function AdvanceDialog({ loop, onClose }: LoopDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const verb = useVerb(provider.advanceLoop, {
    done: 'LoopAdvanced',
    notice: 'Passed. The next stage is open.',
    onDone: onClose,
  });
  const current = openStageName(loop);
  const last = loop.stages.at(-1)?.name === current;
  const missing = verb.problem?.__typename === 'FeedbackMissingProblem' ? verb.problem.missing : [];
  return (
    <VerbDialog
      title={`Pass ${current}`}
      verb={last ? 'Pass it and open the debrief' : 'Pass it'}
      busy={verb.busy}
      message={
        missing.length > 0
          ? 'These scorecards are missing. Get them, or excuse the person with a reason.'
          : verb.message
      }
      remedy={
        <>
          <ul className="verb-list num">
            {missing.map(({ seatId, personName, roundName, dueAt }) => (
              <li key={seatId}>
                {personName}, {roundName}
                {dueAt ? <span className="dim"> · due {dayAndClock(dueAt, zone)}</span> : null}
              </li>
            ))}
          </ul>
          <StaleRemedy problem={verb.problem} onClose={onClose} />
        </>
      }
      onClose={onClose}
      onSubmit={() => verb.send({ loopId: loop.id, version: loop.progress?.version ?? 0 })}
    >
      <p>
        {last
          ? 'The debrief opens, with all feedback in the packet.'
          : 'The next stage opens. Its interviewers do not see what was written so far.'}
      </p>
    </VerbDialog>
  );
}

/** Ends the loop without a decision; the reason is kept. */
export function StopDialog({ loop, onClose }: LoopDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [reason, setReason] = useState('');
  const verb = useVerb(provider.stopLoop, {
    done: 'LoopStopped',
    notice: 'The loop is stopped.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title={`Stop the loop of ${loop.candidate.name}`}
      verb="Stop the loop"
      busy={verb.busy}
      message={verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => verb.send({ loopId: loop.id, version: loop.progress?.version ?? 0, reason })}
    >
      <p>Nothing more is asked of anybody. This cannot be taken back.</p>
      <ReasonField
        label="Reason"
        hint="Kept with the loop"
        value={reason}
        error={verb.errors['reason']}
        onChange={setReason}
      />
    </VerbDialog>
  );
}

/** An early look at sealed feedback: written down, and listed on the packet. */
export function OpenEarlyDialog({ loop, onClose }: LoopDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [reason, setReason] = useState('');
  const verb = useVerb(provider.openEarly, {
    done: 'EarlyLookOpened',
    notice: 'Opened to you. The packet lists this look.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title="Look before everyone has filed"
      verb="Open it to me"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ loopId: loop.id, reason })}
    >
      <p>
        You will see what is filed so far. Your name, the time and this reason are recorded and
        shown on the packet.
      </p>
      <ReasonField
        label="Reason"
        value={reason}
        error={verb.errors['reason']}
        onChange={setReason}
      />
    </VerbDialog>
  );
}

import { useState } from 'react';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DebriefDataProvider, ScheduleRepair } from '@debrief/web-data';
import { dayAndClock, SEAT_ROLE, useZone } from '../layout';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { ASK, CAUSE, newcomers, toldWords } from './repair-words';

type Proposal = ScheduleRepair['proposals'][number];
type Side = Proposal['changes'][number]['before'];

interface RepairDialogProps {
  readonly repair: ScheduleRepair;
  readonly onClose: () => void;
}

/** The ways to repair a panel, what each changes, and who hears of it. */
export function RepairDialog({ repair, onClose }: RepairDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [chosen, setChosen] = useState(0);
  const { id: repairId, version, proposals } = repair;
  const approve = useVerb(provider.approveRepair, {
    done: 'RepairSettled',
    notice: 'Repaired. Invitations and reminders follow.',
    onDone: onClose,
  });
  const dismiss = useVerb(provider.dismissRepair, {
    done: 'RepairSettled',
    notice: 'Left as it is.',
    onDone: onClose,
  });
  const proposal = proposals[chosen];
  const busy = approve.busy || dismiss.busy;
  return (
    <VerbDialog
      title={`${repair.roundName}, ${repair.candidateName}`}
      verb={proposal ? 'Approve the repair' : 'Nothing to approve'}
      busy={busy}
      ready={proposal !== undefined}
      message={approve.errors['proposal'] ?? approve.message ?? dismiss.message}
      remedy={<StaleRemedy problem={approve.problem ?? dismiss.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => approve.send({ repairId, version, proposal: chosen })}
    >
      <p>
        {repair.person.name} {CAUSE[repair.cause]}. {repair.asks.map((ask) => ASK[ask]).join(' ')}
      </p>
      {proposals.length > 1 ? (
        <fieldset className="verb-choices repair-choices">
          <legend>Who steps in</legend>
          {proposals.map((one) => (
            <label key={one.index}>
              <input
                type="radio"
                name="proposal"
                checked={one.index === chosen}
                onChange={() => setChosen(one.index)}
              />
              {newcomers(one)}
              {one.price > 0 ? (
                <span className="dim small"> bends rules by {one.price}</span>
              ) : null}
            </label>
          ))}
        </fieldset>
      ) : null}
      {proposal ? <Changes proposal={proposal} /> : null}
      <p className="repair-others">
        <Link className="ui-link" to={`/schedule/${repair.loopId}/${repair.stageId}`}>
          Open the schedule for another time
        </Link>
        <Button disabled={busy} onClick={() => dismiss.send({ repairId, version })}>
          Leave the panel as it is
        </Button>
      </p>
    </VerbDialog>
  );
}

function Changes({ proposal }: { readonly proposal: Proposal }) {
  return (
    <>
      {proposal.changes.map(({ roundId, before, after }) => (
        <dl className="repair-sides" key={roundId}>
          <SideOf title="Now" side={before} />
          <SideOf title="Then" side={after} />
        </dl>
      ))}
      <h3 className="repair-told">Who is told</h3>
      <ul className="repair-told-list">
        {toldWords(proposal).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}

function SideOf({ title, side }: { readonly title: string; readonly side: Side }) {
  const zone = useZone();
  return (
    <div>
      <dt>{title}</dt>
      <dd className="num">{dayAndClock(side.startsAt, zone)}</dd>
      {side.seats.map(({ person, role }) => (
        <dd key={person.id}>
          {person.name} <span className="dim small">{SEAT_ROLE[role].toLowerCase()}</span>
        </dd>
      ))}
    </div>
  );
}

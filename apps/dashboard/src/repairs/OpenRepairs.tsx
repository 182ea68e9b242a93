import { useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DebriefDataProvider, ScheduleRepair } from '@debrief/web-data';
import { count, dayAndClock, Section, useCan, useZone } from '../layout';
import { RepairDialog } from './RepairDialog';
import { CAUSE } from './repair-words';
import './repairs.css';

interface OpenRepairsProps {
  /** Of this loop alone; of every loop the reader runs for null. */
  readonly loopId: string | null;
}

/** Panels that somebody fell out of, for who runs their loops; nothing where every panel holds. */
export function OpenRepairs({ loopId }: OpenRepairsProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const mayRun = useCan('scheduleRepairs', 'list');
  const { data } = useQuery({
    queryKey: ['debrief', 'ask', 'scheduleRepairs', loopId],
    staleTime: 15_000,
    enabled: mayRun,
    queryFn: ({ signal }) => provider.scheduleRepairs(loopId, { signal }),
  });
  if (!data || data.length === 0) return null;
  return (
    <Section title={`${count(data.length, 'panel')} to repair`}>
      <ul className="rows repair-rows">
        {data.map((repair) => (
          <RepairRow key={repair.id} repair={repair} named={loopId === null} />
        ))}
      </ul>
    </Section>
  );
}

function RepairRow({
  repair,
  named,
}: {
  readonly repair: ScheduleRepair;
  readonly named: boolean;
}) {
  const zone = useZone();
  const [open, setOpen] = useState(false);
  const ways = repair.proposals.length;
  return (
    <li>
      <div>
        <p>
          {named ? (
            <>
              <Link className="title" to={`/loops/${repair.loopId}`}>
                {repair.candidateName}
              </Link>{' '}
            </>
          ) : null}
          <span className="dim small">
            {repair.roundName}, {dayAndClock(repair.startsAt, zone)}
          </span>
        </p>
        <p className="small">
          {repair.person.name} {CAUSE[repair.cause]}.{' '}
          {ways === 0
            ? 'Nobody was found for that time.'
            : `${count(ways, 'person', 'people')} could step in.`}
        </p>
      </div>
      <Button
        variant="outlined"
        className="repair-open"
        aria-label={`Repair ${repair.roundName} of ${repair.candidateName}`}
        onClick={() => setOpen(true)}
      >
        Repair
      </Button>
      {open ? <RepairDialog repair={repair} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}

import { useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { DueLabel, Icon } from '@debrief/web-ui';
import type { DebriefDataProvider, MissingFeedback, Packet } from '@debrief/web-data';
import { dayAndClock } from '../../layout';
import { ExcuseSeatDialog } from '../../rounds/ExcuseSeatDialog';
import { RemindDialog } from '../../rounds/RemindDialog';
import { pastWords } from './late-words';

interface MissingProps {
  readonly packet: Packet;
  readonly zone: string;
  readonly now: Date;
  readonly mayAct: boolean;
}

/** The seat as the loop knows it, with the version that an excuse must name. */
function useSeat(loopId: string, seatId: string, wanted: boolean) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery({
    queryKey: ['debrief', 'seatOf', loopId, seatId],
    enabled: wanted,
    queryFn: async ({ signal }) => {
      const loop = await provider.loop(loopId, { signal });
      const stages = loop.__typename === 'Loop' ? loop.stages : [];
      return (
        stages
          .flatMap(({ rounds }) => rounds)
          .flatMap(({ seats }) => seats)
          .find(({ id }) => id === seatId) ?? null
      );
    },
  });
}

function SeatVerbs({
  loopId,
  missing,
}: {
  readonly loopId: string;
  readonly missing: MissingFeedback;
}) {
  const [verb, setVerb] = useState<'remind' | 'excuse' | null>(null);
  const { seatId, personName, roundName } = missing;
  const { data: seat } = useSeat(loopId, seatId, verb !== null);
  const Dialog = verb === 'remind' ? RemindDialog : ExcuseSeatDialog;
  return (
    <span className="actions">
      <Button
        size="small"
        aria-label={`Remind ${personName}, ${roundName}`}
        onClick={() => setVerb('remind')}
      >
        Remind…
      </Button>
      <Button
        size="small"
        aria-label={`Excuse ${personName}, ${roundName}`}
        onClick={() => setVerb('excuse')}
      >
        Excuse…
      </Button>
      {verb && seat ? (
        <Dialog seat={seat} roundName={roundName} onClose={() => setVerb(null)} />
      ) : null}
    </span>
  );
}

function MissingLine({
  packet,
  zone,
  now,
  mayAct,
  one,
}: MissingProps & {
  readonly one: MissingFeedback;
}) {
  const { personName, roundName, dueAt } = one;
  const past = dueAt ? now.getTime() - new Date(dueAt).getTime() : 0;
  return (
    <li className="pk-gap">
      <p>
        <span>
          <b>{personName}</b>, {roundName}
        </span>
        {past > 0 ? <DueLabel late text={pastWords(past)} /> : null}
      </p>
      <p className="dim small">
        {dueAt ? `Due ${dayAndClock(dueAt, zone, now)}. ` : ''}
        The packet stays sealed to them until they file.
      </p>
      {mayAct ? <SeatVerbs loopId={packet.loopId} missing={one} /> : null}
    </li>
  );
}

/** Scorecards that are waited for, and those that no longer are. */
export function Missing(props: MissingProps) {
  const { missing, excused, assessors } = props.packet;
  const settled = assessors.length === 0 ? 'Nobody owes a scorecard' : 'Every scorecard is in';
  return (
    <section id="missing" tabIndex={-1}>
      <h3>
        <Icon name="clock" className={missing.length > 0 ? 'pk-warn-ink' : ''} />
        {missing.length === 0 ? settled : 'Not filed'}
      </h3>
      <ul className="num">
        {missing.map((one) => (
          <MissingLine key={one.seatId} {...props} one={one} />
        ))}
        {excused.map(({ seatId, personName, roundName, state, reason }) => (
          <li key={seatId} className="pk-gap">
            {personName}, {roundName}:{' '}
            <span className="dim">
              {state === 'NO_SHOW' ? 'did not come' : 'excused'}. “{reason}”
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

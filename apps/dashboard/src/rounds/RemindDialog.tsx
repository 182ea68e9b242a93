import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type {
  DebriefDataProvider,
  LoopSeat,
  ReminderKind,
  ReminderState,
  SeatReminder,
} from '@debrief/web-data';
import { AsyncState, day, dayAndClock, relative, useNow, useZone } from '../layout';
import { useVerb } from './useVerb';
import { VerbDialog } from './VerbDialog';

const KIND: Readonly<Record<ReminderKind, string>> = {
  KIT_AHEAD: 'Kit',
  STARTING_SOON: '“Starts soon”',
  FILE_NOW: '“File now”',
  FILE_REMINDER: 'Reminder to file',
  ESCALATION: 'To recruiter and hiring manager',
};

const STATE: Readonly<Record<ReminderState, string>> = {
  WAITING: 'planned',
  SENT: 'sent',
  CANCELLED: 'called off',
  MISSED: 'not sent, it came too late',
};

/** Lines shown; daily reminders after these are only counted. */
const MOST = 8;

/** Planned and past reminders of one seat, in time. */
function Planned({ reminders }: { readonly reminders: readonly SeatReminder[] | null }) {
  const zone = useZone();
  const now = useNow();
  if (reminders === null)
    return <p className="dim">The reminders of this seat are sealed to you.</p>;
  const last = reminders
    .filter(({ state }) => state === 'SENT')
    .map(({ dueAt }) => dueAt)
    .sort()
    .at(-1);
  const lines = reminders
    .filter(({ state }) => state !== 'CANCELLED')
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const end = lines.at(-1);
  const left = lines.length - MOST;
  return (
    <>
      <p>{last ? `Last reminded ${relative(last, now)}.` : 'Not reminded yet.'}</p>
      {lines.length === 0 ? <p className="dim">Nothing is planned.</p> : null}
      <ul className="verb-list num">
        {lines.slice(0, MOST).map(({ id, dueAt, kind, state }) => (
          <li key={id} className={state === 'WAITING' ? undefined : 'dim'}>
            {dayAndClock(dueAt, zone, now)} · {KIND[kind]} · {STATE[state]}
          </li>
        ))}
      </ul>
      {left > 0 && end ? (
        <p className="dim small">
          and {left} more, the last on {day(end.dueAt, zone, now)}
        </p>
      ) : null}
    </>
  );
}

interface RemindDialogProps {
  readonly seat: LoopSeat;
  readonly roundName: string;
  readonly onClose: () => void;
}

/** What was and will be sent to somebody who owes a scorecard, and a reminder at once. */
export function RemindDialog({ seat, roundName, onClose }: RemindDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'seatReminders', seat.id],
    queryFn: ({ signal }) => provider.seatReminders(seat.id, { signal }),
  });
  const verb = useVerb(provider.remindSeat, {
    done: 'SeatReminded',
    notice: `A reminder goes to ${seat.person.name}.`,
    onDone: onClose,
  });
  const refused = Object.values(verb.errors)[0] ?? verb.message;
  return (
    <VerbDialog
      title={`Remind ${seat.person.name}, ${roundName}`}
      verb="Remind now"
      busy={verb.busy}
      message={refused}
      onClose={onClose}
      onSubmit={() => verb.send({ seatId: seat.id })}
    >
      <AsyncState query={query} lines={4}>
        {(reminders) => <Planned reminders={reminders} />}
      </AsyncState>
    </VerbDialog>
  );
}

import { Button } from '@mui/material';
import { useDataProvider, useNotify } from 'react-admin';
import {
  newKey,
  orThrow,
  problemMessage,
  type DebriefDataProvider,
  type OwnSession,
} from '@debrief/web-data';
import { AsyncState, dayAndClock, useAsk, useZone } from '../layout';

/** Browsers that hold a session of the reader. */
export function MySessions() {
  const query = useAsk('mySessions');
  return (
    <AsyncState query={query} lines={2}>
      {(sessions) => (
        <ul className="rows session-rows">
          {sessions.map((session) => (
            <li key={session.id}>
              <SessionLine session={session} onEnded={() => void query.refetch()} />
            </li>
          ))}
        </ul>
      )}
    </AsyncState>
  );
}

function SessionLine({
  session,
  onEnded,
}: {
  readonly session: OwnSession;
  readonly onEnded: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const notify = useNotify();
  const zone = useZone();
  const end = async () => {
    try {
      orThrow(
        await provider.endSession({ idempotencyKey: newKey(), sessionId: session.id }),
        'SessionEnded',
      );
      onEnded();
    } catch (error) {
      notify(problemMessage(error), { type: 'warning' });
    }
  };
  const browser = browserName(session.userAgent);
  return (
    <>
      <div>
        <p className="strong">{session.current ? `${browser}, this one` : browser}</p>
        <p className="small dim num">
          since {dayAndClock(session.createdAt, zone)} · last used{' '}
          {dayAndClock(session.lastUsedAt, zone)}
        </p>
      </div>
      {session.current ? null : (
        <Button onClick={() => void end()} aria-label={`End the session in ${browser}`}>
          End
        </Button>
      )}
    </>
  );
}

/** A browser and system people recognise, from the line it sends. */
function browserName(userAgent: string): string {
  const browser = /Edg\//.test(userAgent)
    ? 'Edge'
    : (/(Firefox|Chrome|Safari)\//.exec(userAgent)?.[1] ?? 'A browser');
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(userAgent)?.[1];
  return system ? `${browser} on ${system === 'Mac OS X' ? 'Mac' : system}` : browser;
}

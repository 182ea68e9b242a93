import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, PacketCompetency } from '@debrief/web-data';
import { day } from '../../layout';
import { useVerb } from '../../rounds/useVerb';

interface AcceptedGapLineProps {
  readonly loopId: string;
  readonly competency: PacketCompetency;
  readonly zone: string;
  readonly mayUndo: boolean;
}

/** Who took the gap into account and why; undone at a click, as it only opens the question again. */
export function AcceptedGapLine({ loopId, competency, zone, mayUndo }: AcceptedGapLineProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.reopenGap, {
    done: 'GapReopened',
    notice: 'The gap is open again.',
    onDone: () => undefined,
  });
  const { acceptedGap, key, name } = competency;
  if (!acceptedGap) return null;
  return (
    <>
      <p className="small">
        Accepted by {acceptedGap.acceptedBy}, {day(acceptedGap.at, zone)}: “{acceptedGap.reason}”{' '}
        {mayUndo ? (
          <Button
            size="small"
            disabled={verb.busy}
            aria-label={`Undo: the gap in ${name} is not accepted`}
            onClick={() => verb.send({ loopId, competency: key })}
          >
            Undo
          </Button>
        ) : null}
      </p>
      {verb.message ? (
        <p role="alert" className="warn-text small">
          {verb.message}
        </p>
      ) : null}
    </>
  );
}

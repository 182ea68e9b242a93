import { useId } from 'react';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { orThrow, type DebriefDataProvider, type MyRound } from '@debrief/web-data';
import { AsyncState, slot, useZone } from '../layout';
import { RespondVerbs } from '../rounds/RespondVerbs';
import '../rounds/rounds.css';

interface AnswerDialogProps {
  readonly round: MyRound;
  readonly onClose: () => void;
}

/** The reader's invitation to one round, read when it is opened. */
export function AnswerDialog({ round, onClose }: AnswerDialogProps) {
  const id = useId();
  const zone = useZone();
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'loop', round.loopId],
    queryFn: async ({ signal }) => orThrow(await provider.loop(round.loopId, { signal }), 'Loop'),
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="xs">
      <DialogTitle id={id}>Your invitation</DialogTitle>
      <DialogContent>
        <p className="num">
          {round.name} with {round.candidate.name}, {slot(round.startsAt, round.endsAt, zone)}
        </p>
        <AsyncState query={query} what="round" lines={2}>
          {(loop) => {
            const seat = loop.stages
              .flatMap(({ rounds }) => rounds.flatMap(({ seats }) => seats))
              .find((one) => one.id === round.seatId);
            if (!seat) return <p className="dim">You no longer sit on this round.</p>;
            return <RespondVerbs seat={seat} roundName={round.name} />;
          }}
        </AsyncState>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}

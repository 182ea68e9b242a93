import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import {
  orThrow,
  type ArchivedDraft,
  type DebriefDataProvider,
  type LoopRecord,
} from '@debrief/web-data';
import { AsyncState } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

interface RecoverDialogProps {
  readonly draft: ArchivedDraft;
  readonly onClose: () => void;
}

/** Seats of the author that still wait for a scorecard. */
function openSeats(loop: LoopRecord, authorId: string): readonly { id: string; round: string }[] {
  return loop.stages.flatMap(({ rounds }) =>
    rounds.flatMap(({ name, seats }) =>
      seats
        .filter(
          ({ person, state, filedAt }) =>
            person.id === authorId && state === 'ASSIGNED' && !filedAt,
        )
        .map(({ id }) => ({ id, round: name })),
    ),
  );
}

/** Gives an archived draft back to its author, on a seat they have on the same loop. */
export function RecoverDialog({ draft, onClose }: RecoverDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [chosen, setChosen] = useState<string | null>(null);
  const loop = useQuery({
    queryKey: ['debrief', 'loop-of-draft', draft.loopId],
    queryFn: async ({ signal }) => orThrow(await provider.loop(draft.loopId, { signal }), 'Loop'),
  });
  const seats = loop.data ? openSeats(loop.data, draft.author.id) : [];
  const seatId = chosen ?? seats[0]?.id ?? null;
  const verb = useVerb(provider.recoverDraft, {
    done: 'DraftRecovered',
    notice: `Given back to ${draft.author.name}.`,
    onDone: onClose,
  });
  return (
    <VerbDialog
      title={`Give the draft back to ${draft.author.name}`}
      verb="Give it back"
      busy={verb.busy}
      ready={Boolean(seatId)}
      message={verb.message ?? Object.values(verb.errors)[0] ?? null}
      onClose={onClose}
      onSubmit={() => (seatId ? verb.send({ archivedDraftId: draft.id, seatId }) : undefined)}
    >
      <AsyncState query={loop} what="loop" lines={2}>
        {() =>
          seats.length === 0 ? (
            <p>
              {draft.author.name} has no seat on this loop that waits for a scorecard. Seat them
              again, then give it back.
            </p>
          ) : (
            <fieldset className="verb-choices">
              <legend>To which seat</legend>
              {seats.map(({ id, round }) => (
                <label key={id}>
                  <input
                    type="radio"
                    name="seat"
                    checked={id === seatId}
                    onChange={() => setChosen(id)}
                  />
                  {round}
                </label>
              ))}
            </fieldset>
          )
        }
      </AsyncState>
    </VerbDialog>
  );
}

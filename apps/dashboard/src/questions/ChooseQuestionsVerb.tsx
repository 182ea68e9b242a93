import { lazy, Suspense, useState } from 'react';
import type { LoopRound } from '@debrief/web-data';
import { useMe } from '../layout';

const ChooseQuestionsDialog = lazy(async () => ({
  default: (await import('./ChooseQuestionsDialog')).ChooseQuestionsDialog,
}));

/** Opens the choice of a round's questions for who asks in it and who runs loops. */
export function ChooseQuestionsVerb({ round }: { readonly round: LoopRound }) {
  const roles = useMe()?.person.roles ?? [];
  const [open, setOpen] = useState(false);
  const asks = round.seats.some(
    ({ mine, role, state }) => mine && role !== 'SHADOW' && state === 'ASSIGNED',
  );
  const runs = roles.includes('RECRUITER') || roles.includes('ADMIN');
  if (round.state === 'CANCELLED' || !(asks || runs)) return null;
  return (
    <>
      <button
        type="button"
        className="ui-link small"
        onClick={() => setOpen(true)}
        aria-label={`Choose questions for ${round.name}`}
      >
        Choose questions
      </button>
      {open ? (
        <Suspense fallback={null}>
          <ChooseQuestionsDialog roundId={round.id} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

import { useState } from 'react';
import { Button } from '@mui/material';
import { Avatar, Icon } from '@debrief/web-ui';
import { CancelDialog, ExcuseVoterDialog } from './facilitator-dialogs';
import type { Debrief, DebriefVoter } from '@debrief/web-data';
import { sealedWords, VOTER_STATE, waitingWords } from './words';

function State({ voter }: { readonly voter: DebriefVoter }) {
  const { state } = voter;
  return (
    <span className={state === 'SEALED' ? 'db-state is-in' : 'db-state'}>
      <Icon
        name={state === 'SEALED' ? 'lock' : state === 'EXCUSED' ? 'unsealed' : 'kit'}
        size={14}
      />
      {VOTER_STATE[state]}
    </span>
  );
}

/** Who votes and where they are; never what they voted. */
export function Panel({ debrief }: { readonly debrief: Debrief }) {
  const [excusing, setExcusing] = useState<DebriefVoter | null>(null);
  const [cancelling, setCancelling] = useState(false);
  const { voters, phase, mayFacilitate } = debrief;
  const running = phase === 'READING' || phase === 'REVEALED';
  return (
    <section className="db-sheet" aria-labelledby="db-panel">
      <div className="db-sheet-head">
        <h2 id="db-panel" tabIndex={-1}>
          The panel
        </h2>
        <span className="num">{sealedWords(voters)}</span>
      </div>
      <ul className="db-panel">
        {voters.map((voter) => (
          <li key={voter.personId}>
            <span className="db-who">
              <Avatar name={voter.name} />
              {voter.present ? <i className="db-dot on" aria-hidden="true" /> : null}
            </span>
            <span className="db-name">
              {voter.isYou ? 'You' : voter.name}
              {voter.present ? <span className="visually-hidden">, here now</span> : null}
              {voter.excusedReason ? <small>“{voter.excusedReason}”</small> : null}
            </span>
            <State voter={voter} />
            {mayFacilitate && phase === 'READING' && voter.state === 'READING' ? (
              <Button
                size="small"
                aria-label={`Excuse ${voter.name} from voting`}
                onClick={() => setExcusing(voter)}
              >
                Excuse…
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <div className="db-panel-foot">
        <span className="dim">
          {phase === 'READING' ? `${waitingWords(voters)} No vote is shown.` : 'A dot: here now.'}
        </span>
        {mayFacilitate && running ? (
          <button type="button" className="ui-link" onClick={() => setCancelling(true)}>
            Cancel the debrief…
          </button>
        ) : null}
      </div>
      {excusing ? (
        <ExcuseVoterDialog debrief={debrief} voter={excusing} onClose={() => setExcusing(null)} />
      ) : null}
      {cancelling ? <CancelDialog debrief={debrief} onClose={() => setCancelling(false)} /> : null}
    </section>
  );
}

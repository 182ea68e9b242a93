import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { SealedPanel } from '@debrief/web-ui';
import type { OwedScorecard } from '@debrief/web-data';
import { due, Page, useNow } from '../layout';
import { paths } from '../layout/paths';

/** Sealed to somebody who owes: their own missing scorecards and nothing else. */
export function AsSealed({ owed }: { readonly owed: readonly OwedScorecard[] }) {
  const now = useNow();
  const name = owed[0]?.candidateName;
  return (
    <Page title={name ? `Debrief: ${name}` : 'Debrief'} above={<Link to="/packets">Packets</Link>}>
      <SealedPanel
        large
        title="The debrief is sealed to you"
        action={owed.map(({ seatId, roundName, dueAt, draftSavedAt }) => (
          <Button
            key={seatId}
            variant="contained"
            color="primary"
            component={Link}
            to={paths.scorecard(seatId)}
          >
            {draftSavedAt ? 'Finish' : 'Write'} {roundName}
            {dueAt && due(dueAt, now).late ? `, ${due(dueAt, now).text}` : ''}
          </Button>
        ))}
      >
        It opens when you have filed {owed.length > 1 ? 'these scorecards' : 'your scorecard'}.
        Until then you are told nothing about it, so that yours stays your own.
      </SealedPanel>
    </Page>
  );
}

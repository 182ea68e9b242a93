import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import type { Closed } from './autosave-ports';
import { BodyView } from './BodyView';
import { CopyText } from './CopyText';
import { draftText } from './draft-text';
import { namesOf } from './names';
import { ScorecardHeader } from './ScorecardHeader';

interface ClosedDraftProps {
  readonly sheet: ScorecardSheet;
  readonly body: ScorecardBody;
  readonly zone: string;
  readonly closed: Closed;
}

const TITLES = {
  filed: 'This scorecard was filed already',
  gone: 'You no longer have this seat',
  loop: 'This loop takes no more feedback',
} as const;

function where({ archived }: Closed): string {
  if (archived === true)
    return 'Every word of it is among your archived drafts, and an admin can give it back to a seat of yours.';
  if (archived === false)
    return 'Your archived drafts hold an earlier state of it; what stands below is only here.';
  return 'What stands below is only here; copy it if you need it.';
}

/** A draft that can be saved no more: every word of it can still be read and copied. */
export function ClosedDraft({ sheet, body, zone, closed }: ClosedDraftProps) {
  const title = `${sheet.candidate.name}, ${sheet.roundName}`;
  return (
    <div className="sc-form">
      <ScorecardHeader sheet={sheet} zone={zone} />
      <div className="page sc-filed">
        <section className="sc-closed" role="alert">
          <h2>{TITLES[closed.why]}</h2>
          <p>
            {closed.message} {where(closed)}
          </p>
          <div className="actions">
            <CopyText text={draftText(title, body, namesOf(sheet))} label="Copy everything" />
            <Button component={Link} to="/scorecards">
              Go to your scorecards
            </Button>
          </div>
        </section>
        <BodyView body={body} sheet={sheet} />
      </div>
    </div>
  );
}

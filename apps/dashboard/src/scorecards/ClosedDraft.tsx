import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import { BodyView } from './BodyView';
import { CopyText } from './CopyText';
import { draftText } from './draft-text';
import { namesOf } from './names';
import { ScorecardHeader } from './ScorecardHeader';

interface ClosedDraftProps {
  readonly sheet: ScorecardSheet;
  readonly body: ScorecardBody;
  readonly zone: string;
  readonly why: 'gone' | 'loop';
}

const WHY = {
  gone: {
    title: 'You no longer have this seat',
    text: 'It was taken off the round or handed over while you wrote. What was saved is kept among your archived drafts, and an admin can give it back to a seat of yours. Everything you wrote here stands below.',
  },
  loop: {
    title: 'This loop takes no more feedback',
    text: 'It was decided or stopped while you wrote. Everything you wrote here stands below; copy it if you need it.',
  },
} as const;

/** A draft that can be saved no more: every word of it can still be read and copied. */
export function ClosedDraft({ sheet, body, zone, why }: ClosedDraftProps) {
  const title = `${sheet.candidate.name}, ${sheet.roundName}`;
  const words = WHY[why];
  return (
    <div className="sc-form">
      <ScorecardHeader sheet={sheet} zone={zone} />
      <div className="page sc-filed">
        <section className="sc-closed" role="alert">
          <h2>{words.title}</h2>
          <p>{words.text}</p>
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

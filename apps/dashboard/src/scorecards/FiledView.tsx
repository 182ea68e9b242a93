import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { FiledScorecard, ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import { dayAndClock } from '../layout';
import { BodyView } from './BodyView';
import { CertificateCard } from './CertificateCard';
import { CopyText } from './CopyText';
import { diffBodies } from './diff';
import { DiffTable } from './DiffTable';
import { draftText } from './draft-text';
import { namesOf } from './names';
import { sameBody } from './print';
import { ScorecardHeader } from './ScorecardHeader';

interface FiledViewProps {
  readonly sheet: ScorecardSheet;
  readonly filed: FiledScorecard;
  readonly zone: string;
  /** What stood in the form here when it turned out to be filed already. */
  readonly left?: ScorecardBody | null;
  readonly onAmend: () => void;
}

function Left({ sheet, filed, left }: Pick<FiledViewProps, 'sheet' | 'filed' | 'left'>) {
  const body = filed.versions.at(-1)?.body;
  if (!left || !body) return null;
  const title = `${sheet.candidate.name}, ${sheet.roundName}`;
  return (
    <section className="sc-closed" role="status">
      <h2>This scorecard was filed already</h2>
      <p>
        In another tab or on another device, so nothing was filed twice. Below is what was filed.
        {sameBody(left, body) ? '' : ' What stood here was different:'}
      </p>
      {sameBody(left, body) ? null : (
        <>
          <DiffTable
            lines={diffBodies(body, left, namesOf(sheet))}
            before="Filed"
            after="What stood here"
          />
          <div className="actions">
            <CopyText text={draftText(title, left, namesOf(sheet))} label="Copy what stood here" />
          </div>
        </>
      )}
    </section>
  );
}

function Versions({ sheet, filed, zone }: Pick<FiledViewProps, 'sheet' | 'filed' | 'zone'>) {
  const { versions } = filed;
  if (versions.length < 2) return null;
  return (
    <section className="section">
      <div className="section-head">
        <h2>Amendments</h2>
      </div>
      {versions.slice(1).map((version, index) => (
        <details key={version.number} className="sc-version" open={version === versions.at(-1)}>
          <summary className="num">
            Version {version.number}, {dayAndClock(version.submittedAt, zone)}
            {version.afterSeeingOthers ? <b> · amended after seeing others</b> : null}
          </summary>
          {version.amendmentReason ? (
            <p className="sc-version-why">“{version.amendmentReason}”</p>
          ) : null}
          <DiffTable
            lines={diffBodies(versions[index]?.body ?? version.body, version.body, namesOf(sheet))}
            before={`Version ${versions[index]?.number ?? 1}`}
            after={`Version ${version.number}`}
          />
          {version.afterSeeingOthers ? (
            <p className="dim small">The packet keeps, shows and counts your first version.</p>
          ) : null}
        </details>
      ))}
    </section>
  );
}

/** A filed scorecard: to read, never to change; to amend with a reason. */
export function FiledView({ sheet, filed, zone, left = null, onAmend }: FiledViewProps) {
  const latest = filed.versions.at(-1);
  if (!latest) return null;
  return (
    <div className="sc-form">
      <ScorecardHeader sheet={sheet} zone={zone}>
        <Button onClick={onAmend}>Amend</Button>
        <Button component={Link} to={`/loops/${filed.loopId}/show`}>
          Go to the loop
        </Button>
      </ScorecardHeader>
      <div className="page sc-filed">
        <Left sheet={sheet} filed={filed} left={left} />
        <CertificateCard filed={filed} zone={zone} />
        <Versions sheet={sheet} filed={filed} zone={zone} />
        <BodyView body={latest.body} sheet={sheet} />
      </div>
    </div>
  );
}

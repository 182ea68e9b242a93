import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { DebriefDataProvider, TrainingComparison } from '@debrief/web-data';
import { EvidenceNote, RatingMark, RECOMMENDATION } from '@debrief/web-ui';
import { AsyncPage, dayAndClock, Page, Sealed, useZone } from '../layout';
import { NotFoundPage } from '../layout/pages';
import { agreementWords } from './words';

/** A trainee against the lead, rating by rating, with the evidence of both. */
export function ComparisonPage() {
  const { seatId = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'comparison', seatId],
    queryFn: ({ signal }) => provider.trainingComparison(seatId, { signal }),
  });
  return (
    <AsyncPage query={query} what="comparison">
      {(found) => <Found found={found} />}
    </AsyncPage>
  );
}

const ABOVE = <Link to="/training">Training</Link>;

function Found({ found }: { readonly found: TrainingComparison }) {
  if (found.__typename === 'TrainingComparison') return <Compared of={found} />;
  if (found.__typename !== 'ComparisonSealedProblem') return <NotFoundPage />;
  return (
    <Page title={found.roundName} above={ABOVE} aside={found.isMock ? <Mock /> : null}>
      <Sealed title="The comparison is sealed">{found.message}</Sealed>
    </Page>
  );
}

type Open = Extract<TrainingComparison, { __typename: 'TrainingComparison' }>;
type Rated = Open['ratings'][number];

function Mock() {
  return <span className="tag">Mock, counts nowhere</span>;
}

function Compared({ of }: { readonly of: Open }) {
  const zone = useZone();
  return (
    <Page
      title={`${of.trainee.name} beside ${of.lead.name}`}
      above={ABOVE}
      aside={
        <>
          {of.roundName}
          {of.endsAt ? ` · ${dayAndClock(of.endsAt, zone)} ` : ' '}
          {of.isMock ? <Mock /> : null}
        </>
      }
    >
      <p className="training-agreement num" data-testid="agreement">
        <b>{agreementWords(of.agreement)}</b>
        {of.agreement.weightedKappa === null || of.agreement.weightedKappa === undefined ? null : (
          <span className="dim"> · weighted kappa {of.agreement.weightedKappa.toFixed(2)}</span>
        )}
      </p>
      <ol className="training-compare">
        {of.ratings.map((rated) => (
          <li key={rated.competency}>
            <h2>
              {rated.name}
              <span className="dim num">{distanceWords(rated)}</span>
            </h2>
            <div className="training-sides">
              <Side who={of.trainee.name} side={rated.trainee ?? null} anchors={rated.anchors} />
              <Side who={of.lead.name} side={rated.lead ?? null} anchors={rated.anchors} />
            </div>
          </li>
        ))}
      </ol>
      <p className="dim">
        {of.trainee.name}: {recommended(of.traineeRecommendation)} · {of.lead.name}:{' '}
        {recommended(of.leadRecommendation)}
      </p>
    </Page>
  );
}

function distanceWords({ distance, trainee, lead }: Rated): string {
  if (distance === 0 || (trainee?.notProbed && lead?.notProbed)) return 'same';
  if (distance === null || distance === undefined) return 'not both rated';
  return distance === 1 ? 'one level apart' : `${distance} levels apart`;
}

function recommended(word: Open['leadRecommendation']): string {
  return word ? RECOMMENDATION[word].toLowerCase() : 'no recommendation';
}

function Side({
  who,
  side,
  anchors,
}: {
  readonly who: string;
  readonly side: Rated['trainee'] | null;
  readonly anchors: Rated['anchors'];
}) {
  const anchor = anchors.find(({ level }) => level === side?.value);
  return (
    <div className="training-side">
      <h3>{who}</h3>
      {side ? (
        <>
          <p className="training-anchor">
            <RatingMark value={side.value ?? null} notProbed={side.notProbed} />
            <span>{anchor?.text ?? 'Not probed'}</span>
          </p>
          {side.comment ? <p>{side.comment}</p> : null}
          {side.evidence.length > 0 ? (
            <ul className="training-evidence">
              {side.evidence.map((note) => (
                <li key={note.id}>
                  <EvidenceNote note={{ ...note, atSeconds: note.atSeconds ?? null }} />
                </li>
              ))}
            </ul>
          ) : null}
        </>
      ) : (
        <p className="dim">Left unrated</p>
      )}
    </div>
  );
}

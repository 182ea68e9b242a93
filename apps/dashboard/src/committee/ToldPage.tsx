import { Link } from 'react-router-dom';
import type { ScorecardTold } from '@debrief/web-data';
import { AsyncState, count, day, Empty, Page, Section, useAsk, useZone } from '../layout';

/** What readers of committees said of the author's own scorecards. */
export function ToldPage() {
  const query = useAsk('readersOnMyScorecards');
  return (
    <Page
      title="What readers said of my scorecards"
      above={<Link to="/committee">Committees</Link>}
      aside="From people who knew nothing but what you wrote. Nobody is told who said it."
    >
      <AsyncState query={query} what="feedback">
        {(all) =>
          all.length === 0 ? (
            <Empty title="Nothing was said yet">
              It comes when a committee that read a scorecard of yours has closed.
            </Empty>
          ) : (
            all.map((one) => <Told key={`${one.committeeId} ${one.seatId}`} one={one} />)
          )
        }
      </AsyncState>
    </Page>
  );
}

function Told({ one }: { readonly one: ScorecardTold }) {
  const zone = useZone();
  const { numbers } = one;
  return (
    <Section title={`${one.roundName}, ${one.candidateName}`} aside={day(one.closedAt, zone)}>
      <p className="num">
        {count(one.readers, 'reader')}
        {numbers
          ? `: ${numbers.clear} could follow every rating, ${numbers.partly} not some, ${numbers.thin} not most; ${numbers.leading} found questions that lead`
          : '. One alone is not counted.'}
      </p>
      <ul className="committee-said">
        {one.sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}

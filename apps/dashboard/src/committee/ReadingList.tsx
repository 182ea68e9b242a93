import { Link } from 'react-router-dom';
import type { CommitteeToRead } from '@debrief/web-data';
import { AsyncState, dayAndClock, Empty, Page, Section, useAsk, useZone } from '../layout';

/** What the reader was asked to read. */
export function ReadingList() {
  const query = useAsk('committeesToRead');
  return (
    <Page
      title="Committees"
      aside="Packets you are asked to read because you never met the candidate"
      actions={<Link to="/committee/scorecards">What readers said of my scorecards</Link>}
    >
      <AsyncState query={query} what="committee">
        {(all) =>
          all.length === 0 ? (
            <Empty title="Nobody asked you to read">
              Whoever runs a loop may ask people who never met its candidate.
            </Empty>
          ) : (
            <>
              <Rows title="To read" rows={all.filter(({ state }) => state === 'OPEN')} />
              <Rows title="Closed" rows={all.filter(({ state }) => state !== 'OPEN')} />
            </>
          )
        }
      </AsyncState>
    </Page>
  );
}

function Rows({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly CommitteeToRead[];
}) {
  const zone = useZone();
  if (rows.length === 0) return null;
  return (
    <Section title={title} aside={String(rows.length)}>
      <ul className="committee-list">
        {rows.map((one) => (
          <li key={one.id}>
            <Link to={`/committee/${one.id}`}>{one.question}</Link>
            <span className="dim num">
              {one.votedAt
                ? 'You voted'
                : one.state === 'OPEN'
                  ? `Due ${dayAndClock(one.dueAt, zone)}`
                  : 'You did not vote'}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

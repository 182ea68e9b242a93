import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useAsk, useMe } from '../layout';
import './committee.css';

/** In the header of a packet, for who runs loops: people who never met the candidate read it. */
export function AskCommitteeLink({ loopId }: { readonly loopId: string }) {
  const runs = useMe()?.person.roles.some((role) => role !== 'INTERVIEWER') ?? false;
  if (!runs) return null;
  return (
    <Button component={Link} to={`/committee/ask/${loopId}`}>
      Ask a committee
    </Button>
  );
}

/** On Home: what waits to be read; nothing for who was asked nothing. */
export function HomeCommittees() {
  const { data } = useAsk('committeesToRead', 30_000);
  const open = data?.filter(({ state, votedAt }) => state === 'OPEN' && !votedAt) ?? [];
  if (open.length === 0) return null;
  return (
    <section className="section" aria-label="To read for a committee">
      <div className="section-head">
        <h2>To read for a committee</h2>
      </div>
      <ul className="committee-list">
        {open.map(({ id, question }) => (
          <li key={id}>
            <Link to={`/committee/${id}`}>{question}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

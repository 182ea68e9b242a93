import HowToVote from '@mui/icons-material/HowToVoteOutlined';
import { Link } from 'react-router-dom';
import { duration, Section, useAsk } from '../layout';
import { paths } from '../layout/paths';
import { voteDueWords } from './words';

interface VotesWaitingProps {
  readonly now: Date;
  readonly zone: string;
}

/** On Home: open debriefs that wait for the reader's vote; nothing when none does. */
export function VotesWaiting({ now, zone }: VotesWaitingProps) {
  const { data } = useAsk('debriefsToVote', 10_000);
  if (!data || data.length === 0) return null;
  return (
    <Section title={`Waiting for your vote, ${data.length}`}>
      <ul className="rows attention-rows">
        {data.map((one) => (
          <li key={one.loopId}>
            <HowToVote aria-hidden fontSize="small" />
            <div>
              <p>
                <Link className="title" to={paths.debrief(one.loopId)}>
                  {one.candidateName}
                </Link>{' '}
                <span className="dim small">{one.jobTitle}</span>
              </p>
              <p className="small num">{voteDueWords(one, zone, now)}</p>
            </div>
            <p className="dim small num" title="Since when">
              {duration(now.getTime() - new Date(one.openedAt).getTime())}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

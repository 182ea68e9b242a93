import FlagOutlined from '@mui/icons-material/FlagOutlined';
import { Link } from 'react-router-dom';
import { count, duration, Section, useAsk } from '../layout';

/** Red flags that somebody asked the reader to read; nothing for somebody nobody asked. */
export function FlagsToRead({ now }: { readonly now: Date }) {
  const { data } = useAsk('flagsToRead', 30_000);
  if (!data || data.length === 0) return null;
  return (
    <Section title={`${count(data.length, 'flag')} to read`}>
      <ul className="rows attention-rows">
        {data.map(({ loopId, candidateName, flagType, flagName, askedBy, askedAt }) => (
          <li key={`${loopId} ${flagType}`}>
            <FlagOutlined className="icon-flag" aria-hidden fontSize="small" />
            <div>
              <p>
                <Link className="title" to={`/flags/${loopId}/${flagType}`}>
                  {candidateName}
                </Link>{' '}
                <span className="dim small">{flagName}</span>
              </p>
              <p className="small">
                {askedBy} asks you to read both sides and say whether it holds.
              </p>
            </div>
            <p className="dim small num" title="Since when">
              {duration(now.getTime() - new Date(askedAt).getTime())}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

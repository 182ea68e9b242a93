import { Link } from 'react-router-dom';
import { OUTCOME } from '../decisions/decision';
import { count, duration, Section, useAsk } from '../layout';

/** Decisions that wait for the reader; nothing for somebody nobody asked. */
export function ApprovalsToAnswer({ now }: { readonly now: Date }) {
  const { data } = useAsk('approvalsToAnswer', 30_000);
  if (!data || data.length === 0) return null;
  return (
    <Section title={`${count(data.length, 'decision')} to approve`}>
      <ul className="rows attention-rows">
        {data.map((one) => (
          <li key={one.decisionId}>
            <span className="icon-dot" aria-hidden="true" />
            <div>
              <p>
                <Link className="title" to={`/packets/${one.loopId}`}>
                  {one.candidateName}
                </Link>{' '}
                <span className="dim small">{one.jobTitle}</span>
              </p>
              <p className="small">
                {one.decidedBy} decided: {OUTCOME[one.outcome].toLowerCase()}, level {one.level}.
                You are asked in {one.groupName}.
              </p>
            </div>
            <p className="dim small num" title="Since when">
              {duration(now.getTime() - new Date(one.decidedAt).getTime())}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

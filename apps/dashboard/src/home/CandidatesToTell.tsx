import { Link } from 'react-router-dom';
import { OUTCOME } from '../decisions/decision';
import { count, duration, Section, useAsk, useMe } from '../layout';

/** Candidates of the reader's jobs whom nobody has told of the decision. */
export function CandidatesToTell({ now }: { readonly now: Date }) {
  const roles = useMe()?.person.roles ?? [];
  return roles.includes('RECRUITER') || roles.includes('HIRING_MANAGER') ? (
    <ToTell now={now} />
  ) : null;
}

function ToTell({ now }: { readonly now: Date }) {
  const { data } = useAsk('candidatesToTell', 30_000);
  if (!data || data.length === 0) return null;
  return (
    <Section title={`${count(data.length, 'candidate')} to tell`}>
      <ul className="rows attention-rows">
        {data.map((one) => (
          <li key={one.loopId}>
            <span className="icon-dot" aria-hidden="true" />
            <div>
              <p>
                <Link className="title" to={`/packets/${one.loopId}`}>
                  {one.candidateName}
                </Link>{' '}
                <span className="dim small">{one.jobTitle}</span>
              </p>
              <p className="small">
                Decided: {OUTCOME[one.outcome].toLowerCase()}. Nobody has told the candidate yet.
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

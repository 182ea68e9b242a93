import { Link } from 'react-router-dom';
import { count, useAsk } from '../layout';
import { paths } from '../layout/paths';

/** Tells who settles reports that there are some, and where. */
export function OpenReports() {
  const { data } = useAsk('openLeakReports');
  const first = data?.[0];
  if (!data || !first) return null;
  return (
    <p className="question-reports" role="status">
      {count(data.length, 'report')} of a leak to settle, the oldest about{' '}
      <Link className="ui-link" to={paths.question(first.key)}>
        {first.title}
      </Link>
    </p>
  );
}

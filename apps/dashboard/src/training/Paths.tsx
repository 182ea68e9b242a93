import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { AsyncState, count, Empty, ROUND_KIND, Section, useAsk } from '../layout';

/** The paths themselves; admins change them. */
export function Paths({ admin }: { readonly admin: boolean }) {
  const query = useAsk('trainingPaths');
  return (
    <Section
      title="Paths"
      aside={
        admin ? (
          <Button component={Link} to="/training/paths/new">
            Make a path
          </Button>
        ) : null
      }
    >
      <AsyncState query={query} lines={3}>
        {(paths) =>
          paths.length === 0 ? (
            <Empty title="There is no path yet">
              Without a path for its kind, everybody may lead a round.
            </Empty>
          ) : (
            <ul className="training-rounds num">
              {paths.map((path) => (
                <li key={path.id}>
                  <span>
                    {path.title}
                    <small>
                      {ROUND_KIND[path.roundKind]} · {count(path.steps.length, 'step')} · certified
                      for {count(path.validMonths, 'month')} ·{' '}
                      {path.trainers.map(({ name }) => name).join(', ') || 'no trainer'}
                    </small>
                  </span>
                  {admin ? <Link to={`/training/paths/${path.id}`}>Change</Link> : null}
                </li>
              ))}
            </ul>
          )
        }
      </AsyncState>
    </Section>
  );
}

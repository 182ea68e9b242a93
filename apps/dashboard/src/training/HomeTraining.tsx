import { Link } from 'react-router-dom';
import { ROUND_KIND, Section, useAsk } from '../layout';
import { Certifications } from './Certifications';
import { PathSteps, stepsDone } from './PathSteps';
import './training.css';

/** The reader's own training on Home; nothing for somebody who neither learns nor leads by certificate. */
export function HomeTraining() {
  const { data } = useAsk('myTraining', 30_000);
  if (!data) return null;
  const running = data.enrolments.filter(({ graduatedAt }) => !graduatedAt);
  if (running.length === 0 && data.certifications.length === 0) return null;
  const [first] = running;
  return (
    <Section
      title={first ? `Training: ${ROUND_KIND[first.path.roundKind]}` : 'Certified for'}
      aside={<Link to="/training">{first ? stepsDone(first) : 'Training'}</Link>}
    >
      {first ? <PathSteps enrolment={first} /> : null}
      {running.slice(1).map((one) => (
        <p key={one.id} className="training-more">
          <Link to="/training">{ROUND_KIND[one.path.roundKind]}</Link>{' '}
          <span className="dim num">{stepsDone(one)}</span>
        </p>
      ))}
      {data.certifications.length > 0 ? (
        <Certifications certifications={data.certifications} />
      ) : null}
    </Section>
  );
}

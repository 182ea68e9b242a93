import { Link } from 'react-router-dom';
import { Section, useCan } from '../layout';

interface Start {
  readonly to: string;
  readonly label: string;
  readonly what: string;
}

/** Where to begin for somebody with nothing to do here: only what they may do. */
export function StartHere() {
  const mayInvite = useCan('people', 'create');
  const mayAdd = useCan('candidates', 'create');
  const mayOpen = useCan('jobs', 'create');
  const mayAudit = useCan('auditTrail', 'list');
  const starts: readonly (Start | false)[] = [
    mayInvite && {
      to: '/people',
      label: 'People',
      what: 'Invite colleagues and set what they may do.',
    },
    mayOpen && {
      to: '/jobs',
      label: 'Jobs',
      what: 'Open a job and choose the blueprint of its loops.',
    },
    mayAdd && {
      to: '/candidates',
      label: 'Candidates',
      what: 'Add who applied, then start their loop.',
    },
    {
      to: '/blueprints',
      label: 'Blueprints',
      what: 'See stages, weights and the anchors behind ratings.',
    },
    {
      to: '/questions',
      label: 'Questions',
      what: 'Read the bank: what to ask and what to listen for.',
    },
    mayAudit && {
      to: '/auditTrail',
      label: 'Audit trail',
      what: 'Who saw, filed, changed and decided what.',
    },
  ];
  return (
    <Section title="Start here">
      <ul className="starts">
        {starts
          .filter((start) => start !== false)
          .map((start) => (
            <li key={start.to}>
              <div className="card">
                <Link to={start.to}>{start.label}</Link>
                <p className="dim small">{start.what}</p>
              </div>
            </li>
          ))}
      </ul>
    </Section>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox, FormControlLabel } from '@mui/material';
import { useDataProvider } from 'react-admin';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import type { DebriefDataProvider, PacketComparison } from '@debrief/web-data';
import { AsyncPage, count, dayAndClock, Empty, Page, Sealed, Section, useZone } from '../layout';
import { paths } from '../layout/paths';
import { loopsIn, toggled } from './compare-address';
import { ComparisonTable } from './ComparisonTable';
import './compare.css';

const MOST = 6;

/** Candidates of one job side by side, competency by competency. */
export function ComparePage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const loops = loopsIn(search);
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'compare', id, loops],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => provider.comparePackets(id, loops, { signal }),
  });
  return (
    <AsyncPage query={query} what="comparison">
      {(found) => <Compared found={found} loops={loops} />}
    </AsyncPage>
  );
}

interface ComparedProps {
  readonly found: PacketComparison;
  readonly loops: readonly string[];
}

function Compared({ found, loops }: ComparedProps) {
  return (
    <Page
      title="Side by side"
      above={<Link to={paths.job(found.jobId)}>{found.jobTitle}</Link>}
      aside="by name, in no order of merit"
    >
      <Choices found={found} loops={loops} />
      {found.leftOut.map(({ loopId, name, reason }) => (
        <Sealed key={loopId} title={`${name} is not compared`}>
          {reason === 'OWED'
            ? 'File every scorecard you owe on this loop first.'
            : 'A debrief’s vote is on. The packet opens to comparison once it is revealed.'}
        </Sealed>
      ))}
      {found.candidates.length === 0 ? (
        <Empty title="Choose whom to compare">
          Two to {MOST} candidates of this job. Each packet you put here counts as opened by you.
        </Empty>
      ) : (
        <>
          <Warnings warnings={found.warnings} />
          <Section title="By competency" aside={<Scale severity={found.severity ?? null} />}>
            <ComparisonTable comparison={found} />
          </Section>
        </>
      )}
    </Page>
  );
}

function Choices({ found, loops }: ComparedProps) {
  const navigate = useNavigate();
  const chosen = found.choices.filter(({ loopId }) => loops.includes(loopId)).length;
  return (
    <details className="compare-choose" open={loops.length === 0 ? true : undefined}>
      <summary>
        Choose candidates <span className="dim num">{`${chosen} of at most ${MOST}`}</span>
      </summary>
      <ul className="compare-choices">
        {found.choices.map(({ loopId, name }) => {
          const on = loops.includes(loopId);
          return (
            <li key={loopId}>
              <FormControlLabel
                label={name}
                control={
                  <Checkbox
                    size="small"
                    checked={on}
                    disabled={!on && chosen >= MOST}
                    onChange={() =>
                      void navigate({ search: toggled(loops, loopId) }, { replace: true })
                    }
                  />
                }
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Warnings({ warnings }: Pick<PacketComparison, 'warnings'>) {
  if (warnings.length === 0) return null;
  return (
    <Section title="Compare with care" aside={count(warnings.length, 'difference')}>
      <ul className="compare-warnings">
        {warnings.map(({ statement }) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </Section>
  );
}

function Scale({ severity }: { readonly severity: PacketComparison['severity'] | null }) {
  const zone = useZone();
  if (!severity || severity.state === 'TOO_LITTLE')
    return 'raw means; too little is known of habits';
  const fit = `fit of ${dayAndClock(severity.fittedAt, zone)}`;
  return severity.state === 'ON'
    ? `habits taken out, 90 % intervals, ${fit}`
    : `no habits to take out, 90 % intervals, ${fit}`;
}

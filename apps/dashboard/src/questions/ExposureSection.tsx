import { Link } from 'react-router-dom';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, QuestionExposure, QuestionUse } from '@debrief/web-data';
import { PagedRows, Section, usePages, useZone } from '../layout';
import { paths } from '../layout/paths';
import { dateIn } from './state-words';
import { UseChart } from './UseChart';

const PAGE = 10;

/** Who met the question when: all of it as bars, the loops open to the reader by name. */
export function ExposureSection({ use }: { readonly use: QuestionUse }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const { key } = use.question;
  const query = usePages<QuestionExposure>(
    ['debrief', 'questionExposures', key],
    (after, options) => provider.questionExposures(key, PAGE, after, options),
    () => false,
  );
  return (
    <Section title="Who met it" aside={use.months.length > 0 ? 'by month' : undefined}>
      {use.months.length > 0 ? <UseChart months={use.months} label="Times met" /> : null}
      <PagedRows<QuestionExposure>
        query={query}
        rowsClass="plain exposure-rows"
        keyOf={({ roundId }) => roundId}
        empty={
          <p className="dim small question-body">
            {use.state.timesMet === 0 ? 'Nobody so far.' : 'Nobody on a loop that you may know of.'}
          </p>
        }
      >
        {(exposure) => <ExposureRow exposure={exposure} />}
      </PagedRows>
    </Section>
  );
}

function ExposureRow({ exposure }: { readonly exposure: QuestionExposure }) {
  const zone = useZone();
  const how = exposure.asked ? 'asked' : 'chosen';
  return (
    <>
      <div>
        <Link className="title" to={paths.loop(exposure.loopId)}>
          {exposure.candidate.name}
        </Link>
        <p className="small dim">
          {exposure.roundName} · {exposure.jobTitle}
        </p>
      </div>
      <p className="small dim num">
        {dateIn(exposure.metAt, zone)} · {how} · version {exposure.version}
      </p>
    </>
  );
}

import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { CalibrationPackInfo } from '@debrief/web-data';
import { AsyncState, count, Empty, ROUND_KIND, Section, useAsk } from '../layout';
import { agreementWords } from './words';

/** Calibration packs: to rate, and for those who make them to look after. */
export function Packs() {
  const query = useAsk('calibrationPacks');
  const mine = useAsk('myTraining');
  const makes =
    (query.data ?? []).some(({ mayEdit }) => mayEdit) || (mine.data?.trains.length ?? 0) > 0;
  return (
    <Section
      title="Calibration packs"
      aside={
        makes ? (
          <Button component={Link} to="/training/packs/new">
            Make a pack
          </Button>
        ) : null
      }
    >
      <AsyncState query={query} lines={3}>
        {(packs) =>
          packs.length === 0 ? (
            <Empty title="There is no pack yet">
              A trainer makes one of past scorecards, without names.
            </Empty>
          ) : (
            <ul className="training-rounds num">
              {packs.map((pack) => (
                <PackRow key={pack.id} pack={pack} />
              ))}
            </ul>
          )
        }
      </AsyncState>
    </Section>
  );
}

function PackRow({ pack }: { readonly pack: CalibrationPackInfo }) {
  const last = pack.attempts.at(-1);
  return (
    <li>
      <span>
        {pack.title}{' '}
        {pack.state === 'PUBLISHED' ? null : (
          <span className="tag">{pack.state.toLowerCase()}</span>
        )}
        <small>
          {ROUND_KIND[pack.roundKind]} · {count(pack.entries, 'scorecard')}
          {last ? ` · ${agreementWords(last.agreement)}` : ''}
        </small>
      </span>
      <Link to={`/training/packs/${pack.id}`}>
        {pack.attemptsLeft > 0 ? (last ? 'Rate it again' : 'Rate it') : 'See it'}
      </Link>
    </li>
  );
}

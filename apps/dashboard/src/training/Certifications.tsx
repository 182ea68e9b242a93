import type { MyTraining } from '@debrief/web-data';
import { day, ROUND_KIND, useNow, useZone } from '../layout';

/** What the reader may lead, each with its last day. */
export function Certifications({
  certifications,
}: {
  readonly certifications: MyTraining['certifications'];
}) {
  const zone = useZone();
  const now = useNow();
  return (
    <ul className="training-certs num">
      {certifications.map(({ id, roundKind, until, revoked }) => {
        const lapsed = until !== null && until !== undefined && new Date(until) <= now;
        return (
          <li key={id}>
            {ROUND_KIND[roundKind]}
            <span className={lapsed || revoked ? 'training-lapsed' : 'dim'}>
              {revoked
                ? 'taken back'
                : until
                  ? `${lapsed ? 'lapsed on' : 'certified to'} ${day(until, zone)}`
                  : 'certified'}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

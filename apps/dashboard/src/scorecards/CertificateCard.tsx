import { Icon } from '@debrief/web-ui';
import type { FiledScorecard, LookVia } from '@debrief/web-data';
import { dayAndClock } from '../layout';

interface CertificateCardProps {
  readonly filed: Pick<FiledScorecard, 'certificate' | 'counts' | 'onBehalf' | 'author'>;
  readonly zone: string;
}

const VIA: Readonly<Record<LookVia, string>> = {
  EARLY_LOOK: 'an early look',
  EXPORT: 'an export',
  FLAG_READING: 'reading a red flag as its second reader',
  ON_BEHALF: 'filing for somebody else',
  PACKET: 'the packet',
  SCORECARDS: 'scorecards of others',
};

/** The independence certificate: what the access ledger says of how a scorecard came about. */
export function CertificateCard({ filed, zone }: CertificateCardProps) {
  const { certificate, counts, onBehalf, author } = filed;
  const { independent, looksBefore, firstLookAfter } = certificate;
  return (
    <section className="sc-certificate num" aria-label="Independence certificate">
      <Icon name={independent ? 'seal' : 'unsealed'} size={20} />
      <div>
        <p>
          <b>{independent ? 'Independent' : 'Not independent'}</b>, filed{' '}
          {dayAndClock(certificate.filedAt, zone)}
        </p>
        <p>{certificate.statement}</p>
        {onBehalf ? (
          <p>
            Filed by {onBehalf.by.name} on behalf of {author.name}: “{onBehalf.reason}”
          </p>
        ) : null}
        {looksBefore.length > 0 ? (
          <ul className="sc-looks">
            {looksBefore.map(({ via, at }) => (
              <li key={`${via}-${at}`}>
                Seen before: {VIA[via]}, {dayAndClock(at, zone)}
              </li>
            ))}
          </ul>
        ) : null}
        {firstLookAfter ? (
          <p className="dim small">
            Others’ feedback was first seen after filing, {dayAndClock(firstLookAfter, zone)}.
          </p>
        ) : null}
        {counts ? null : <p className="dim small">It does not count in the packet.</p>}
      </div>
    </section>
  );
}

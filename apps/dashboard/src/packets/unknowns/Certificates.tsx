import { Icon } from '@debrief/web-ui';
import type { Packet, PacketAssessor } from '@debrief/web-data';
import { dayAndClock } from '../../layout';
import { openCard } from '../go-to';
import { lateHours } from './late-words';

interface CertificatesProps {
  readonly packet: Packet;
  readonly zone: string;
  readonly now: Date;
}

function Certificate({
  one,
  zone,
  now,
}: Omit<CertificatesProps, 'packet'> & {
  readonly one: PacketAssessor;
}) {
  const { hoursLate, hoursAfterRound } = one;
  const filed =
    hoursAfterRound === null
      ? dayAndClock(one.submittedAt, zone, now)
      : `after ${Math.round(hoursAfterRound)} h`;
  return (
    <li>
      <span>
        <Icon name={one.independent ? 'seal' : 'unsealed'} size={13} />{' '}
        <button
          type="button"
          className="pk-plain"
          aria-label={`Certificate of ${one.name}, ${one.roundName}`}
          onClick={() => openCard(one.seatId)}
        >
          {one.name}
        </button>
        {one.independent ? null : <b>, not independent</b>}
        {one.amendedAfterSeeing ? (
          <span className="small">
            {' '}
            · <Icon name="pencil" size={12} /> amended after seeing others
          </span>
        ) : null}
      </span>
      <span className={hoursLate === null ? 'dim small' : 'warn-text small'}>
        {filed}
        {hoursLate === null ? '' : `, ${lateHours(hoursLate)} h late`}
      </span>
    </li>
  );
}

/** How independent what is here is, by the access ledger; each line opens its certificate. */
export function Certificates({ packet, zone, now }: CertificatesProps) {
  const { assessors, earlyLooks, independence, scorecards } = packet;
  return (
    <section>
      <h3>
        <Icon name="seal" />
        {assessors.length === 0
          ? 'No scorecard yet'
          : `${independence.independent} of ${independence.total} independent`}
      </h3>
      <ul className="pk-lines num">
        {assessors.map((one) => (
          <Certificate key={one.seatId} one={one} zone={zone} now={now} />
        ))}
      </ul>
      {scorecards
        .filter(({ certificate }) => !certificate.independent)
        .map(({ seatId, personName, certificate }) => (
          <p key={seatId} className="dim small">
            {personName}: {certificate.statement}
          </p>
        ))}
      {independence.independent < independence.total ? (
        <p className="dim small">
          Ratings that are not independent stay in every mean; they do not count toward the minimum
          of assessors.
        </p>
      ) : null}
      {earlyLooks.map(({ personName, reason, at }) => (
        <p key={`${personName}${at}`} className="small">
          <Icon name="eye" size={13} /> {personName} looked early, {dayAndClock(at, zone, now)}: “
          {reason}”
        </p>
      ))}
    </section>
  );
}

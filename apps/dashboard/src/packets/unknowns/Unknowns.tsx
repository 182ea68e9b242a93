import { DueLabel, Icon } from '@debrief/web-ui';
import type { Packet } from '@debrief/web-data';
import { dayAndClock, duration } from '../../layout';
import { gapsOf, hoursLate } from '../packet-facts';

interface UnknownsProps {
  readonly packet: Packet;
  readonly zone: string;
  readonly now: Date;
}

/** The heaviest gaps are named; the table marks every one. */
const MOST_GAPS = 8;

function Gaps({ packet }: Pick<UnknownsProps, 'packet'>) {
  const gaps = [...gapsOf(packet)].sort((a, b) => b.weight - a.weight);
  const rest = gaps.length - MOST_GAPS;
  return (
    <section id="gaps" tabIndex={-1}>
      <h3>
        <Icon name="gap" className={gaps.length > 0 ? 'pk-warn-ink' : ''} />
        {gaps.length === 0 ? 'Covered as the blueprint asks' : 'Fewer assessors than asked for'}
      </h3>
      <ul className="pk-lines num">
        {gaps.slice(0, MOST_GAPS).map(({ key, name, assessors, minAssessors, notProbed }) => (
          <li key={key}>
            <span>
              {name}
              {notProbed > 0 ? (
                <span className="dim small"> · not probed by {notProbed}</span>
              ) : null}
            </span>
            <span className="warn-text">
              {assessors} of {minAssessors}
            </span>
          </li>
        ))}
        {rest > 0 ? <li className="dim">and {rest} more, marked in the table</li> : null}
      </ul>
      {gaps.length > 0 ? (
        <p className="dim small">Add a round or a seat on the loop, or decide knowing it.</p>
      ) : null}
    </section>
  );
}

function Missing({ packet, zone, now }: UnknownsProps) {
  const { missing, excused } = packet;
  return (
    <section id="missing" tabIndex={-1}>
      <h3>
        <Icon name="clock" className={missing.length > 0 ? 'pk-warn-ink' : ''} />
        {missing.length === 0 ? 'Every scorecard is in' : 'Not filed'}
      </h3>
      <ul className="pk-lines num">
        {missing.map(({ seatId, personName, roundName, dueAt }) => {
          const past = dueAt ? now.getTime() - new Date(dueAt).getTime() : 0;
          return (
            <li key={seatId}>
              <span>
                <b>{personName}</b>, {roundName}
                {dueAt ? (
                  <span className="dim small"> · due {dayAndClock(dueAt, zone, now)}</span>
                ) : null}
              </span>
              {past > 0 ? <DueLabel late text={`${duration(past)} late`} /> : null}
            </li>
          );
        })}
        {excused.map(({ seatId, personName, roundName, state, reason }) => (
          <li key={seatId}>
            <span>
              {personName}, {roundName}:{' '}
              <span className="dim">
                {state === 'NO_SHOW' ? 'did not come' : 'excused'}. “{reason}”
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Certificates({ packet, zone, now }: UnknownsProps) {
  const { assessors, earlyLooks, independence } = packet;
  return (
    <section>
      <h3>
        <Icon name="seal" />
        {independence.independent} of {independence.total} independent
      </h3>
      <ul className="pk-lines num">
        {assessors.map((one) => {
          const late = hoursLate(one);
          return (
            <li key={one.seatId}>
              <span>
                <Icon name={one.independent ? 'seal' : 'unsealed'} size={13} /> {one.name}
                {one.independent ? null : <b>, not independent</b>}
                {one.amendedAfterSeeing ? (
                  <span className="small">
                    {' '}
                    · <Icon name="pencil" size={12} /> amended after seeing others
                  </span>
                ) : null}
              </span>
              <span className={late === null ? 'dim small' : 'warn-text small'}>
                {one.hoursAfterRound === null
                  ? dayAndClock(one.submittedAt, zone, now)
                  : `after ${Math.round(one.hoursAfterRound)} h`}
                {late === null ? '' : `, ${late} h late`}
              </span>
            </li>
          );
        })}
      </ul>
      {earlyLooks.map(({ personName, reason, at }) => (
        <p key={`${personName}${at}`} className="small">
          <Icon name="eye" size={13} /> {personName} looked early, {dayAndClock(at, zone, now)}: “
          {reason}”
        </p>
      ))}
    </section>
  );
}

/** Under "What we do not know": gaps, missing feedback, and how independent the rest is. */
export function Unknowns(props: UnknownsProps) {
  return (
    <div className="pk-three">
      <Gaps {...props} />
      <Missing {...props} />
      <Certificates {...props} />
    </div>
  );
}

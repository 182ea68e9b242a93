import { EvidenceKind, Icon, RatingMark, RECOMMENDATION, SealedTag } from '@debrief/web-ui';
import type { Packet, PacketScorecard } from '@debrief/web-data';
import { dayAndClock } from '../layout';
import { cardId } from './go-to';
import { amendedTo } from './packet-facts';

interface CardProps {
  readonly packet: Packet;
  readonly card: PacketScorecard;
  readonly zone: string;
}

function Amendments({ packet, card, zone }: CardProps) {
  const nameOf = (key: string) => packet.competencies.find((one) => one.key === key)?.name ?? key;
  return card.amendments.map(({ number, submittedAt, reason, afterSeeingOthers, body }) => {
    const changed = body.ratings.flatMap(({ competency }) => {
      const to = amendedTo(packet, card.seatId, competency);
      return to ? [`${nameOf(competency)} to ${to}`] : [];
    });
    return (
      <p key={number} className="small num">
        <b>Version {number}</b>, {dayAndClock(submittedAt, zone)}
        {afterSeeingOthers ? ', amended after seeing others; the first version counts' : ''}: “
        {reason}”{changed.length > 0 ? ` Moved ${changed.join(', ')}.` : ''}
      </p>
    );
  });
}

function Notes({ card }: Pick<CardProps, 'card'>) {
  if (card.body.notes.length === 0) return <p className="dim small">No notes.</p>;
  return (
    <ul className="pk-notes">
      {card.body.notes.map((note) => (
        <li key={note.id}>
          <EvidenceKind kind={note.kind} atSeconds={note.atSeconds ?? null} /> {note.text}
        </li>
      ))}
    </ul>
  );
}

/** How the scorecard came about, from the access ledger. */
function Certificate({ card, zone }: Pick<CardProps, 'card' | 'zone'>) {
  const { independent, statement } = card.certificate;
  return (
    <>
      <p className="dim small num">
        <Icon name={independent ? 'seal' : 'unsealed'} size={13} /> Filed{' '}
        {dayAndClock(card.submittedAt, zone)}. {statement}
      </p>
      {card.onBehalf ? (
        <p className="small">
          {card.onBehalf.by} filed it for {card.personName}: “{card.onBehalf.reason}”
        </p>
      ) : null}
    </>
  );
}

function Card(props: CardProps) {
  const { packet, card, zone } = props;
  const nameOf = (key: string) => packet.competencies.find((one) => one.key === key)?.name ?? key;
  return (
    <details className="pk-card" id={cardId(card.seatId)}>
      <summary>
        <b>{card.personName}</b> <span className="dim">{card.roundName}</span> ·{' '}
        {card.recommendation ? (
          RECOMMENDATION[card.recommendation]
        ) : (
          <SealedTag>recommendation sealed</SealedTag>
        )}
      </summary>
      {card.summary ? <p className="prose">{card.summary}</p> : null}
      <Certificate card={card} zone={zone} />
      <ul className="pk-card-ratings">
        {card.body.ratings.map(({ competency, value, notProbed }) => (
          <li key={competency}>
            <RatingMark small value={value} notProbed={notProbed} /> {nameOf(competency)}
          </li>
        ))}
      </ul>
      <Amendments {...props} />
      <Notes card={card} />
    </details>
  );
}

/** Every scorecard whole, for whoever wants to read it from the first note to the reason. */
export function Scorecards({ packet, zone }: Omit<CardProps, 'card'>) {
  if (packet.scorecards.length === 0) return null;
  return (
    <section className="pk-section" aria-labelledby="pk-cards">
      <h2 id="pk-cards">The scorecards, whole</h2>
      {packet.scorecards.map((card) => (
        <Card key={card.seatId} packet={packet} card={card} zone={zone} />
      ))}
    </section>
  );
}

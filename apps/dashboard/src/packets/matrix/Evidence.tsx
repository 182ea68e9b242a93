import { EvidenceNote, Icon, RatingMark } from '@debrief/web-ui';
import type { Packet, PacketAssessor, PacketCompetency, PacketRating } from '@debrief/web-data';
import { amendedTo } from '../packet-facts';
import { Behind } from './Behind';

interface EvidenceProps {
  readonly packet: Packet;
  readonly competency: PacketCompetency;
  /** Whether the adjusted estimates are shown. */
  readonly estimates: boolean;
  /** What was opened: a rating by its seat, a figure, or null for the row; marked among the others. */
  readonly part: string | null;
  /** Everything behind the numbers at once, where they cannot be opened one by one. */
  readonly whole?: boolean;
}

/** Why a rating is in no number. */
const LEFT_OUT: Readonly<Record<PacketRating['support'], string>> = {
  SUPPORTED: 'Left out of every number.',
  UNCITED: 'Cites no note, so it is left out of every number.',
  THIN: 'A 1 or a 4 on a single note without a quote, so it is left out of every number.',
};

function OneRating({
  packet,
  competency,
  estimates,
  rating,
  assessor,
  chosen,
}: EvidenceProps & {
  readonly rating: PacketRating;
  readonly assessor: PacketAssessor;
  readonly chosen: boolean;
}) {
  const amended = amendedTo(packet, rating.seatId, competency.key);
  const line = estimates
    ? competency.estimate?.lines.find(({ seatId }) => seatId === rating.seatId)
    : undefined;
  return (
    <li className={chosen ? 'pk-voice chosen' : 'pk-voice'}>
      <p className="ui-note-head">
        <RatingMark
          small
          value={rating.value}
          notProbed={rating.notProbed}
          unsupported={!rating.supported && !rating.notProbed}
        />
        <b>{assessor.name}</b>
        <span className="dim">{assessor.roundName}</span>
      </p>
      {rating.anchor ? <p className="dim small">{rating.anchor}</p> : null}
      {rating.evidence.map((note) => (
        <EvidenceNote key={note.id} note={note} />
      ))}
      {rating.comment ? <p className="pk-comment">{rating.comment}</p> : null}
      {!rating.supported && !rating.notProbed ? (
        <p className="warn-text small">{LEFT_OUT[rating.support]}</p>
      ) : null}
      {assessor.independent ? null : (
        <p className="small">Not independent: in the mean, but not counted as an assessor.</p>
      )}
      {line ? <p className="dim small pk-shift">{line.statement}</p> : null}
      {amended ? (
        <p className="small pk-amended">
          <Icon name="pencil" size={13} /> Amended to {amended} after seeing others. The first
          version counts.
        </p>
      ) : null}
    </li>
  );
}

/** What a row of numbers rests on, everybody side by side. */
export function Evidence(props: EvidenceProps) {
  const { packet, competency, part } = props;
  const voices = packet.assessors.flatMap((assessor) => {
    const rating = competency.ratings.find((found) => found.seatId === assessor.seatId);
    return rating ? [{ assessor, rating }] : [];
  });
  // Whoever did not probe it has the fewest words, so they come last.
  const probed = voices.filter(({ rating }) => !rating.notProbed);
  const ordered = [...probed, ...voices.filter(({ rating }) => rating.notProbed)];
  return (
    <>
      {voices.length === 0 ? (
        <p className="dim">Nobody rated it, and nobody marked it as not probed.</p>
      ) : (
        <ul className="pk-voices">
          {ordered.map(({ assessor, rating }) => (
            <OneRating
              key={assessor.seatId}
              {...props}
              assessor={assessor}
              rating={rating}
              chosen={part === assessor.seatId}
            />
          ))}
        </ul>
      )}
      <Behind {...props} />
    </>
  );
}

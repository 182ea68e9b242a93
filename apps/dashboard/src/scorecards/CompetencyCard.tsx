import { SCORECARD_LIMITS } from '@debrief/domain';
import { PlainTextarea, RatingScale } from '@debrief/web-ui';
import type { RubricCompetency } from '@debrief/web-data';
import { isSettled, ratingOf } from './body';
import { Citations } from './Citations';
import { competencyId, type FormParts } from './form';
import { useDropPlace } from './NotesDrag';
import { supportOf } from './rules';

interface CompetencyCardProps extends FormParts {
  readonly entry: RubricCompetency;
  readonly position: number;
  /** Stays open, e.g. when it is the only one in view. */
  readonly open?: boolean;
}

/** One competency: anchors in view until it is settled and left, the notes it rests on, the reading. */
export function CompetencyCard(props: CompetencyCardProps) {
  const { sheet, body, act, current, select, refusals, entry, position, open = false } = props;
  const { key, name, description } = entry.competency;
  const rating = ratingOf(body, key);
  const inHand = current === key;
  const drop = useDropPlace(`c:${key}`);
  const folded = isSettled(rating) && !inHand && !open;
  const headingId = `${competencyId(key)}-name`;
  const where = isSettled(rating)
    ? `${position} of ${sheet.rubric.competencies.length}`
    : 'not rated yet';
  const refused = refusals.filter(
    ({ target }) => target.part === 'competency' && target.key === key,
  );
  return (
    <section
      id={competencyId(key)}
      ref={drop.ref}
      className={`${inHand ? 'sc-comp current' : 'sc-comp'}${drop.className}`}
      aria-labelledby={headingId}
      onFocus={() => (inHand ? undefined : select(key))}
    >
      <RatingScale
        labelledBy={headingId}
        heading={
          <div className="sc-comp-head">
            <h3 id={headingId}>{name}</h3>
            {folded ? null : <span className="dim small num">{where}</span>}
            {inHand && description ? <p className="dim small">{description}</p> : null}
          </div>
        }
        anchors={entry.anchors}
        value={rating.value}
        notProbed={rating.notProbed}
        folded={folded}
        onRate={(value) => act({ type: 'rate', competency: key, value })}
      >
        {rating.notProbed ? null : (
          <Citations
            body={body}
            subject={name}
            evidence={rating.evidence}
            onCite={(noteId) => act({ type: 'cite', competency: key, noteId })}
            without={
              rating.value === null
                ? null
                : folded
                  ? 'Cites no note yet.'
                  : 'Cites no note, so it does not count yet.'
            }
            thin={
              supportOf(body, rating) === 'thin'
                ? `A ${rating.value} needs two notes, or one that quotes the candidate in “quotation marks”. Until then it does not count.`
                : null
            }
            withKey={inHand}
          />
        )}
        {folded && rating.comment !== '' ? (
          <p className="sc-comp-comment dim">{rating.comment}</p>
        ) : null}
        {inHand ? (
          <label className="sc-comment">
            <span>What you make of it</span>
            <PlainTextarea
              rows={rating.comment.length > 80 ? 3 : 1}
              value={rating.comment}
              limit={SCORECARD_LIMITS.comment}
              onText={(text) => act({ type: 'comment', competency: key, text })}
            />
          </label>
        ) : null}
        {refused.map(({ text }) => (
          <p key={text} role="alert" className="sc-refused">
            {text}
          </p>
        ))}
      </RatingScale>
    </section>
  );
}

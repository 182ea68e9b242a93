import { useId } from 'react';
import { SCORECARD_LIMITS } from '@debrief/domain';
import { PlainTextarea, RecommendationChoice } from '@debrief/web-ui';
import { competencyId, RECOMMENDATION_PLACE, type FormParts } from './form';
import { unsettled } from './review';

/** Asked last: it opens when every competency is settled. */
export function RecommendationPane({ sheet, body, act, current, select, refusals }: FormParts) {
  const id = useId();
  const open = unsettled(sheet, body);
  const total = sheet.rubric.competencies.length;
  const inHand = current === RECOMMENDATION_PLACE;
  const little = body.recommendation === 'INSUFFICIENT_SIGNAL';
  const refused = refusals.filter(
    ({ target }) => target.part === 'recommendation' || target.part === 'summary',
  );
  return (
    <section
      id={competencyId(RECOMMENDATION_PLACE)}
      className={inHand ? 'sc-recommend current' : 'sc-recommend'}
      aria-labelledby={id}
      onFocus={() => (inHand ? undefined : select(RECOMMENDATION_PLACE))}
    >
      <h2 id={id}>Recommendation, asked last</h2>
      <RecommendationChoice
        name={`${id}-recommendation`}
        labelledBy={id}
        value={body.recommendation ?? null}
        disabled={open.length > 0}
        onChoose={(value) => act({ type: 'recommend', value })}
      />
      {open.length > 0 ? (
        <p className="dim small num">
          Opens at {total} of {total} settled. To do:{' '}
          {open.map(({ key, name }, index) => (
            <span key={key}>
              {index > 0 ? ', ' : ''}
              <button type="button" className="ui-link" onClick={() => select(key)}>
                {name}
              </button>
            </span>
          ))}
        </p>
      ) : (
        <label className="sc-comment">
          <span>{little ? 'What was missing' : 'Why, resting on your notes'}</span>
          <PlainTextarea
            rows={4}
            value={body.summary}
            limit={SCORECARD_LIMITS.summary}
            aria-describedby={`${id}-hint`}
            onText={(text) => act({ type: 'summary', text })}
          />
          <span id={`${id}-hint`} className="dim small">
            At least 20 characters. Everyone who reads the packet reads this.
          </span>
        </label>
      )}
      {refused.map(({ text }) => (
        <p key={text} role="alert" className="sc-refused">
          {text}
        </p>
      ))}
    </section>
  );
}

import { useId } from 'react';
import type { Question } from '@debrief/web-data';
import { starOf } from './body';
import type { FormParts } from './form';

const PARTS = [
  ['situation', 'Situation'],
  ['task', 'Task'],
  ['action', 'Action'],
  ['result', 'Result'],
] as const;

function StarAnswerFields({
  question,
  body,
  act,
}: { readonly question: Question } & Pick<FormParts, 'body' | 'act'>) {
  const id = useId();
  const answer = starOf(body, question.key);
  const filled = PARTS.filter(([part]) => answer[part].trim() !== '').length;
  return (
    <details className="sc-star" id={`star-${question.key}`}>
      <summary>
        <span>{question.title}</span>
        <span className="dim small num">{filled} of 4</span>
      </summary>
      {PARTS.map(([part, name]) => (
        <label key={part} className="sc-comment">
          <span>{name}</span>
          <textarea
            id={`${id}-${part}`}
            rows={answer[part].length > 70 ? 3 : 1}
            value={answer[part]}
            maxLength={5000}
            onChange={(event) =>
              act({ type: 'star', questionKey: question.key, part: { [part]: event.target.value } })
            }
          />
        </label>
      ))}
      <div className="sc-star-marks">
        <label>
          <input
            type="checkbox"
            checked={answer.ranLong}
            onChange={(event) =>
              act({
                type: 'star',
                questionKey: question.key,
                part: { ranLong: event.target.checked },
              })
            }
          />
          Ran past three minutes
        </label>
        <label>
          <input
            type="checkbox"
            checked={answer.stayedGeneric}
            onChange={(event) =>
              act({
                type: 'star',
                questionKey: question.key,
                part: { stayedGeneric: event.target.checked },
              })
            }
          />
          Stayed generic
        </label>
      </div>
    </details>
  );
}

/** Behavioural answers as situation, task, action, result; shown only when the kit asks for them. */
export function StarPane({ sheet, body, act }: Pick<FormParts, 'sheet' | 'body' | 'act'>) {
  if (!sheet.kit.capturesStar) return null;
  return (
    <section className="sc-stars" aria-label="Answers">
      <div className="sc-score-head">
        <h2>Answers, part by part</h2>
      </div>
      {sheet.kit.questions.map((question) => (
        <StarAnswerFields key={question.key} question={question} body={body} act={act} />
      ))}
    </section>
  );
}

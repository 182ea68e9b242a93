import { EvidenceKind, RatingMark, RECOMMENDATION, RedFlagChip, runTime } from '@debrief/web-ui';
import type { Rating, ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import { ratingOf } from './body';
import { namesOf } from './names';
import { supportOf } from './rules';

interface BodyViewProps {
  readonly body: ScorecardBody;
  readonly sheet: ScorecardSheet;
}

function CitedNotes({
  body,
  ids,
}: {
  readonly body: ScorecardBody;
  readonly ids: readonly string[];
}) {
  const notes = body.notes.filter(({ id }) => ids.includes(id));
  if (notes.length === 0) return null;
  return (
    <ul className="sc-view-notes">
      {notes.map((note) => (
        <li key={note.id}>
          <EvidenceKind kind={note.kind} atSeconds={note.atSeconds ?? null} /> {note.text}
          {note.fileId ? (
            <>
              {' '}
              <a className="ui-link" href={`/files/artefacts/${note.fileId}`} download>
                Attached file
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function anchorOf(sheet: ScorecardSheet, rating: Rating): string {
  const entry = sheet.rubric.competencies.find(
    ({ competency }) => competency.key === rating.competency,
  );
  return entry?.anchors.find(({ level }) => level === rating.value)?.text ?? '';
}

function RatingLine({ rating, body, sheet }: BodyViewProps & { readonly rating: Rating }) {
  const support = supportOf(body, rating);
  const unsupported = support !== 'supported';
  return (
    <li>
      <RatingMark value={rating.value} notProbed={rating.notProbed} unsupported={unsupported} />
      <div>
        <h3>{namesOf(sheet).competency(rating.competency)}</h3>
        <p>
          {rating.notProbed ? <span className="dim">Not probed</span> : anchorOf(sheet, rating)}
        </p>
        {unsupported ? (
          <p className="warn-text small">
            {support === 'thin'
              ? 'Rests on one note without a quote, so it does not count.'
              : 'Cites no note, so it does not count.'}
          </p>
        ) : null}
        {rating.comment ? <p className="sc-view-comment">{rating.comment}</p> : null}
        <CitedNotes body={body} ids={rating.evidence} />
      </div>
    </li>
  );
}

function Flags({ body, sheet }: BodyViewProps) {
  if (body.flags.length === 0) return null;
  return (
    <section className="section">
      <div className="section-head">
        <h2>Red flags</h2>
      </div>
      <ul className="sc-view-flags">
        {body.flags.map((flag) => (
          <li key={flag.type}>
            <RedFlagChip name={namesOf(sheet).flag(flag.type)} severity={flag.severity} />
            {flag.comment ? <p>{flag.comment}</p> : null}
            <CitedNotes body={body} ids={flag.evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers({ body, sheet }: BodyViewProps) {
  if (body.star.length === 0) return null;
  return (
    <section className="section">
      <div className="section-head">
        <h2>Answers, part by part</h2>
      </div>
      {body.star.map((answer) => (
        <div key={answer.questionKey} className="sc-view-star">
          <h3>{namesOf(sheet).question(answer.questionKey)}</h3>
          <dl className="facts">
            <dt>Situation</dt>
            <dd>{answer.situation}</dd>
            <dt>Task</dt>
            <dd>{answer.task}</dd>
            <dt>Action</dt>
            <dd>{answer.action}</dd>
            <dt>Result</dt>
            <dd>{answer.result}</dd>
          </dl>
          <p className="dim small">
            {[
              answer.ranLong ? 'Ran past three minutes' : '',
              answer.stayedGeneric ? 'Stayed generic' : '',
              answer.seconds ? `Ran ${runTime(answer.seconds)}` : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      ))}
    </section>
  );
}

function AiTools({ body }: Pick<BodyViewProps, 'body'>) {
  if (body.aiTools.length === 0) return null;
  return (
    <section className="section">
      <div className="section-head">
        <h2>AI tools seen</h2>
      </div>
      <ul className="sc-view-notes">
        {body.aiTools.map(({ tool, use, disclosed }, index) => (
          <li key={`${tool}-${index}`}>
            <b>{tool}</b> {use}{' '}
            <span className="dim">{disclosed ? 'Said so unasked' : 'Not said unasked'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A scorecard to read: the recommendation with its reason, then every judgement with what it rests on. */
export function BodyView({ body, sheet }: BodyViewProps) {
  const uncited = body.notes.filter(
    ({ id }) => ![...body.ratings, ...body.flags].some(({ evidence }) => evidence.includes(id)),
  );
  return (
    <>
      <section className="section">
        <div className="section-head">
          <h2>{body.recommendation ? RECOMMENDATION[body.recommendation] : 'No recommendation'}</h2>
        </div>
        <p className="prose">{body.summary}</p>
      </section>
      <section className="section">
        <div className="section-head">
          <h2>Ratings</h2>
        </div>
        <ul className="sc-view-ratings">
          {sheet.rubric.competencies.map(({ competency }) => (
            <RatingLine
              key={competency.key}
              rating={ratingOf(body, competency.key)}
              body={body}
              sheet={sheet}
            />
          ))}
        </ul>
      </section>
      <Flags body={body} sheet={sheet} />
      <Answers body={body} sheet={sheet} />
      <AiTools body={body} />
      {uncited.length > 0 ? (
        <section className="section">
          <div className="section-head">
            <h2>Other notes</h2>
          </div>
          <CitedNotes body={body} ids={uncited.map(({ id }) => id)} />
        </section>
      ) : null}
    </>
  );
}

import { useId } from 'react';
import { EVIDENCE_KIND, RECOMMENDATION, SEVERITY } from '@debrief/web-ui';
import type { CommitteePaper, PaperScorecard } from '@debrief/web-data';
import { Prose, ROUND_KIND, Section } from '../layout';

type Competency = CommitteePaper['competencies'][number];
type Notes = ReadonlyMap<string, PaperScorecard['notes'][number]>;

/** A paper in the order of the packet page: agreement, doubt, gaps, worry, recommendations last. */
export function Paper({ paper }: { readonly paper: CommitteePaper }) {
  const notes: Notes = new Map(
    paper.scorecards.flatMap((card) => card.notes.map((note) => [note.id, note] as const)),
  );
  const of = (picture: Competency['picture']) =>
    paper.competencies.filter((line) => line.picture === picture);
  const names = new Map(paper.scorecards.map(({ ref, interviewer }) => [ref, interviewer]));
  return (
    <div className="committee-paper">
      <Competencies title="Where they agree" lines={of('AGREE')} notes={notes} names={names} />
      <Competencies title="Where they differ" lines={of('MIXED')} notes={notes} names={names} />
      <Competencies
        title="What nobody showed"
        lines={of('UNKNOWN')}
        notes={notes}
        names={names}
        none="Every competency was assessed."
      />
      <Flags paper={paper} notes={notes} names={names} />
      <Section title="Scorecards" aside={String(paper.scorecards.length)}>
        {paper.scorecards.map((card) => (
          <Scorecard key={card.ref} card={card} />
        ))}
      </Section>
      <Recommendations paper={paper} names={names} />
    </div>
  );
}

interface LinesProps {
  readonly notes: Notes;
  readonly names: ReadonlyMap<string, string>;
}

function Competencies({
  title,
  lines,
  none = 'Nothing here.',
  notes,
  names,
}: LinesProps & {
  readonly title: string;
  readonly lines: readonly Competency[];
  readonly none?: string;
}) {
  return (
    <Section title={title} aside={String(lines.length)}>
      {lines.length === 0 ? <p className="dim">{none}</p> : null}
      {lines.map((line) => (
        <details key={line.key} className="committee-line">
          <summary>
            <span>{line.name}</span>
            <span className="dim num">
              {line.mean === null
                ? (spread(line) ?? 'no rating')
                : `mean ${line.mean.toFixed(1)}, ${spread(line)}`}
              {line.weight > 0 ? ` · weight ${Math.round(line.weight * 100)} %` : ''}
            </span>
          </summary>
          <ul>
            {line.ratings.map((rating) => (
              <li key={rating.ref}>
                <b>
                  {names.get(rating.ref)}:{' '}
                  {rating.notProbed
                    ? 'not probed'
                    : `${rating.level} of 4${rating.supported ? '' : ', unsupported'}`}
                </b>
                {rating.comment ? <Prose text={rating.comment} /> : null}
                <Cited ids={rating.notes} notes={notes} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}

function spread({ min, max }: Competency): string | null {
  if (min === null || max === null) return null;
  return min === max ? `${min} of 4` : `${min} to ${max} of 4`;
}

function Cited({ ids, notes }: { readonly ids: readonly string[]; readonly notes: Notes }) {
  return (
    <ul className="committee-cited">
      {ids.map((id) => (
        <li key={id}>
          <span className="num dim">{id}</span> {notes.get(id)?.text}
        </li>
      ))}
    </ul>
  );
}

function Flags({ paper, notes, names }: LinesProps & { readonly paper: CommitteePaper }) {
  return (
    <Section title="What worries" aside={String(paper.flags.length)}>
      {paper.flags.length === 0 ? <p className="dim">No red flag was raised.</p> : null}
      {paper.flags.map((flag) => (
        <article key={flag.type} className="committee-flag">
          <h3>
            {flag.name}{' '}
            <span className="dim">
              {SEVERITY[flag.severity]}, {flag.status.toLowerCase()}
            </span>
          </h3>
          {flag.raised.map((voice) => (
            <div key={voice.ref}>
              <b>{names.get(voice.ref)} heard it</b>
              {voice.comment ? <Prose text={voice.comment} /> : null}
              <Cited ids={voice.notes} notes={notes} />
            </div>
          ))}
          {flag.contradicted.map((against) => (
            <div key={`${against.ref} ${against.competency}`}>
              <b>
                {names.get(against.ref)} gave a {against.value} against it
              </b>
              <Cited ids={against.notes} notes={notes} />
            </div>
          ))}
          {flag.settled ? (
            <p>
              <b>{flag.settled.outcome === 'CLEARED' ? 'Cleared' : 'Upheld'}:</b>{' '}
              {flag.settled.reason}
            </p>
          ) : null}
        </article>
      ))}
    </Section>
  );
}

/** One scorecard under its letter; its lines are what votes cite. */
function Scorecard({ card }: { readonly card: PaperScorecard }) {
  const id = useId();
  return (
    <article className="committee-card" aria-labelledby={id}>
      <h3 id={id}>
        {card.interviewer}{' '}
        <span className="dim">
          {card.round}, {ROUND_KIND[card.kind].toLowerCase()}
        </span>
      </h3>
      {card.independent ? null : <p className="dim">Filed after seeing others’ feedback.</p>}
      <ol className="committee-notes">
        {card.notes.map((note) => (
          <li key={note.id}>
            <span className="num dim">{note.id}</span>
            <span>
              <small className="dim">{EVIDENCE_KIND[note.kind]}</small> {note.text}
            </span>
          </li>
        ))}
      </ol>
      {card.star.map((answer, index) => (
        <p key={index}>
          {[answer.situation, answer.task, answer.action, answer.result]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
      {card.aiTools.map((tool, index) => (
        <p key={index}>
          Used {tool.tool}: {tool.use}
          {tool.disclosed ? ', said so unasked' : ''}
        </p>
      ))}
    </article>
  );
}

function Recommendations({
  paper,
  names,
}: {
  readonly paper: CommitteePaper;
  readonly names: ReadonlyMap<string, string>;
}) {
  return (
    <Section title="And then: what they recommend">
      <p className="dim">
        {paper.weighted.score === null
          ? 'Too little is weighed for one number.'
          : `Weighted ${paper.weighted.score.toFixed(2)} of 4, over ${Math.round(paper.weighted.coveredWeight * 100)} % of the weight.`}
      </p>
      <ul className="committee-recommend">
        {paper.scorecards.map((card) => (
          <li key={card.ref}>
            <b>
              {names.get(card.ref)}
              {card.recommendation ? `: ${RECOMMENDATION[card.recommendation]}` : ''}
            </b>{' '}
            <span className="num dim">{card.ref}</span>
            <Prose text={card.summary} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

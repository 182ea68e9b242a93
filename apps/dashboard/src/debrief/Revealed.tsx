import type { Debrief, DebriefCitation, DebriefVote } from '@debrief/web-data';
import { VOTE } from './words';

/** The notes a vote or a remark rests on, in their own words. */
export function Cited({ citations }: { readonly citations: readonly DebriefCitation[] }) {
  if (citations.length === 0) return null;
  return (
    <ul className="db-cited">
      {citations.map(({ seatId, noteId, personName, roundName, text }) => (
        <li key={`${seatId} ${noteId}`}>
          <b>
            {personName}, {roundName}
          </b>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who would hire at which level, as bars of people. */
export function LevelVotes({ debrief }: { readonly debrief: Debrief }) {
  const { levelVotes, level: planned } = debrief;
  if (!levelVotes || levelVotes.length === 0) return null;
  const most = Math.max(1, ...levelVotes.map(({ names }) => names.length));
  return (
    <section className="db-sheet" aria-labelledby="db-levels">
      <div className="db-sheet-head">
        <h2 id="db-levels">Level</h2>
        <span>planned as {planned}</span>
      </div>
      <dl className="db-levels">
        {levelVotes.map(({ level, names }) => (
          <div key={level}>
            <dt>{level}</dt>
            <dd>
              <span className="db-bar" aria-hidden="true">
                <i style={{ width: `${(names.length / most) * 100}%` }} />
              </span>
              <b className="num">{names.length}</b>
              <span>{names.join(', ')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Reason({ vote }: { readonly vote: DebriefVote }) {
  const { name, firstVote, changed } = vote;
  return (
    <li>
      <p>
        <b>{name}</b>{' '}
        <span className="dim">
          {changed && firstVote ? `${VOTE[firstVote]}, then ` : firstVote ? 'kept ' : ''}
          {VOTE[vote.vote]}
          {vote.level ? `, level ${vote.level}` : ''}
        </span>
      </p>
      {vote.reason ? <p className="db-words">{vote.reason}</p> : null}
      <Cited citations={vote.citations} />
    </li>
  );
}

/** Why votes moved; those who kept theirs and wrote something come after. */
export function Reasons({ debrief }: { readonly debrief: Debrief }) {
  const said = (debrief.votes ?? []).filter(
    ({ changed, reason, citations }) => changed || reason !== '' || citations.length > 0,
  );
  if (said.length === 0) return null;
  const ordered = [...said].sort((a, b) => Number(b.changed) - Number(a.changed));
  return (
    <section className="db-sheet" aria-labelledby="db-reasons">
      <div className="db-sheet-head">
        <h2 id="db-reasons">In their words</h2>
        <span>changes first</span>
      </div>
      <ul className="db-reasons">
        {ordered.map((vote) => (
          <Reason key={vote.personId} vote={vote} />
        ))}
      </ul>
    </section>
  );
}

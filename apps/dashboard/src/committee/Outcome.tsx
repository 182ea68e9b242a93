import { RECOMMENDATION } from '@debrief/web-ui';
import type { CommitteeOutcome } from '@debrief/web-data';
import { Prose, Section } from '../layout';

/** What a committee found: the tally, then each reason. */
export function Outcome({ outcome }: { readonly outcome: CommitteeOutcome }) {
  return (
    <Section title="What the committee found">
      <dl className="ui-board">
        {outcome.tally
          .filter(
            ({ recommendation, count }) => recommendation !== 'INSUFFICIENT_SIGNAL' || count > 0,
          )
          .map(({ recommendation, count }) => (
            <div key={recommendation}>
              <dt>{RECOMMENDATION[recommendation]}</dt>
              <dd>
                <b className="num">{count}</b>
              </dd>
            </div>
          ))}
      </dl>
      <ul className="committee-said">
        {outcome.votes.map((vote, index) => (
          <li key={index}>
            <b>
              {vote.name ? `${vote.name}: ` : ''}
              {RECOMMENDATION[vote.recommendation]}
              {vote.level ? `, ${vote.level}` : ''}
            </b>
            <Prose text={vote.reason} />
            {vote.citations.length > 0 ? (
              <span className="dim num">Rests on {vote.citations.join(', ')}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { RecommendationRow, SealedPanel } from '@debrief/web-ui';
import type { Packet } from '@debrief/web-data';
import { openCard, openRow } from './go-to';
import { barWords, contradictionWords, leftOutWords, sharesOf } from './recommend-words';

interface RecommendationsProps {
  readonly packet: Packet;
  /** Whether the adjusted estimates are shown. */
  readonly estimates: boolean;
}

function WeightedPicture({ packet, estimates }: RecommendationsProps) {
  const { weighted, robustness } = packet;
  if (!weighted || weighted.score === null)
    return (
      <p className="num pk-weighted">No weighted picture: nobody rated anything with weight.</p>
    );
  const { score, coveredWeight, estimate } = weighted;
  const raw = score.toFixed(2);
  return (
    <p className="num pk-weighted">
      {estimates && estimate ? (
        <>
          <b>The weighted picture is {raw} raw</b>, over {coveredWeight.toFixed(2)} of the weight;
          adjusted for each one’s habit {estimate.value.toFixed(2)}, 90 % interval{' '}
          {estimate.low.toFixed(2)} to {estimate.high.toFixed(2)}.{' '}
          {robustness ? barWords(estimate, robustness.bar) : ''}
        </>
      ) : (
        <>
          <b>The weighted picture is {raw}</b>, over {coveredWeight.toFixed(2)} of the weight.
        </>
      )}{' '}
      {leftOutWords(packet)}
    </p>
  );
}

/** What each competency adds to it; each line goes to its row. */
function Shares({ packet }: Pick<RecommendationsProps, 'packet'>) {
  const shares = sharesOf(packet.competencies);
  if (shares.length === 0) return null;
  return (
    <details className="pk-shares small">
      <summary>What it is made of</summary>
      <ul className="pk-lines num">
        {shares.map(({ competency, mean, adds }) => (
          <li key={competency.key}>
            <button type="button" className="pk-plain" onClick={() => openRow(competency.key)}>
              {competency.name}
            </button>
            <span className="dim">
              {mean.toFixed(2)} × {competency.weight.toFixed(2)} adds {adds.toFixed(2)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What people recommend, and what arithmetic makes of the ratings: last, as advice. */
export function Recommendations({ packet, estimates }: RecommendationsProps) {
  const { recommendations, voteSealed, assessors } = packet;
  const odd = assessors.flatMap((one) => {
    const words = contradictionWords(packet, one);
    return words ? [{ seatId: one.seatId, words }] : [];
  });
  return (
    <section id="recommend" tabIndex={-1} aria-labelledby="pk-recommend">
      <h2 id="pk-recommend">
        <span className="pk-n">6</span>What we recommend
      </h2>
      {voteSealed || !recommendations ? (
        <SealedPanel title="Recommendations and the weighted picture are sealed.">
          Opens with the reveal of the debrief.
        </SealedPanel>
      ) : (
        <>
          <RecommendationRow
            groups={recommendations}
            onName={(name) => {
              const card = packet.scorecards.find(({ personName }) => personName === name);
              if (card) openCard(card.seatId);
            }}
          />
          {odd.map(({ seatId, words }) => (
            <p key={seatId} className="small pk-odd">
              {words}{' '}
              <button type="button" className="ui-link" onClick={() => openCard(seatId)}>
                Read the scorecard
              </button>
            </p>
          ))}
          <WeightedPicture packet={packet} estimates={estimates} />
          <Shares packet={packet} />
          <p className="dim small">
            Advice from arithmetic. It does not know {packet.candidate.name.split(' ')[0]}, and it
            does not decide.
          </p>
        </>
      )}
    </section>
  );
}

import { useState, type CSSProperties } from 'react';
import type { Desk, Placement, Proposal, Span } from './desk';
import { inTime, spanOf, wholeSpan } from './desk';
import { lineWords, priceWords, thereWords, whenWords } from './words';

interface ProposalListProps {
  readonly desk: Desk;
  readonly proposals: readonly Proposal[];
  /** Position of the one on the desk, when it is one of these. */
  readonly position: number | null;
  readonly zone: string;
  /** Under the list: how it was found, and whether something cheaper may be left. */
  readonly footer: string;
  readonly onTake: (position: number) => void;
}

const FIRST = 5;

/** The shape of a schedule at a glance, a bar for each day. */
function Mini({
  desk,
  placements,
  whole,
}: {
  readonly desk: Desk;
  readonly placements: readonly Placement[];
  readonly whole: number;
}) {
  const days = new Map<string, Placement[]>();
  for (const one of inTime(placements)) {
    const key = new Date(one.from).toISOString().slice(0, 10);
    days.set(key, [...(days.get(key) ?? []), one]);
  }
  return (
    <>
      {[...days].map(([key, list]) => {
        const start = wholeSpan(desk, list)?.from ?? 0;
        const bar = ({ from, to }: Span): CSSProperties => ({
          left: `${((from - start) / whole) * 100}%`,
          width: `${((to - from) / whole) * 100}%`,
        });
        return (
          <span key={key} className="sd-mini" aria-hidden="true">
            {list.map((one) => (
              <i key={one.roundId} style={bar(spanOf(desk, one))} />
            ))}
          </span>
        );
      })}
    </>
  );
}

function Seats({
  desk,
  placements,
}: {
  readonly desk: Desk;
  readonly placements: readonly Placement[];
}) {
  const nameOf = (id: string) => desk.people.find((person) => person.id === id)?.name ?? 'Somebody';
  return (
    <ul className="sd-prop-seats">
      {inTime(placements).map((placement) => {
        const round = desk.rounds.find(({ id }) => id === placement.roundId);
        return (
          <li key={placement.roundId}>
            <b>{round?.number}</b>
            <span>{round?.name}</span>
            <span className="dim">
              {placement.seats.map(({ personId }) => nameOf(personId)).join(', ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The longest day of any proposal, so that the bars compare. */
function longestDay(desk: Desk, proposals: readonly Proposal[]): number {
  const spans = proposals.flatMap(({ placements }) => wholeSpan(desk, placements) ?? []);
  const days = spans.map(({ from, to }) => Math.min(to - from, 12 * 3_600_000));
  return Math.max(3_600_000, ...days);
}

/** The proposals in their order, the one on the desk open with its panel. */
export function ProposalList(props: ProposalListProps) {
  const { desk, proposals, position, zone, footer, onTake } = props;
  const [all, setAll] = useState(false);
  const shown = all ? proposals : proposals.slice(0, Math.max(FIRST, (position ?? 0) + 1));
  const whole = longestDay(desk, proposals);
  return (
    <section className="sd-ranked" aria-labelledby="sd-ranked">
      <h2 id="sd-ranked">
        {proposals.length === 1 ? 'One proposal' : `Best ${proposals.length}, cheapest first`}
      </h2>
      <p>Each keeps every hard rule. The price is what it bends.</p>
      <ol>
        {shown.map((proposal, at) => {
          const on = position === at;
          const there = thereWords(desk, proposal.placements, zone);
          const why = [proposal.sentence, ...(on ? lineWords(proposal.lines) : [])];
          return (
            <li key={proposal.index} className={on ? 'sd-prop on num' : 'sd-prop num'}>
              <button type="button" aria-current={on} onClick={() => onTake(at)}>
                <span className="rank">{at + 1}</span>
                <span className="when">{whenWords(desk, proposal.placements, zone)}</span>
                <span className="price">{priceWords(proposal.price)}</span>
                {there ? <span className="there">{there}</span> : null}
                <Mini desk={desk} placements={proposal.placements} whole={whole} />
                <span className="why">{why[0]}</span>
              </button>
              {on && why.length > 1 ? (
                <ul className="sd-lines">
                  {why.slice(1).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              ) : null}
              {on ? <Seats desk={desk} placements={proposal.placements} /> : null}
            </li>
          );
        })}
      </ol>
      <div className="sd-more">
        {shown.length < proposals.length ? (
          <button type="button" className="ui-link" onClick={() => setAll(true)}>
            {shown.length + 1 === proposals.length
              ? `Show ${proposals.length} too`
              : `Show ${shown.length + 1} to ${proposals.length}`}
          </button>
        ) : null}
        <span className="dim">{footer}</span>
      </div>
    </section>
  );
}

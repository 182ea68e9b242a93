import { Icon } from '@debrief/web-ui';
import { clock, SEAT_ROLE } from '../layout';
import type { Check, Desk, Placement } from './desk';
import type { Draft } from './draft';
import { addsWords } from './GridRows';
import { whyThere } from './why';
import { clockOf, listed } from './words';
import { spanOf } from './desk';

interface InspectorProps {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly check: Check | undefined;
  readonly zone: string;
}

const roleWords: Readonly<Record<string, string>> = SEAT_ROLE;

function panelSentence(desk: Desk, placement: Placement): string {
  const round = desk.rounds.find(({ id }) => id === placement.roundId);
  const room = desk.rooms.find(({ id }) => id === placement.roomId);
  const seats = placement.seats.map(({ seatId, personId }) => {
    const role = round?.seats.find(({ id }) => id === seatId)?.role ?? '';
    const name = desk.people.find(({ id }) => id === personId)?.name ?? 'somebody';
    return `${name} (${(roleWords[role] ?? role).split(',')[0]?.toLowerCase()})`;
  });
  return `${listed(seats)}.${room ? ` In ${room.name}.` : ''}`;
}

/** Who steps in for each seat of the round, the cheapest first. */
function StepIn({
  desk,
  placement,
  check,
}: {
  readonly desk: Desk;
  readonly placement: Placement;
  readonly check: Check | undefined;
}) {
  if (!check) return <p>Asking who could step in.</p>;
  return (
    <>
      {placement.seats.map(({ seatId, personId }) => {
        const name = desk.people.find(({ id }) => id === personId)?.name ?? 'somebody';
        const [best] = check.alternates
          .filter((one) => one.roundId === placement.roundId && one.seatId === seatId)
          .sort((a, b) => a.adds - b.adds);
        const other = desk.people.find(({ id }) => id === best?.personId)?.name;
        return (
          <p key={seatId}>
            {best && other
              ? `If ${name} declines, ${other} steps in, which ${addsWords(best.adds)}; nothing else moves.`
              : `If ${name} declines, nobody else is free at that time: the round has to move.`}
          </p>
        );
      })}
    </>
  );
}

/** The chosen round: who, why there, and what a decline would mean. */
export function Inspector({ desk, draft, check, zone }: InspectorProps) {
  const placement = draft.placements.find(({ roundId }) => roundId === draft.chosen?.roundId);
  const round = desk.rounds.find(({ id }) => id === placement?.roundId);
  if (!placement || !round) return null;
  const span = spanOf(desk, placement);
  const theirs = desk.candidate.zone;
  return (
    <section className="sd-picked num" aria-label="The chosen round">
      <div>
        <h3>
          {round.number} {round.name}, {clock(new Date(placement.from), zone)}
        </h3>
        <p>{panelSentence(desk, placement)}</p>
        {theirs === zone ? null : (
          <p className="dim">
            {desk.candidate.name}: {clockOf(span, theirs)}
          </p>
        )}
      </div>
      <div>
        <h3>Why it sits there</h3>
        {whyThere(desk, draft.placements, round.id, zone).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div>
        <h3>If somebody declines</h3>
        <StepIn desk={desk} placement={placement} check={check} />
      </div>
    </section>
  );
}

/** What holds: every hard rule that the placements keep, and those they break. */
export function RulesKept({
  desk,
  check,
}: {
  readonly desk: Desk;
  readonly check: Check | undefined;
}) {
  const broken = check?.broken ?? [];
  const hard = desk.rules.filter(({ price }) => price === null);
  return (
    <>
      {broken.length > 0 ? (
        <ul className="sd-broken" role="alert">
          {broken.map(({ rule, words }) => (
            <li key={`${rule}${words}`}>
              <Icon name="warn" size={14} /> <span>{words}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {hard.length > 0 ? (
        <>
          <h3 className="sd-rules-head">
            {broken.length > 0 ? 'The hard rules of this stage' : 'Hard rules kept'}
          </h3>
          <ul className="sd-rules">
            {hard.map(({ words }) => (
              <li key={words}>
                <Icon name={broken.length > 0 ? 'more' : 'check'} size={14} /> <span>{words}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

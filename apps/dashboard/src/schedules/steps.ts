import type { Desk, Placement, Proposal } from './desk';
import { moved, neighbour, reseated, taken, undone, type Chosen, type Draft } from './draft';
import { movedWords, priceWords, whenWords } from './words';

/** What drag, keys and buttons come down to. */
export type Step =
  | { readonly do: 'choose'; readonly chosen: Chosen }
  | { readonly do: 'take'; readonly proposal: Proposal; readonly position: number }
  | { readonly do: 'show'; readonly placements: readonly Placement[]; readonly words: string }
  | { readonly do: 'move'; readonly by: number }
  | { readonly do: 'person'; readonly by: 1 | -1 }
  | {
      readonly do: 'seat';
      readonly roundId: string;
      readonly seatId: string;
      readonly personId: string;
    }
  | {
      readonly do: 'drop';
      readonly chosen: Chosen;
      readonly steps: number;
      readonly onto: string | null;
    }
  | { readonly do: 'undo' };

/** The draft and the sentence that says what happened last. */
export interface DeskState {
  readonly draft: Draft;
  readonly said: string;
}

function seatSentence(desk: Desk, roundId: string, personId: string): string {
  const round = desk.rounds.find(({ id }) => id === roundId)?.name ?? 'The round';
  const name = desk.people.find(({ id }) => id === personId)?.name ?? 'somebody else';
  return `${round} goes to ${name}.`;
}

function moveRound(desk: Desk, zone: string, draft: Draft, roundId: string, by: number): DeskState {
  const after = moved(draft, roundId, by * desk.stepMinutes);
  const placement = after.placements.find((one) => one.roundId === roundId);
  const round = desk.rounds.find(({ id }) => id === roundId);
  return {
    draft: after,
    said: placement && round ? movedWords(desk, placement, round, zone) : '',
  };
}

/** Whether somebody may have a seat. */
function mayHave(desk: Desk, roundId: string, seatId: string, personId: string): boolean {
  const seats = desk.rounds.find(({ id }) => id === roundId)?.seats ?? [];
  return seats.some(({ id, pool }) => id === seatId && pool.includes(personId));
}

function nextPerson(desk: Desk, now: DeskState, by: 1 | -1): DeskState {
  const { chosen } = now.draft;
  if (!chosen?.seatId) return { ...now, said: 'Choose a seat of the round first.' };
  const next = neighbour(desk.rounds, now.draft, chosen, by);
  if (!next) return { ...now, said: 'Nobody else may have this seat.' };
  return {
    draft: reseated(now.draft, chosen.roundId, chosen.seatId, next),
    said: seatSentence(desk, chosen.roundId, next),
  };
}

function drop(
  desk: Desk,
  zone: string,
  now: DeskState,
  { chosen, steps, onto }: Extract<Step, { do: 'drop' }>,
): DeskState {
  const shifted = moveRound(desk, zone, now.draft, chosen.roundId, steps);
  const { roundId, seatId } = chosen;
  if (!onto || !seatId) return steps === 0 ? now : shifted;
  if (!mayHave(desk, roundId, seatId, onto))
    return { ...now, said: 'They may not have this seat; nothing changed.' };
  const after = reseated(shifted.draft, roundId, seatId, onto);
  // One drag is one step back, even when it moved the round as well.
  const past = [...now.draft.past, now.draft.placements];
  return { draft: { ...after, past, chosen }, said: seatSentence(desk, roundId, onto) };
}

/** The desk after one step. */
export function stepped(desk: Desk, zone: string, now: DeskState, step: Step): DeskState {
  switch (step.do) {
    case 'choose':
      return { ...now, draft: { ...now.draft, chosen: step.chosen } };
    case 'take': {
      const { proposal, position } = step;
      const when = whenWords(desk, proposal.placements, zone);
      return {
        draft: taken(proposal, position),
        said: `Proposal ${position + 1}: ${when}, ${priceWords(proposal.price)}.`,
      };
    }
    case 'show':
      return { draft: taken(step, null), said: step.words };
    case 'move':
      return now.draft.chosen
        ? moveRound(desk, zone, now.draft, now.draft.chosen.roundId, step.by)
        : now;
    case 'person':
      return nextPerson(desk, now, step.by);
    case 'seat': {
      const { roundId, seatId, personId } = step;
      const after = reseated(now.draft, roundId, seatId, personId);
      return {
        draft: { ...after, chosen: { roundId, seatId } },
        said: seatSentence(desk, roundId, personId),
      };
    }
    case 'drop':
      return drop(desk, zone, now, step);
    case 'undo':
      return now.draft.past.length === 0
        ? { ...now, said: 'Nothing left to undo.' }
        : { draft: undone(now.draft), said: 'Undone.' };
  }
}

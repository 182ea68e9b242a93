import type { FiledVersion, ScorecardBody } from '@debrief/domain';
import type { DraftCard, DraftSeat, Look } from './loop-parts';

interface Amendment {
  readonly body: ScorecardBody;
  readonly reason: string;
  readonly at: number;
}

/** What is filed first; it is independent unless its author had looked before. */
export function firstFiled(
  id: string,
  seat: DraftSeat,
  looks: readonly Look[],
  body: ScorecardBody,
  at: number,
): DraftCard {
  return {
    id,
    independent: !looks.some((look) => look.personId === seat.person.id && look.at < at),
    submittedAt: at,
    versions: [
      { number: 1, submittedAt: new Date(at), afterSeeingOthers: false, reason: null, body },
    ],
  };
}

/** The next version of a card; it knows whether its author looked between filing and amending. */
export function secondThought(
  seat: DraftSeat,
  card: DraftCard,
  looks: readonly Look[],
  { body, reason, at }: Amendment,
): FiledVersion {
  const afterSeeingOthers = looks.some(
    (look) => look.personId === seat.person.id && look.at >= card.submittedAt && look.at < at,
  );
  const number = card.versions.length + 1;
  return { number, submittedAt: new Date(at), afterSeeingOthers, reason, body };
}

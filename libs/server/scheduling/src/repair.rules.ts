import type { FieldProblem, RoundKind } from '@debrief/domain';
import type { LockedRound, PlannedRound } from '@debrief/server-loop';
import type { GroundFor } from './repair.ground';
import type { Helper } from './repair.repository';

const MOST_EXTRA = 60;
const LONGEST_ROUND = 480;
const SHORTEST_CALL = 10;
const LONGEST_CALL = 60;

/** Why a round may not ask a competency besides; null when it may. */
export function askProblem(
  round: LockedRound,
  extraMinutes: number,
  ground: GroundFor,
  now: Date,
): FieldProblem | null {
  const unknown = unknownProblem(ground);
  if (unknown) return unknown;
  if (round.state === 'cancelled')
    return problem('roundId', 'CANCELLED', 'This round will not be held.');
  if (round.stageState === 'passed' || round.stageState === 'stopped')
    return problem('roundId', 'STAGE_CLOSED', 'The stage of this round is over.');
  if (round.startsAt && round.startsAt <= now)
    return problem('roundId', 'STARTED', 'This round has begun; choose one that is still to come.');
  if (ground.asking.has(round.id))
    return problem('competency', 'ASKED_ALREADY', 'This round asks it already.');
  if (extraMinutes < 0 || extraMinutes > MOST_EXTRA)
    return problem(
      'extraMinutes',
      'OUT_OF_RANGE',
      `Lengthen a round by at most ${MOST_EXTRA} minutes.`,
    );
  if (round.durationMinutes + extraMinutes > LONGEST_ROUND)
    return problem('extraMinutes', 'OUT_OF_RANGE', 'A round takes at most eight hours.');
  return null;
}

export type CallDecision =
  | { readonly ok: true; readonly like: PlannedRound }
  | { readonly ok: false; readonly problem: FieldProblem };

/** The round whose kind, kit and rubric a call goes by, or why the person may not hold it. */
export function callProblem(
  helper: Helper,
  minutes: number,
  ground: GroundFor,
  leads: ReadonlySet<RoundKind>,
): CallDecision {
  const unknown = unknownProblem(ground);
  if (unknown) return { ok: false, problem: unknown };
  const refuse = (path: string, code: string, message: string): CallDecision => ({
    ok: false,
    problem: problem(path, code, message),
  });
  const rounds = ground.anchors?.rounds ?? [];
  if (rounds.length === 0)
    return refuse('competency', 'NO_ROUND', 'No round of this loop has a kit for it.');
  if (minutes < SHORTEST_CALL || minutes > LONGEST_CALL)
    return refuse(
      'minutes',
      'OUT_OF_RANGE',
      `A call takes ${SHORTEST_CALL} to ${LONGEST_CALL} minutes.`,
    );
  if (ground.counted.has(helper.id))
    return refuse('personId', 'COUNTED', `${helper.name} counts for this already.`);
  if (!helper.mayJoin)
    return refuse(
      'personId',
      'CANNOT_SIT',
      `A scorecard of ${helper.name} would not count as independent on this loop.`,
    );
  const like = rounds.find(({ kind }) => leads.has(kind));
  return like
    ? { ok: true, like }
    : refuse('personId', 'NOT_ELIGIBLE', `${helper.name} may not lead such a round by themselves.`);
}

function unknownProblem({ weighed, anchors }: GroundFor): FieldProblem | null {
  if (!weighed)
    return problem('competency', 'UNKNOWN', 'The blueprint does not weigh this competency.');
  if (!anchors) return problem('competency', 'NO_RUBRIC', 'No rubric says how to rate this.');
  return null;
}

function problem(path: string, code: string, message: string): FieldProblem {
  return { path, code, message };
}

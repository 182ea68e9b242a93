import {
  brokenRules,
  requiredText,
  type BrokenRule,
  type FieldProblem,
  type Placement,
} from '@debrief/domain';
import { fieldProblems, type Fields, type ProblemValue } from '@debrief/server-kernel';
import { legendOfStage } from './desk.reader';
import type { Assembled } from './problem.assembly';
import { mapBroken, namesOf, placementsIn, type AskedPlacement } from './schedule.mapper';
import { isOverridable } from './schedule.words';

export interface RulesBroken extends ProblemValue {
  readonly __typename: 'RulesBrokenProblem';
  readonly brokenRules: ReturnType<typeof mapBroken>;
}

export interface Override {
  readonly reason: string;
  readonly rules: readonly string[];
}

/** A schedule that may be booked as far as rules go. */
export interface Decided {
  readonly ok: true;
  readonly placements: readonly Placement[];
  /** What is broken on purpose; null when nothing is. */
  readonly override: Override | null;
}

const LONGEST_REASON = 1_000;
const QUARTER_MS = 15 * 60_000;

/** Whether a schedule may be booked by the rules, those that are overridden left out. */
export function decideBooking(
  ground: Assembled,
  asked: readonly AskedPlacement[],
  override: Override | null,
): Decided | Fields | RulesBroken {
  const problems = asked.flatMap(({ startsAt }, index): FieldProblem[] =>
    startsAt.getTime() % QUARTER_MS === 0
      ? []
      : [
          {
            path: `placements.${index}.startsAt`,
            code: 'OFF_GRID',
            message: 'Rounds start on a quarter hour.',
          },
        ],
  );
  const reason = override ? requiredText('override.reason', override.reason, LONGEST_REASON) : null;
  if (reason && !reason.ok) problems.push(...reason.problems);
  if (problems.length > 0) return fieldProblems(problems);
  const placements = placementsIn(ground.problem, asked);
  const broken = brokenRules(ground.problem, [{ loop: ground.stage.loopId, placements }]);
  const stands = (one: BrokenRule): boolean =>
    !isOverridable(one.rule) || !override?.rules.includes(one.rule);
  const standing = broken.filter(stands);
  if (standing.length > 0) return rulesBroken(ground, standing);
  const used = [...new Set(broken.map(({ rule }) => rule as string))].sort();
  return {
    ok: true,
    placements,
    override: used.length > 0 && reason?.ok ? { rules: used, reason: reason.value } : null,
  };
}

function rulesBroken(ground: Assembled, broken: readonly BrokenRule[]): RulesBroken {
  const lines = mapBroken(broken, namesOf(legendOfStage(ground)));
  return {
    __typename: 'RulesBrokenProblem',
    message: `${lines[0]?.words ?? 'A rule is broken'}. Change it, or say why it may be so.`,
    brokenRules: lines,
  };
}

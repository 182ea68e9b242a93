import type { DecisionOutcome } from '../loop/terms';
import { DECISION_OUTCOMES } from '../loop/terms';
import type { Decided, FieldProblem } from '../problems/decided';
import { requiredLine } from '../text/clean-text';

export const MOST_APPROVAL_GROUPS = 6;
export const MOST_APPROVERS = 20;
const LONGEST_GROUP_NAME = 80;

/** People of whom some have to approve, before the next group is asked. */
export interface ApprovalGroupPlan {
  readonly name: string;
  /** How many of them have to approve. */
  readonly needed: number;
  /** Ids of the people. */
  readonly people: readonly string[];
}

/** Who has to approve which decisions, group after group. */
export interface ApprovalFlowPlan {
  /** The outcomes that need approval; none: a decision is final at once. */
  readonly outcomes: readonly DecisionOutcome[];
  readonly groups: readonly ApprovalGroupPlan[];
}

/** How a person stands to a decision that is to be approved. */
export interface ApproverStanding {
  readonly active: boolean;
  /** Has a conflict of interest with the candidate. */
  readonly conflicted: boolean;
}

/**
 * A flow as it may be saved. A person stands in one group of it only, so that each answers once.
 */
export function checkApprovalFlow(flow: ApprovalFlowPlan): Decided<ApprovalFlowPlan> {
  const outcomes = DECISION_OUTCOMES.filter((outcome) => flow.outcomes.includes(outcome));
  const problems: FieldProblem[] = [];
  if (flow.groups.length > MOST_APPROVAL_GROUPS)
    problems.push(problem('groups', 'TOO_MANY', `Keep it to ${MOST_APPROVAL_GROUPS} groups.`));
  if (outcomes.length > 0 && flow.groups.length === 0)
    problems.push(problem('groups', 'REQUIRED', 'Say who approves, or that nothing needs it.'));
  const seen = new Set<string>();
  const groups = flow.groups.map((group, at) => checkGroup(group, `groups.${at}`, seen, problems));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { outcomes, groups } };
}

function checkGroup(
  group: ApprovalGroupPlan,
  path: string,
  seen: Set<string>,
  problems: FieldProblem[],
): ApprovalGroupPlan {
  const name = requiredLine(`${path}.name`, group.name, LONGEST_GROUP_NAME);
  if (!name.ok) problems.push(...name.problems);
  const people = [...new Set(group.people)];
  if (people.length === 0)
    problems.push(problem(`${path}.people`, 'REQUIRED', 'Name at least one person.'));
  if (people.length > MOST_APPROVERS)
    problems.push(problem(`${path}.people`, 'TOO_MANY', `Keep it to ${MOST_APPROVERS} people.`));
  if (people.some((person) => seen.has(person)))
    problems.push(
      problem(`${path}.people`, 'DUPLICATE', 'Somebody here stands in an earlier group already.'),
    );
  for (const person of people) seen.add(person);
  if (!Number.isInteger(group.needed) || group.needed < 1 || group.needed > people.length)
    problems.push(
      problem(`${path}.needed`, 'OUT_OF_RANGE', 'Between one and as many as there are people.'),
    );
  return { name: name.ok ? name.value : group.name, needed: group.needed, people };
}

function problem(path: string, code: string, message: string): FieldProblem {
  return { path, code, message };
}

/** The groups that a decision with this outcome has to pass; none when it is final at once. */
export function groupsFor(
  outcome: DecisionOutcome,
  flow: ApprovalFlowPlan | null,
): readonly ApprovalGroupPlan[] {
  return flow?.outcomes.includes(outcome) ? flow.groups : [];
}

/** Whether this person could approve: nobody approves their own decision, or about somebody close. */
export function mayApprove(
  personId: string,
  deciderId: string,
  standing: ApproverStanding | undefined,
): boolean {
  return (
    standing !== undefined && standing.active && !standing.conflicted && personId !== deciderId
  );
}

/** Names of the groups that can no longer get as many approvals as they need. */
export function unmetGroups(
  groups: readonly ApprovalGroupPlan[],
  deciderId: string,
  standings: ReadonlyMap<string, ApproverStanding>,
  /** People who have approved already: their word stands, whatever became of them since. */
  approved: ReadonlySet<string> = new Set(),
): readonly string[] {
  return groups
    .filter(({ people, needed }) => {
      const able = people.filter(
        (person) => approved.has(person) || mayApprove(person, deciderId, standings.get(person)),
      );
      return able.length < needed;
    })
    .map(({ name }) => name);
}

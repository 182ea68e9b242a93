import type { ApprovalFlow, DecisionOutcome } from '@debrief/web-data';

export interface FormPerson {
  readonly id: string;
  readonly name: string;
}

export interface FormGroup {
  /** Only for the screen. */
  readonly key: number;
  readonly name: string;
  readonly needed: number;
  readonly people: readonly FormPerson[];
}

export interface FlowForm {
  readonly jobId: string | null;
  readonly followsDefault: boolean;
  readonly outcomes: readonly DecisionOutcome[];
  readonly groups: readonly FormGroup[];
}

export function formOf(flow: ApprovalFlow | null): FlowForm {
  return {
    jobId: flow?.jobId ?? null,
    followsDefault: flow?.followsDefault ?? false,
    outcomes: flow?.outcomes ?? ['HIRE'],
    groups: flow?.groups.map((group, key) => ({ ...group, key })) ?? [newGroup([])],
  };
}

export function newGroup(groups: readonly FormGroup[]): FormGroup {
  const key = Math.max(-1, ...groups.map((group) => group.key)) + 1;
  return { key, name: '', needed: 1, people: [] };
}

export function toggled(
  outcomes: readonly DecisionOutcome[],
  outcome: DecisionOutcome,
): readonly DecisionOutcome[] {
  return outcomes.includes(outcome)
    ? outcomes.filter((one) => one !== outcome)
    : [...outcomes, outcome];
}

/** With another order of the groups; where there is none, as it was. */
export function moved(
  groups: readonly FormGroup[],
  from: number,
  to: number,
): readonly FormGroup[] {
  const group = groups[from];
  if (!group || to < 0 || to >= groups.length) return groups;
  const rest = groups.filter((_, at) => at !== from);
  return [...rest.slice(0, to), group, ...rest.slice(to)];
}

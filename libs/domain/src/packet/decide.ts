import type { DecisionOutcome, LoopState } from '../loop/terms';
import { LOOP_TRANSITIONS } from '../loop/transition-tables';
import { canMove } from '../loop/transitions';
import type { Decided, FieldProblem } from '../problems/decided';
import { requiredText } from '../text/clean-text';
import type { PacketBody } from './packet-body';

/** In characters; a rationale is prose, a level a label such as `L4`. */
const LONGEST_RATIONALE = 20_000;
const LONGEST_MEMO = 20_000;
const LONGEST_LEVEL = 100;

const NEXT_STATE: Readonly<Record<DecisionOutcome, LoopState>> = {
  hire: 'hired',
  no_hire: 'not_hired',
  hold: 'on_hold',
};

export interface DecideInput {
  readonly outcome: DecisionOutcome;
  readonly level: string;
  readonly rationale: string;
  /** To the panel, once the decision is final. */
  readonly memo: string;
  /** The person who decides: the product never does. */
  readonly decidedBy: string;
  /** Ids of the seats whose scorecard is still owed. */
  readonly missing: readonly string[];
  /** Types of the critical flags nobody has cleared or upheld; see `openCriticalFlags`. */
  readonly openCriticalFlags: readonly string[];
  readonly state: LoopState;
}

export type DecideResult =
  | {
      readonly ok: true;
      readonly value: {
        readonly nextState: LoopState;
        /** Cleaned, as to be stored. */
        readonly level: string;
        readonly rationale: string;
        readonly memo: string;
      };
    }
  | {
      readonly ok: false;
      /**
       * In the order they are looked for: `transition` the loop cannot be decided (so) from its
       * state · `fields` what was written is not enough · `missing` somebody still owes feedback ·
       * `critical_flag` a hire would pass over an open critical flag.
       */
      readonly problem: 'missing' | 'critical_flag' | 'transition' | 'fields';
      /** Empty unless `problem` is `fields`. */
      readonly problems: readonly FieldProblem[];
    };

/** Whether a person's decision about a loop may stand, and the state it leads to. */
export function decide(input: DecideInput): DecideResult {
  const nextState = NEXT_STATE[input.outcome];
  if (!canMove(LOOP_TRANSITIONS, input.state, nextState)) return refuse('transition');
  const level = requiredText('level', input.level, LONGEST_LEVEL);
  const rationale = requiredText('rationale', input.rationale, LONGEST_RATIONALE);
  const memo = requiredText('memo', input.memo, LONGEST_MEMO);
  const decidedBy = requiredText('decidedBy', input.decidedBy, LONGEST_LEVEL);
  if (!level.ok || !rationale.ok || !memo.ok || !decidedBy.ok)
    return refuse('fields', [level, rationale, memo, decidedBy]);
  if (input.missing.length > 0) return refuse('missing');
  if (input.outcome === 'hire' && input.openCriticalFlags.length > 0)
    return refuse('critical_flag');
  return {
    ok: true,
    value: { nextState, level: level.value, rationale: rationale.value, memo: memo.value },
  };
}

/** The types of a packet's critical flags that no adjudicator has cleared or upheld: they bar a hire. */
export function openCriticalFlags(packet: Pick<PacketBody, 'flags'>): readonly string[] {
  return packet.flags
    .filter(({ severity, adjudication }) => severity === 'critical' && adjudication === null)
    .map(({ type }) => type);
}

function refuse(
  problem: 'missing' | 'critical_flag' | 'transition' | 'fields',
  fields: readonly Decided<string>[] = [],
): DecideResult {
  return {
    ok: false,
    problem,
    problems: fields.flatMap((field) => (field.ok ? [] : field.problems)),
  };
}

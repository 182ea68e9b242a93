import type { LoopRequest, LoopRules, SchedulingProblem } from '../problem';
import type { Relaxation, RelaxationPart } from './relaxation';
import { merged } from './spans';

/** The problem with what a relaxation asks granted; every other rule stays as it is. */
export function relax(
  problem: SchedulingProblem,
  loopId: string,
  { parts }: Pick<Relaxation, 'parts'>,
): SchedulingProblem {
  const days = parts.filter(({ kind }) => kind === 'add_day');
  const rest = parts.filter(({ kind }) => kind !== 'add_day');
  return [...days, ...rest].reduce((relaxed, part) => granted(relaxed, loopId, part), problem);
}

function granted(
  problem: SchedulingProblem,
  loopId: string,
  part: RelaxationPart,
): SchedulingProblem {
  switch (part.kind) {
    case 'day_cap':
    case 'week_cap':
    case 'person_time':
      return { ...problem, people: grantedByPeople(problem, part) };
    default:
      return {
        ...problem,
        loops: problem.loops.map((loop) => (loop.id === loopId ? grantedByLoop(loop, part) : loop)),
      };
  }
}

function grantedByPeople(
  { people }: SchedulingProblem,
  { kind, person, span, by }: RelaxationPart,
): SchedulingProblem['people'] {
  return people.map((each) => {
    if (each.id !== person || span === null) return each;
    if (kind === 'person_time') return { ...each, free: merged([...each.free, span]) };
    return {
      ...each,
      caps: each.caps.map((cap) =>
        `${cap.kind}_cap` === kind && cap.from === span.from && cap.to === span.to
          ? { ...cap, left: Math.max(0, cap.left) + by }
          : cap,
      ),
    };
  });
}

function grantedByLoop(loop: LoopRequest, part: RelaxationPart): LoopRequest {
  const { kind, round, subject, span, by } = part;
  switch (kind) {
    case 'candidate_time':
      return {
        ...loop,
        days: loop.days.map((day) =>
          day.date === subject && span ? { ...day, windows: merged([...day.windows, span]) } : day,
        ),
      };
    case 'add_day':
      return part.day ? withDay(loop, part.day) : loop;
    case 'room':
      return {
        ...loop,
        rounds: loop.rounds.map((each) =>
          each.id === round ? { ...each, needsRoom: false } : each,
        ),
      };
    case 'coverage':
      return {
        ...loop,
        coverage: loop.coverage.map((need) =>
          need.competency === subject ? { ...need, people: need.people - by } : need,
        ),
      };
    case 'order':
      return { ...loop, rules: { ...loop.rules, before: unordered(loop, round, subject) } };
    default:
      return { ...loop, rules: { ...loop.rules, ...grantedRule(loop.rules, part) } };
  }
}

/** The request with one more day, or with the windows of one that had none. */
export function withDay(loop: LoopRequest, day: LoopRequest['days'][number]): LoopRequest {
  const others = loop.days.filter(({ date }) => date !== day.date);
  return { ...loop, days: [...others, day].sort((a, b) => a.from - b.from) };
}

function unordered(
  loop: LoopRequest,
  round: string | null,
  subject: string | null,
): LoopRules['before'] {
  return loop.rules.before.filter(
    ([first, second]) => loop.rounds[first]?.id !== subject || loop.rounds[second]?.id !== round,
  );
}

function grantedRule(rules: LoopRules, { kind, by }: RelaxationPart): Partial<LoopRules> {
  const moved = <T extends { readonly limit: number }>(limit: T | null, step: number) =>
    limit && { ...limit, limit: limit.limit + step };
  switch (kind) {
    case 'days':
      return { days: { ...rules.days, limit: rules.days.limit + by } };
    case 'rounds_per_day':
      return { roundsPerDay: moved(rules.roundsPerDay, by) };
    case 'span':
      return { span: moved(rules.span, by) };
    case 'min_gap':
      return { minGap: moved(rules.minGap, -by) };
    case 'max_gap':
      return { maxGap: moved(rules.maxGap, by) };
    case 'back_to_back':
      return { backToBack: moved(rules.backToBack, by) };
    case 'lunch':
      return { lunch: rules.lunch && { ...rules.lunch, price: 0 } };
    case 'seniors':
      return { seniors: { ...rules.seniors, atLeast: rules.seniors.atLeast - by } };
    case 'twice':
      return { twice: 0 };
    case 'grid':
      return { grid: { every: by, offset: rules.grid.offset } };
    default:
      return {};
  }
}

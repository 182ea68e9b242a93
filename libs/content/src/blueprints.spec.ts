import type { BlueprintBody } from '@debrief/domain';
import { STARTER_CONTENT } from './starter-content';

const { blueprints, rubrics, kits } = STARTER_CONTENT;

const roundsOf = (blueprint: BlueprintBody) => blueprint.stages.flatMap((stage) => stage.rounds);

/** Competency → number of rounds of the blueprint whose rubric holds it. */
function ratedBy(blueprint: BlueprintBody): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rubricKey } of roundsOf(blueprint)) {
    const rubric = rubrics.find(({ key }) => key === rubricKey);
    for (const { competency } of rubric?.competencies ?? []) {
      counts.set(competency, (counts.get(competency) ?? 0) + 1);
    }
  }
  return counts;
}

function onsite(blueprint: BlueprintBody): readonly string[] {
  return blueprint.stages.flatMap(({ kind, rounds }) =>
    kind === 'onsite' ? rounds.map((round) => round.kind) : [],
  );
}

function pattern(key: string): BlueprintBody {
  const found = blueprints.find((blueprint) => blueprint.key === key);
  if (found === undefined) throw new Error(`no blueprint ${key}`);
  return found;
}

/** Weight a blueprint puts on a group of competencies, in hundredths. */
function share(key: string, ...group: readonly string[]): number {
  return pattern(key)
    .weights.filter(({ competency }) => group.includes(competency))
    .reduce((sum, { weight }) => sum + Math.round(weight * 100), 0);
}

describe.each(blueprints)('blueprint $key', (blueprint) => {
  it('has weights that sum to 1, none of them zero or negative', () => {
    const sum = blueprint.weights.reduce((total, { weight }) => total + weight, 0);
    expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
    expect(blueprint.weights.filter(({ weight }) => weight <= 0)).toEqual([]);
  });

  it('weighs each competency its rounds rate exactly once, and no other', () => {
    expect(blueprint.weights.map(({ competency }) => competency).sort()).toEqual(
      [...ratedBy(blueprint).keys()].sort(),
    );
  });

  it('asks for no more assessors than it has rounds for', () => {
    const rounds = ratedBy(blueprint);
    const impossible = blueprint.weights.filter(
      ({ competency, minAssessors }) =>
        !Number.isInteger(minAssessors) ||
        minAssessors < 1 ||
        minAssessors > (rounds.get(competency) ?? 0),
    );
    expect(impossible).toEqual([]);
  });

  it('wants production experience from two assessors at least', () => {
    const entry = blueprint.weights.find(
      ({ competency }) => competency === 'production_experience',
    );
    expect(entry?.minAssessors).toBeGreaterThanOrEqual(2);
  });

  it('names its rounds uniquely, with rubric and kit of their kind', () => {
    const rounds = roundsOf(blueprint);
    expect(new Set(rounds.map(({ key }) => key)).size).toBe(rounds.length);
    expect(new Set(rounds.map(({ name }) => name)).size).toBe(rounds.length);
    for (const { kind, rubricKey, kitKey, aiPolicy } of rounds) {
      const rubric = rubrics.find(({ key }) => key === rubricKey);
      expect(rubric?.roundKind).toBe(kind);
      expect(rubric?.aiPolicies).toContain(aiPolicy);
      expect(kits.find(({ key }) => key === kitKey)?.roundKind).toBe(kind);
    }
  });

  it('keeps the lengths of the stages', () => {
    const minutes = blueprint.stages.map(({ rounds }) =>
      rounds.map(({ durationMinutes }) => durationMinutes),
    );
    expect([minutes[0], minutes[1], minutes[3]]).toEqual([[30], [60], [45]]);
    expect(minutes[2]?.length).toBeGreaterThanOrEqual(4);
    expect(minutes[2]?.filter((length) => length < 45 || length > 75)).toEqual([]);
  });

  it('says what it and each of its stages are for', () => {
    expect(blueprint.description.length).toBeGreaterThan(80);
    expect(blueprint.stages.filter(({ purpose }) => purpose.length < 40)).toEqual([]);
  });
});

describe('company patterns', () => {
  it('share the standard rounds onsite, with code written by hand or with a tool', () => {
    for (const blueprint of blueprints) {
      const kinds = onsite(blueprint);
      expect(kinds).toEqual(
        expect.arrayContaining(['system_design', 'ml_fundamentals', 'behavioural']),
      );
      expect(kinds.some((kind) => kind === 'coding' || kind === 'ai_assisted_coding')).toBe(true);
    }
  });

  it('add what marks each of them', () => {
    expect(onsite(pattern('standard'))).toHaveLength(4);
    expect(onsite(pattern('ai_native_lab'))).toContain('research_paper');
    expect(onsite(pattern('big_tech')).filter((kind) => kind === 'coding')).toHaveLength(2);
    expect(onsite(pattern('ai_startup'))).toEqual(
      expect.arrayContaining(['project_deep_dive', 'ai_assisted_coding']),
    );
    expect(onsite(pattern('enterprise_ai'))).toEqual(onsite(pattern('standard')));
  });

  it('use each of the three system-design kits', () => {
    const used = blueprints.flatMap(roundsOf).map(({ kitKey }) => kitKey);
    expect(new Set(used.filter((key) => key.startsWith('system_design')))).toEqual(
      new Set(['system_design_rag', 'system_design_production_ml', 'system_design_multi_agent']),
    );
  });

  it('put their emphasis into the weights, compared with the standard', () => {
    const emphasis: readonly (readonly [string, ...string[]])[] = [
      ['ai_native_lab', 'conceptual_clarity', 'theory_to_practice', 'intellectual_honesty'],
      ['big_tech', 'problem_solving', 'code_fluency', 'edge_cases_testing'],
      ['big_tech', 'architecture', 'collaboration'],
      ['ai_startup', 'ownership', 'cost_awareness'],
      ['enterprise_ai', 'requirements_clarification', 'collaboration'],
    ];
    for (const [key, ...group] of emphasis) {
      expect([key, group, share(key, ...group) > share('standard', ...group)]).toEqual([
        key,
        group,
        true,
      ]);
    }
  });
});

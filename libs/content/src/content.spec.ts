import { readFileSync } from 'node:fs';
import {
  AI_USE_POLICIES,
  COMPANY_PATTERNS,
  ROUND_KINDS,
  SEALS,
  STAGE_KINDS,
} from '@debrief/domain';
import type { BlueprintBody, KitBody, RubricBody } from '@debrief/domain';
import { PREPARATION_PLAN } from './preparation';
import { STARTER_CONTENT } from './starter-content';
import { keysOf } from './testing/keys';

const { competencies, rubrics, questions, kits, taxonomy, blueprints } = STARTER_CONTENT;
const COMPETENCY_KEYS = competencies.map(({ key }) => key);
const PRODUCTION = 'production_experience';

function only<T extends { readonly key: string }>(list: readonly T[], key: string): T {
  const found = list.filter((item) => item.key === key);
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${key}: ${found.length} found`);
  return found[0];
}

function duplicates(keys: readonly string[]): readonly string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

const minutesOf = (kit: KitBody): number => kit.plan.reduce((sum, { minutes }) => sum + minutes, 0);

const rated = (rubric: RubricBody): readonly string[] =>
  rubric.competencies.map(({ competency }) => competency);

const roundsOf = (blueprint: BlueprintBody) => blueprint.stages.flatMap((stage) => stage.rounds);

describe('keys', () => {
  const stable = JSON.parse(
    readFileSync(new URL('./stable-keys.json', import.meta.url), 'utf8'),
  ) as readonly string[];

  it('never go away or change: scorecards and loops hold on to them', () => {
    expect(stable.filter((key) => !keysOf(STARTER_CONTENT).includes(key))).toEqual([]);
  });

  it('are promised as soon as they exist: a new key is added to the list', () => {
    expect(keysOf(STARTER_CONTENT).filter((key) => !stable.includes(key))).toEqual([]);
  });

  it('would be missed: dropping one question makes the comparison fail', () => {
    const without = { ...STARTER_CONTENT, questions: questions.slice(1) };
    expect(stable.every((key) => keysOf(without).includes(key))).toBe(false);
  });

  it('are unique and in one alphabet', () => {
    expect(duplicates(keysOf(STARTER_CONTENT))).toEqual([]);
    expect(keysOf(STARTER_CONTENT).filter((key) => !/^[a-z]+:[a-z][a-z0-9_.]*$/.test(key))).toEqual(
      [],
    );
  });
});

describe('competencies', () => {
  it('have a name of their own and one sentence of description', () => {
    expect(duplicates(competencies.map(({ name }) => name))).toEqual([]);
    expect(competencies.filter(({ description }) => !/^[A-Z].{40,}\.$/.test(description))).toEqual(
      [],
    );
  });

  it('are each rated somewhere', () => {
    const everywhere = new Set(rubrics.flatMap(rated));
    expect(COMPETENCY_KEYS.filter((key) => !everywhere.has(key))).toEqual([]);
  });

  it('hold exactly one that any round can rate', () => {
    expect(competencies.filter(({ crossRound }) => crossRound).map(({ key }) => key)).toEqual([
      PRODUCTION,
    ]);
  });

  it('exist wherever content refers to one', () => {
    const referred = [
      ...rubrics.flatMap(rated),
      ...questions.flatMap((question) => question.competencies),
      ...kits.flatMap((kit) => kit.focusCompetencies),
      ...taxonomy.flags.flatMap((flag) => flag.competencies),
      ...blueprints.flatMap(({ weights }) => weights.map(({ competency }) => competency)),
    ];
    expect(referred.filter((key) => !COMPETENCY_KEYS.includes(key))).toEqual([]);
  });
});

describe('rubrics', () => {
  it('cover each kind of round once', () => {
    expect(rubrics.map(({ roundKind }) => roundKind).sort()).toEqual([...ROUND_KINDS].sort());
  });

  it.each(rubrics)(
    '$key names policies, rates nothing twice, and carries production experience',
    (rubric) => {
      expect(rubric.aiPolicies.length).toBeGreaterThan(0);
      expect(rubric.aiPolicies.filter((policy) => !AI_USE_POLICIES.includes(policy))).toEqual([]);
      expect(duplicates(rated(rubric))).toEqual([]);
      expect(rated(rubric)).toContain(PRODUCTION);
    },
  );

  it.each(rubrics)(
    '$key has four different anchors for each competency',
    ({ competencies: entries }) => {
      for (const { competency, anchors } of entries) {
        const texts = [anchors[1], anchors[2], anchors[3], anchors[4]];
        expect([competency, new Set(texts).size]).toEqual([competency, 4]);
        expect([competency, texts.filter((text) => text.trim() === '')]).toEqual([competency, []]);
      }
    },
  );

  it('word production experience alike everywhere, so that rounds can be compared', () => {
    const anchors = rubrics.map((rubric) =>
      JSON.stringify(
        rubric.competencies.find(({ competency }) => competency === PRODUCTION)?.anchors,
      ),
    );
    expect(new Set(anchors).size).toBe(1);
  });

  it('serve AI-assisted coding by a variant of its own', () => {
    const plain = only(rubrics, 'coding').aiPolicies;
    const assisted = only(rubrics, 'ai_assisted_coding').aiPolicies;
    expect([...plain, ...assisted].sort()).toEqual([...AI_USE_POLICIES].sort());
  });
});

describe('questions', () => {
  it('are at least 45', () => {
    expect(questions.length).toBeGreaterThanOrEqual(45);
  });

  it.each(questions)('$key has all its parts', (question) => {
    expect(question.prompt.length).toBeGreaterThan(60);
    expect(question.tests.length).toBeGreaterThan(40);
    expect(question.keyPoints.length).toBeGreaterThanOrEqual(4);
    expect(question.followUps.length).toBeGreaterThanOrEqual(2);
    expect(question.strongSigns.length).toBeGreaterThanOrEqual(2);
    expect(question.weakSigns.length).toBeGreaterThanOrEqual(2);
    expect(question.competencies.length).toBeGreaterThan(0);
    expect(question.topic).toMatch(/^[a-z_]+$/);
  });

  it.each(questions)('$key gives evidence only for what its rubric rates', (question) => {
    const rubric = rubrics.find(({ roundKind }) => roundKind === question.roundKind);
    expect(question.competencies.filter((key) => !rubric || !rated(rubric).includes(key))).toEqual(
      [],
    );
    expect(duplicates(question.competencies)).toEqual([]);
  });

  it('show code with a planted fault, and tell the interviewer which, in AI-assisted coding', () => {
    const assisted = questions.filter(({ roundKind }) => roundKind === 'ai_assisted_coding');
    for (const { key, prompt, tests, keyPoints } of assisted) {
      expect([key, prompt.includes('```python\ndef ')]).toEqual([key, true]);
      expect([key, tests.includes('Planted fault:')]).toEqual([key, true]);
      expect([key, keyPoints[0]?.key, keyPoints[1]?.key]).toEqual([
        key,
        'planted_fault',
        'failing_test',
      ]);
    }
  });

  it('leave something to choose from for every focus competency of a kit', () => {
    for (const kit of kits) {
      const probed = kit.questionKeys.flatMap((key) => only(questions, key).competencies);
      const alone = kit.focusCompetencies.filter(
        (key) => probed.filter((competency) => competency === key).length < 2,
      );
      expect([kit.key, alone]).toEqual([kit.key, []]);
    }
  });
});

describe('kits', () => {
  it('are those the product names, three of them for system design', () => {
    const expected = ROUND_KINDS.flatMap((kind) =>
      kind === 'system_design'
        ? ['system_design_rag', 'system_design_production_ml', 'system_design_multi_agent']
        : [kind],
    );
    expect(kits.map(({ key }) => key).sort()).toEqual([...expected].sort());
  });

  it('hold every question once, with its own kind of round', () => {
    const held = kits.flatMap(({ questionKeys }) => questionKeys);
    expect([...held].sort()).toEqual(questions.map(({ key }) => key).sort());
    for (const { roundKind, questionKeys } of kits) {
      const foreign = questionKeys.filter((key) => only(questions, key).roundKind !== roundKind);
      expect(foreign).toEqual([]);
    }
  });

  it.each(kits)('$key focuses on what its rubric rates, with advice on both sides', (kit) => {
    const rubric = rubrics.find(({ roundKind }) => roundKind === kit.roundKind);
    expect(kit.focusCompetencies.filter((key) => !rubric || !rated(rubric).includes(key))).toEqual(
      [],
    );
    expect(kit.doList.length).toBeGreaterThanOrEqual(3);
    expect(kit.dontList.length).toBeGreaterThanOrEqual(3);
    expect(kit.plan.every(({ minutes }) => minutes > 0)).toBe(true);
  });

  it.each(kits)('$key sums to the length of every round that uses it', (kit) => {
    const rounds = blueprints.flatMap(roundsOf).filter(({ kitKey }) => kitKey === kit.key);
    expect(rounds.length).toBeGreaterThan(0);
    expect(rounds.filter(({ durationMinutes }) => durationMinutes !== minutesOf(kit))).toEqual([]);
  });

  it('write answers down as situation, task, action, result in the behavioural round alone', () => {
    expect(kits.filter(({ capturesStar }) => capturesStar).map(({ key }) => key)).toEqual([
      'behavioural',
    ]);
  });
});

describe('red flags', () => {
  it('are the five of the starter taxonomy, each with what would clear it', () => {
    expect(taxonomy.flags.map(({ key }) => key)).toEqual([
      'overconfidence',
      'no_production_experience',
      'cannot_explain_tradeoffs',
      'dismisses_evaluation',
      'ignores_cost',
    ]);
    for (const { heard, clearedBy, competencies: about } of taxonomy.flags) {
      expect(heard.length).toBeGreaterThan(60);
      expect(clearedBy.length).toBeGreaterThan(60);
      expect(about.length).toBeGreaterThan(0);
    }
  });

  it('can be contested: each speaks of something that some loop rates', () => {
    for (const { key, competencies: about } of taxonomy.flags) {
      const loops = blueprints.filter(({ weights }) =>
        weights.some(({ competency }) => about.includes(competency)),
      );
      expect([key, loops.length]).toEqual([key, blueprints.length]);
    }
  });
});

describe('preparation plan', () => {
  it('fills its weeks without gap or overlap', () => {
    const weeks = PREPARATION_PLAN.phases.flatMap(({ weeks: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    );
    expect(weeks).toEqual(Array.from({ length: PREPARATION_PLAN.totalWeeks }, (_, at) => at + 1));
  });

  it('outlines each kind of round once, and knows every kind it helps with', () => {
    expect(PREPARATION_PLAN.rounds.map(({ kind }) => kind).sort()).toEqual([...ROUND_KINDS].sort());
    for (const { helpsWith, activities } of PREPARATION_PLAN.phases) {
      expect(helpsWith.length).toBeGreaterThan(0);
      expect(activities.length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the package', () => {
  it('uses the words of the domain for patterns, stages and seals', () => {
    expect(blueprints.map(({ pattern }) => pattern).sort()).toEqual([...COMPANY_PATTERNS].sort());
    for (const { stages, seal } of blueprints) {
      expect(stages.map(({ kind }) => kind)).toEqual([...STAGE_KINDS]);
      expect(SEALS).toContain(seal);
    }
  });
});

import { checkCompetency } from './check-competency';
import { checkContent } from './check-content';
import type { RubricBody } from './content';
import { CONTENT_LIMITS } from './content-limits';
import type { TypedBody } from './content-types';
import { BLUEPRINT, KIT, QUESTION, REFERENCES, RUBRIC, TAXONOMY } from './content.fixture';

const found = (given: TypedBody): string[] =>
  checkContent(given, REFERENCES).problems.map(({ path, code }) => `${path} ${code}`);
const rubric = (body: Partial<RubricBody>) =>
  found({ type: 'rubric', body: { ...RUBRIC, ...body } });
const question = (body: Partial<typeof QUESTION>) =>
  found({ type: 'question', body: { ...QUESTION, ...body } });
const kit = (body: Partial<typeof KIT>) => found({ type: 'kit', body: { ...KIT, ...body } });
const blueprint = (body: Partial<typeof BLUEPRINT>) =>
  found({ type: 'blueprint', body: { ...BLUEPRINT, ...body } });
const [SOLVING, PRODUCTION] = RUBRIC.competencies;
const withAnchor = (level: 1 | 2 | 3 | 4, text: string) =>
  rubric({
    competencies: RUBRIC.competencies.map((line, at) =>
      at === 0 ? { ...line, anchors: { ...line.anchors, [level]: text } } : line,
    ),
  });
const firstRound = (round: Partial<(typeof BLUEPRINT)['stages'][number]['rounds'][number]>) =>
  blueprint({
    stages: BLUEPRINT.stages.map((stage, at) =>
      at === 0 ? { ...stage, rounds: stage.rounds.map((one) => ({ ...one, ...round })) } : stage,
    ),
  });

describe('what is fit to be published', () => {
  it.each<TypedBody>([
    { type: 'rubric', body: RUBRIC },
    { type: 'question', body: QUESTION },
    { type: 'kit', body: KIT },
    { type: 'flag_taxonomy', body: TAXONOMY },
    { type: 'blueprint', body: BLUEPRINT },
  ])('is a $type that breaks no rule, and it stays as it was', (given) => {
    expect(checkContent(given, REFERENCES)).toEqual({ given, problems: [] });
  });

  it('keeps texts in one Unicode form', () => {
    const { given } = checkContent(
      { type: 'question', body: { ...QUESTION, title: 'Cafe\u0301' } },
      REFERENCES,
    );
    expect(given.type === 'question' && given.body.title).toBe('Café');
  });

  it.each(['Coding', '1st', 'a-b', '', 'a b', 'x'.repeat(65)])('has no key like %j', (key) => {
    expect(rubric({ key })).toEqual(['key INVALID_KEY']);
  });
});

describe('a rubric', () => {
  it('has an anchor for every level', () => {
    expect(withAnchor(3, ' ')).toEqual(['competencies.0.anchors.3 REQUIRED']);
  });

  it('tells its levels apart: blanks and case are no difference', () => {
    expect(withAnchor(4, '  starts unaided AND says why. ')).toEqual([
      'competencies.0.anchors.4 SAME_ANCHOR',
    ]);
  });

  it.each([
    'Speaks without an accent.',
    'Answers with fluency.',
    'Has energy for this age.',
    'Went to a good school.',
    'Shone at a former employer.',
    'Is a culture fit.',
  ])('says nothing like %j', (text) => {
    expect(withAnchor(2, text)).toContain('competencies.0.anchors.2 FORBIDDEN_WORDING');
  });

  it('may name code fluency', () => {
    expect(withAnchor(2, 'Shows code fluency in one of three tasks.')).toEqual([]);
  });

  it('refuses what cannot be stored and what is too long', () => {
    expect(withAnchor(1, 'a\0b')).toEqual(['competencies.0.anchors.1 INVALID_TEXT']);
    expect(withAnchor(1, 'x'.repeat(CONTENT_LIMITS.line + 1))).toEqual([
      'competencies.0.anchors.1 TOO_LONG',
    ]);
  });

  it('rates production experience, whatever else', () => {
    expect(rubric({ competencies: SOLVING ? [SOLVING] : [] })).toEqual([
      'competencies PRODUCTION_EXPERIENCE_MISSING',
    ]);
  });

  it('rates nothing twice and nothing unknown', () => {
    const lines = [SOLVING, PRODUCTION, SOLVING].filter((line) => line !== undefined);
    expect(rubric({ competencies: lines })).toEqual(['competencies.2.competency DUPLICATE']);
    const unknown = lines
      .slice(0, 2)
      .map((line) => ({ ...line, competency: `${line.competency}_x` }));
    expect(rubric({ competencies: unknown })).toEqual([
      'competencies.0.competency UNKNOWN_COMPETENCY',
      'competencies.1.competency UNKNOWN_COMPETENCY',
      'competencies PRODUCTION_EXPERIENCE_MISSING',
    ]);
  });

  it('goes on serving the rounds that rate with it', () => {
    expect(rubric({ aiPolicies: ['prohibited'] })).toEqual(['aiPolicies POLICY_IN_USE']);
    expect(rubric({ roundKind: 'system_design' })).toEqual([
      'roundKind KIND_IN_USE',
      'roundKind KIND_IN_USE',
    ]);
    expect(
      rubric({ key: 'coding_b', roundKind: 'system_design', aiPolicies: ['required'] }),
    ).toEqual([]);
  });

  it('serves some policy, each once', () => {
    expect(rubric({ key: 'other', aiPolicies: [] })).toEqual(['aiPolicies REQUIRED']);
    expect(rubric({ aiPolicies: ['prohibited', 'allowed_disclosed', 'prohibited'] })).toEqual([
      'aiPolicies.2 DUPLICATE',
    ]);
  });
});

describe('a question', () => {
  it('has key points with keys of their own', () => {
    const [point] = QUESTION.keyPoints;
    expect(question({ keyPoints: point ? [point, point] : [] })).toEqual([
      'keyPoints.1.key DUPLICATE',
    ]);
  });

  it('names competencies that are there, and nothing about the person', () => {
    expect(
      question({
        competencies: ['nowhere'],
        topic: 'accent',
        prompt: 'Which school?',
        weakSigns: ['Is young.'],
      }),
    ).toEqual([
      'topic FORBIDDEN_WORDING',
      'prompt FORBIDDEN_WORDING',
      'competencies.0 UNKNOWN_COMPETENCY',
      'weakSigns.0 FORBIDDEN_WORDING',
    ]);
  });

  it('keeps the kind of the kits that ask it', () => {
    const kits = new Map([['coding', KIT]]);
    const other: TypedBody = {
      type: 'question',
      body: { ...QUESTION, roundKind: 'phone_screen' },
    };
    expect(checkContent(other, { ...REFERENCES, kits }).problems).toMatchObject([
      { path: 'roundKind', code: 'KIND_IN_USE' },
    ]);
  });

  it('has at most so many entries in a list', () => {
    expect(question({ followUps: Array<string>(CONTENT_LIMITS.list + 1).fill('And?') })).toEqual([
      'followUps TOO_MANY',
    ]);
  });

  it('uses the words of the house', () => {
    const odd = { ...QUESTION, difficulty: 'gentle' } as unknown as typeof QUESTION;
    expect(question(odd)).toEqual(['difficulty UNKNOWN_WORD']);
  });
});

describe('a kit', () => {
  it('asks questions that are there, of its kind, each once', () => {
    expect(kit({ questionKeys: ['windows', 'rag', 'nowhere', 'windows'] })).toEqual([
      'questionKeys.3 DUPLICATE',
      'questionKeys.1 OTHER_KIND',
      'questionKeys.2 UNKNOWN_QUESTION',
    ]);
  });

  it('probes what a rubric of its kind rates', () => {
    expect(kit({ focusCompetencies: ['architecture'] })).toEqual(['focusCompetencies.0 NOT_RATED']);
    expect(kit({ focusCompetencies: ['nowhere'] })).toEqual([
      'focusCompetencies.0 UNKNOWN_COMPETENCY',
    ]);
  });

  it('plans no longer than the shortest round that uses it', () => {
    const minutes = (last: number) =>
      kit({ plan: [...KIT.plan.slice(0, 2), { title: 'Their questions', minutes: last }] });
    expect(minutes(10)).toEqual([]);
    expect(minutes(11)).toEqual(['plan PLAN_TOO_LONG']);
    expect(minutes(0)).toEqual(['plan.2.minutes OUT_OF_RANGE']);
    expect(minutes(1.5)).toEqual(['plan.2.minutes OUT_OF_RANGE']);
  });

  it('may say what nobody is to be asked about', () => {
    expect(kit({ dontList: ['Do not ask about age or school.'] })).toEqual([]);
    expect(kit({ purpose: 'Find out about their age.' })).toEqual(['purpose FORBIDDEN_WORDING']);
  });

  it('keeps the kind of the rounds that use it', () => {
    expect(kit({ roundKind: 'system_design', questionKeys: ['rag'] })).toEqual([
      'roundKind KIND_IN_USE',
      'roundKind KIND_IN_USE',
    ]);
  });
});

describe('a red-flag taxonomy', () => {
  it('has flags with keys of their own, each with what clears it', () => {
    const [flag] = TAXONOMY.flags;
    const flags = flag ? [flag, { ...flag, clearedBy: '', competencies: ['nowhere'] }] : [];
    expect(found({ type: 'flag_taxonomy', body: { ...TAXONOMY, flags } })).toEqual([
      'flags.1.key DUPLICATE',
      'flags.1.competencies.0 UNKNOWN_COMPETENCY',
      'flags.1.clearedBy REQUIRED',
    ]);
    expect(found({ type: 'flag_taxonomy', body: { ...TAXONOMY, flags: [] } })).toEqual([
      'flags REQUIRED',
    ]);
  });
});

describe('a blueprint', () => {
  const weighing = (...weights: number[]) =>
    blueprint({
      weights: BLUEPRINT.weights.map((one, at) => ({ ...one, weight: weights[at] ?? 0 })),
    });

  it('has weights that sum to 1, rounding apart', () => {
    expect(weighing(0.7, 0.3)).toEqual([]);
    expect(weighing(0.1 + 0.2, 0.7)).toEqual([]);
    expect(weighing(0.7, 0.31)).toEqual(['weights WEIGHTS_SUM']);
    expect(weighing(1, 0)).toEqual(['weights.1.weight OUT_OF_RANGE']);
    expect(weighing(Number.NaN, 1)).toContain('weights.0.weight OUT_OF_RANGE');
  });

  it('weighs what its rounds rate, each once, by at least one assessor', () => {
    const [solving, production] = BLUEPRINT.weights;
    if (!solving || !production) throw new Error('The fixture has two weights');
    expect(
      blueprint({ weights: [solving, { ...production, competency: 'architecture' }] }),
    ).toEqual(['weights.1.competency NOT_RATED']);
    expect(
      blueprint({ weights: [solving, { ...production, competency: 'problem_solving' }] }),
    ).toEqual(['weights.1.competency DUPLICATE']);
    expect(blueprint({ weights: [solving, { ...production, minAssessors: 0 }] })).toEqual([
      'weights.1.minAssessors OUT_OF_RANGE',
    ]);
  });

  it('names rubrics and kits that are there and of the kind of their round', () => {
    expect(firstRound({ rubricKey: 'nowhere', kitKey: 'nowhere' })).toEqual([
      'stages.0.rounds.0.rubricKey UNKNOWN_RUBRIC',
      'stages.0.rounds.0.kitKey UNKNOWN_KIT',
    ]);
    expect(firstRound({ rubricKey: 'design', kitKey: 'design' })).toEqual([
      'stages.0.rounds.0.rubricKey OTHER_KIND',
      'stages.0.rounds.0.kitKey OTHER_KIND',
    ]);
  });

  it('chooses a variant of the rubric that serves the AI-use policy', () => {
    expect(firstRound({ aiPolicy: 'provided_tool' })).toEqual([
      'stages.0.rounds.0.rubricKey POLICY_NOT_SERVED',
    ]);
  });

  it('gives a round the time that its kit plans', () => {
    expect(firstRound({ durationMinutes: 59 })).toEqual([
      'stages.0.rounds.0.durationMinutes PLAN_TOO_LONG',
    ]);
    expect(firstRound({ durationMinutes: 481 })).toEqual([
      'stages.0.rounds.0.durationMinutes OUT_OF_RANGE',
    ]);
  });

  it('has every stage once, with rounds whose keys differ all over', () => {
    const [phone, onsite] = BLUEPRINT.stages;
    if (!phone || !onsite) throw new Error('The fixture has two stages');
    expect(
      blueprint({ stages: [phone, { ...onsite, kind: phone.kind, rounds: phone.rounds }] }),
    ).toEqual(['stages.1.kind DUPLICATE', 'stages.1.rounds.0.key DUPLICATE']);
    expect(blueprint({ stages: [phone, { ...onsite, rounds: [] }] })).toEqual([
      'stages.1.rounds REQUIRED',
    ]);
  });
});

describe('a competency', () => {
  const KNOWN = {
    key: 'architecture',
    name: 'Architecture',
    description: 'How a system is laid out.',
    crossRound: false,
  };
  const codes = (given: Partial<typeof KNOWN>, known: typeof KNOWN | null = KNOWN) =>
    checkCompetency({ ...KNOWN, ...given }, known).problems.map(
      ({ path, code }) => `${path} ${code}`,
    );

  it('may get another name, and stays one that any round rates or not', () => {
    expect(codes({ name: 'Layout' })).toEqual([]);
    expect(codes({ crossRound: true })).toEqual(['crossRound FIXED']);
    expect(codes({ crossRound: true }, null)).toEqual([]);
  });

  it('rates work, not who somebody is', () => {
    expect(codes({ name: 'Culture fit', description: ' ' })).toEqual([
      'name FORBIDDEN_WORDING',
      'description REQUIRED',
    ]);
  });
});

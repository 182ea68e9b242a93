import fc from 'fast-check';
import { breakingChanges } from './breaking-changes';
import { namesFrom } from './content-names';
import type { TypedBody } from './content-types';
import { BLUEPRINT, KIT, QUESTION, REFERENCES, RUBRIC, TAXONOMY } from './content.fixture';
import { diffContent } from './diff-content';
import { keepsOrder } from './keeps-order';

const NAMES = namesFrom(REFERENCES);
const rubric = (body: Partial<typeof RUBRIC> = {}): TypedBody => ({
  type: 'rubric',
  body: { ...RUBRIC, ...body },
});
const question = (body: Partial<typeof QUESTION> = {}): TypedBody => ({
  type: 'question',
  body: { ...QUESTION, ...body },
});
const kit = (body: Partial<typeof KIT> = {}): TypedBody => ({
  type: 'kit',
  body: { ...KIT, ...body },
});
const blueprint = (body: Partial<typeof BLUEPRINT> = {}): TypedBody => ({
  type: 'blueprint',
  body: { ...BLUEPRINT, ...body },
});
const changes = (before: TypedBody | null, after: TypedBody) => diffContent(before, after, NAMES);
const told = (before: TypedBody | null, after: TypedBody) =>
  changes(before, after).map(({ label, kind, before: from, after: to }) => [kind, label, from, to]);
const breaks = (before: TypedBody | null, after: TypedBody) =>
  breakingChanges(before, after, REFERENCES);

describe('the differences of content', () => {
  it.each([
    rubric(),
    question(),
    kit(),
    blueprint(),
    { type: 'flag_taxonomy', body: TAXONOMY } as const,
  ])('of the same $type are none', (given) => {
    expect(changes(given, structuredClone(given))).toEqual([]);
    expect(breaks(given, structuredClone(given))).toEqual([]);
  });

  it('name an anchor by its competency and level, with the text before and after', () => {
    const after = rubric({
      competencies: RUBRIC.competencies.map((line) =>
        line.competency === 'problem_solving'
          ? { ...line, anchors: { ...line.anchors, 3: 'Starts at once.' } }
          : line,
      ),
    });
    expect(changes(rubric(), after)).toEqual([
      {
        path: 'competencies.0.anchors.3',
        label: 'Problem solving: anchor 3',
        kind: 'changed',
        before: 'Starts unaided and says why.',
        after: 'Starts at once.',
      },
    ]);
  });

  it('tell a move from a change, and what both moved and changed as both', () => {
    const [solving, production] = RUBRIC.competencies;
    if (!solving || !production) throw new Error('The fixture has two lines');
    expect(told(rubric(), rubric({ competencies: [production, solving] }))).toEqual([
      ['moved', 'Problem solving', 'place 1 of 2', 'place 2 of 2'],
    ]);
    const [one, two] = QUESTION.keyPoints;
    if (!one || !two) throw new Error('The fixture has two key points');
    expect(
      told(question(), question({ keyPoints: [two, { ...one, text: 'Says why they overlap.' }] })),
    ).toEqual([
      ['moved', 'Key point', 'place 1 of 2', 'place 2 of 2'],
      ['changed', 'Key point', 'Says what the overlap is for.', 'Says why they overlap.'],
    ]);
  });

  it('call what kits name by title, and take another question for another one', () => {
    expect(told(kit(), kit({ questionKeys: ['windows', 'rag'] }))).toEqual([
      ['removed', 'Question', 'Nearest items', null],
      ['added', 'Question', null, 'A support assistant'],
    ]);
    expect(told(kit(), kit({ questionKeys: ['top_k', 'windows'] }))).toEqual([
      ['moved', 'Question', 'place 1 of 2', 'place 2 of 2'],
    ]);
  });

  it('take a line between the same neighbours for the same line reworded', () => {
    const before = question({ followUps: ['One?', 'Two?', 'Three?'] });
    expect(told(before, question({ followUps: ['One?', 'Second?', 'Three?'] }))).toEqual([
      ['changed', 'Follow-up', 'Two?', 'Second?'],
    ]);
    expect(told(before, question({ followUps: ['One?', 'Two?', 'New?', 'Three?'] }))).toEqual([
      ['added', 'Follow-up', null, 'New?'],
    ]);
    expect(told(before, question({ followUps: ['One?', 'Three?'] }))).toEqual([
      ['removed', 'Follow-up', 'Two?', null],
    ]);
    expect(told(before, question({ followUps: ['Three?', 'One?', 'Two?'] }))).toEqual([
      ['moved', 'Follow-up', 'place 3 of 3', 'place 1 of 3'],
    ]);
  });

  it('tell of a round that goes to another stage, of weights as shares and of minutes', () => {
    const [phone, onsite] = BLUEPRINT.stages;
    if (!phone || !onsite) throw new Error('The fixture has two stages');
    const [screen] = phone.rounds;
    if (!screen) throw new Error('The stage has a round');
    const after = blueprint({
      stages: [{ ...onsite, rounds: [{ ...screen, durationMinutes: 90 }, ...onsite.rounds] }],
      weights: BLUEPRINT.weights.map((one) => ({ ...one, weight: 0.5 })),
    });
    expect(told(blueprint(), after)).toEqual([
      ['removed', 'Stage Phone screen', 'name: Phone screen\npurpose: Is a day worth it.', null],
      ['changed', 'Round Phone coding: stage', 'Phone screen', 'Onsite'],
      ['changed', 'Round Phone coding: minutes', '60', '90'],
      ['changed', 'Weight of Problem solving: share', '70 %', '50 %'],
      ['changed', 'Weight of Production experience: share', '30 %', '50 %'],
    ]);
  });

  it('of a new item are all that it says', () => {
    expect(told(null, kit()).filter(([kind]) => kind !== 'added')).toEqual([]);
    expect(told(null, kit())).toContainEqual(['added', 'Question', null, 'Token windows']);
  });

  it('come in the order of the editor, which is no order of the keys', () => {
    const after = question({ weakSigns: [], title: 'Windows', prompt: 'Split it.' });
    expect(told(question(), after).map(([, label]) => label)).toEqual([
      'Title',
      'Prompt',
      'Weak sign',
    ]);
  });
});

describe('what makes figures incomparable', () => {
  it('is a competency that a rubric no longer rates, or a policy it no longer serves', () => {
    const after = rubric({
      aiPolicies: ['prohibited'],
      competencies: RUBRIC.competencies.slice(1),
    });
    expect(breaks(rubric(), after)).toEqual([
      'Problem solving is no longer rated.',
      'Rounds with AI use allowed disclosed are no longer served.',
      'Standard loop still weighs Problem solving, which none of its rounds would rate.',
    ]);
    expect(breakingChanges(rubric(), after, { ...REFERENCES, blueprints: new Map() })).toHaveLength(
      2,
    );
  });

  it('is the anchor of a level that is gone', () => {
    const after = rubric({
      competencies: RUBRIC.competencies.map((line) => ({
        ...line,
        anchors: { ...line.anchors, 4: '' },
      })),
    });
    expect(breaks(rubric(), after)).toEqual([
      'Problem solving has no anchor for 4 any more.',
      'Production experience has no anchor for 4 any more.',
    ]);
  });

  it('is a key point that is gone, not one that is reworded or new', () => {
    expect(breaks(question(), question({ keyPoints: QUESTION.keyPoints.slice(1) }))).toEqual([
      'The key point “Says what the overlap is for.” is gone.',
    ]);
    const more = QUESTION.keyPoints.map((point) => ({ ...point, text: 'Other words.' }));
    expect(
      breaks(question(), question({ keyPoints: [...more, { key: 'new', text: 'New.' }] })),
    ).toEqual([]);
  });

  it('is a weight that is gone or another, a round that is gone and a seal that opens earlier', () => {
    const after = blueprint({
      seal: 'own_scorecard',
      stages: BLUEPRINT.stages.slice(1),
      weights: [{ competency: 'problem_solving', weight: 1, minAssessors: 1 }],
    });
    expect(breaks(blueprint(), after)).toEqual([
      'Production experience no longer has a weight.',
      'Competencies weigh otherwise: weighted totals do not compare with those from before.',
      'Problem solving asks for fewer assessors.',
      'The round Phone coding is gone.',
      'Feedback opens earlier than before.',
    ]);
    expect(breaks(blueprint(), blueprint({ seal: 'debrief_opened' }))).toEqual([]);
  });

  it('is a flag that is gone, or a rating that no longer contests one', () => {
    const before: TypedBody = { type: 'flag_taxonomy', body: TAXONOMY };
    const [cost] = TAXONOMY.flags;
    const after: TypedBody = {
      type: 'flag_taxonomy',
      body: { ...TAXONOMY, flags: cost ? [{ ...cost, competencies: [] }] : [] },
    };
    expect(breaks(before, after)).toEqual([
      'The flag Overconfidence can no longer be raised.',
      'A high rating of Problem solving no longer contests the flag Ignores cost.',
    ]);
  });

  it('is nothing in a new item', () => {
    expect(breaks(null, blueprint())).toEqual([]);
  });
});

describe('the part of a list that kept its order', () => {
  it('rises, and no longer part of the list does', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6]), (places) => {
        const kept = keepsOrder(places);
        const inOrder = places.filter((place) => kept.has(place));
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
        expect(kept.size).toBe(longestRising(places));
      }),
    );
  });
});

/** By trying every part of the list. */
function longestRising(places: readonly number[]): number {
  let best = 0;
  for (let mask = 0; mask < 1 << places.length; mask += 1) {
    const part = places.filter((_, at) => (mask & (1 << at)) !== 0);
    if (part.every((place, at) => at === 0 || (part[at - 1] ?? 0) < place))
      best = Math.max(best, part.length);
  }
  return best;
}

import { STARTER_CONTENT } from '../starter-content';
import { forbiddenWords } from '@debrief/domain';
import { faultsIn } from '../testing/wording';
import * as season from './index';
import { fill, slotNames } from './text';
import {
  AI_ASSISTED_SCENES,
  CODING_SCENES,
  CONCEPT_SCENES,
  DESIGN_SCENES,
  PAPER_SCENES,
  STORY_SCENES,
} from './scenes';

const LEVELS = [1, 2, 3, 4] as const;
const half = (): number => 0.5;

describe('a template', () => {
  it('fills whole numbers, decimals, choices and names', () => {
    expect(fill('{task} in {3-5} of {0.2-0.6} s: {a|b}', { task: 'the heap' }, half)).toBe(
      'The heap in 4 of 0.4 s: b',
    );
  });

  it('fills slots inside a slot', () => {
    expect(fill('So {result}.', { result: 'up by {2-2} percent' }, half)).toBe(
      'So up by 2 percent.',
    );
  });

  it('refuses a name that the scene does not have', () => {
    expect(() => fill('On {nothing}.', {}, half)).toThrow(RangeError);
  });
});

describe('the texts of the season', () => {
  const texts = Object.entries(season.COMPETENCY_TEXTS);

  it('know every competency that a rubric rates', () => {
    const rated = new Set(
      STARTER_CONTENT.rubrics.flatMap(({ competencies }) =>
        competencies.map(({ competency }) => competency),
      ),
    );
    expect([...rated].filter((key) => season.COMPETENCY_TEXTS[key] === undefined)).toEqual([]);
  });

  it.each(texts)('hold six notes and two comments for each level of %s', (_key, levels) => {
    expect(
      LEVELS.map((level) => [levels[level].notes.length, levels[level].comments.length]),
    ).toEqual(LEVELS.map(() => [6, 2]));
  });

  it('write no note twice', () => {
    const all = texts.flatMap(([, levels]) =>
      LEVELS.flatMap((level) => levels[level].notes.map(({ text }) => text)),
    );
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
  });

  it('have six openings of a summary for each round and recommendation', () => {
    const counts = Object.values(season.SUMMARY_LEADS).flatMap((kinds) =>
      Object.values(kinds).map((leads) => leads.length),
    );
    expect(new Set(counts)).toEqual(new Set([6]));
    expect(counts).toHaveLength(40);
  });

  it('have three kinds of evidence at least for every red flag of the taxonomy', () => {
    expect(
      STARTER_CONTENT.taxonomy.flags.map(
        ({ key }) => (season.FLAG_TEXTS[key]?.evidence.length ?? 0) >= 3,
      ),
    ).not.toContain(false);
  });

  it('talk about questions that exist, one scene for each of the technical ones', () => {
    const known = STARTER_CONTENT.questions.map(({ key }) => key);
    expect(Object.keys(season.QUESTION_SCENES).filter((key) => !known.includes(key))).toEqual([]);
    const technical = STARTER_CONTENT.questions.filter(({ roundKind }) =>
      [
        'phone_screen',
        'coding',
        'ai_assisted_coding',
        'system_design',
        'ml_fundamentals',
        'behavioural',
      ].includes(roundKind),
    );
    expect(
      technical
        .filter(({ key }) => season.QUESTION_SCENES[key] === undefined)
        .map(({ key }) => key),
    ).toEqual([]);
  });

  it('find each of their slots in every scene of the round they are used in', () => {
    const profile = Object.keys(season.PROFILES[0] ?? {});
    const families: [string, readonly object[]][] = [
      ['problem_solving', Object.values(CODING_SCENES)],
      ['critical_review', Object.values(AI_ASSISTED_SCENES)],
      ['architecture', Object.values(DESIGN_SCENES)],
      ['conceptual_clarity', Object.values(CONCEPT_SCENES)],
      ['ownership', Object.values(STORY_SCENES)],
      ['critical_reading', PAPER_SCENES],
      ['team_fit', [{}]],
    ];
    const rubricOf = (key: string) =>
      STARTER_CONTENT.rubrics.find(
        ({ roundKind, competencies }) =>
          roundKind !== 'phone_screen' && competencies.some(({ competency }) => competency === key),
      );
    for (const [key, scenes] of families) {
      const rated = rubricOf(key)?.competencies.map(({ competency }) => competency) ?? [];
      const wanted = rated.flatMap((name) =>
        LEVELS.flatMap((level) => {
          const { notes, comments } = season.COMPETENCY_TEXTS[name]?.[level] ?? {
            notes: [],
            comments: [],
          };
          return [...notes.map(({ text }) => text), ...comments].flatMap(slotNames);
        }),
      );
      for (const scene of scenes) {
        expect(
          [...new Set(wanted)].filter((slot) => !profile.includes(slot) && !(slot in scene)),
        ).toEqual([]);
      }
    }
  });

  it('use no other slot than the place they are used in can fill', () => {
    const profile = Object.keys(season.PROFILES[0] ?? {});
    const of = (...scenes: readonly object[]): readonly string[] => [
      ...profile,
      ...scenes.flatMap((scene) => Object.keys(scene)),
    ];
    const [coding, ai, design, concept, story] = [
      CODING_SCENES,
      AI_ASSISTED_SCENES,
      DESIGN_SCENES,
      CONCEPT_SCENES,
      STORY_SCENES,
    ].map((scenes) => Object.values(scenes)[0] ?? {}) as [object, object, object, object, object];
    const leads: Record<string, readonly string[]> = {
      recruiter_screen: of(),
      hiring_manager: of(),
      project_deep_dive: of(),
      coding: of(coding),
      ai_assisted_coding: of(ai),
      system_design: of(design),
      ml_fundamentals: of(concept),
      phone_screen: of(coding, concept),
      behavioural: of(story),
      research_paper: of(PAPER_SCENES[0] ?? {}),
    };
    const places: [readonly string[], readonly string[]][] = [
      ...Object.entries(season.SUMMARY_LEADS).map(
        ([kind, texts]): [readonly string[], readonly string[]] => [
          Object.values(texts).flat(),
          leads[kind] ?? [],
        ],
      ),
      [season.NO_SIGNAL, ['round']],
      [season.SUMMARY_UPS, ['best', 'second']],
      [season.SUMMARY_DOWNS, ['worst']],
      [[...season.AMENDED_BEFORE, ...season.AMENDED_AFTER], ['worst']],
      [[...season.EXCUSES, ...season.NO_SHOWS], ['lead']],
      [[...Object.values(season.STOPS).flat(), ...season.EARLY_LOOKS, ...season.PRIVATE_NOTES], []],
      [[...season.CLEARED, ...season.UPHELD], profile],
      [Object.values(season.RATIONALES).flat(), [...profile, 'best', 'second', 'worst', 'level']],
      [Object.values(season.STAR_TEXTS).flat(), of(story)],
      [
        Object.values(season.FLAG_TEXTS).flatMap(({ evidence, comments }) => [
          ...evidence.map(({ text }) => text),
          ...comments,
        ]),
        profile,
      ],
    ];
    expect(
      places.flatMap(([texts, known]) =>
        texts.filter((text) => slotNames(text).some((slot) => !known.includes(slot))),
      ),
    ).toEqual([]);
  });

  it('speak of nothing that nobody may be rated by', () => {
    expect(faultsIn(season, forbiddenWords)).toEqual([]);
  });

  it('use no typewriter apostrophe', () => {
    const straight = (text: string): readonly string[] => text.match(/[a-z]'[a-z]/g) ?? [];
    expect(faultsIn(season, straight)).toEqual([]);
  });

  it('invent sixty candidates and twenty-five interviewers in five zones, no name twice', () => {
    const interviewers = [season.DEMO_INTERVIEWER, ...season.INTERVIEWERS];
    expect([
      season.CANDIDATES.length,
      interviewers.length,
      new Set(interviewers.map(({ zone }) => zone)).size,
    ]).toEqual([60, 25, 5]);
    const names = [
      ...season.CANDIDATES,
      ...interviewers,
      ...season.RECRUITERS,
      ...season.HIRING_MANAGERS,
    ].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

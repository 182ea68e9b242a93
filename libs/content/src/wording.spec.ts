import { forbiddenWords } from '@debrief/domain';
import { PREPARATION_PLAN } from './preparation';
import { STARTER_CONTENT } from './starter-content';
import { bareAdjectives, faultsIn, textsOf } from './testing/wording';

const ANCHORS = STARTER_CONTENT.rubrics.map((rubric) =>
  rubric.competencies.map((entry) => entry.anchors),
);

describe('the wording checkers', () => {
  it.each([
    ['Speaks with a heavy accent.', 'accent'],
    ['Answers with fluency and pace.', 'fluency'],
    ['Is fluent in Python.', 'fluent'],
    ['Code fluency counts, and fluency of speech too.', 'fluency'],
    ['Shows energy for this age.', 'age'],
    ['Went to a known school.', 'school'],
    ['Holds a university degree.', 'university'],
    ['Comes from a former employer we respect.', 'former employer'],
    ['Would be a culture fit.', 'culture fit'],
    ['Fits our culture from the first day.', 'Fits our culture'],
    ['Is a native speaker.', 'native speaker'],
    ['States a gender in the notes.', 'gender'],
    ['Explains what she built.', 'she'],
    ['Names the race of the reviewers.', 'race'],
  ])('refuse %j', (text, found) => {
    expect(forbiddenWords(text)).toContain(found);
  });

  it.each([
    'Code fluency',
    'Manages storage, packages and messages.',
    'AI-native lab',
    'Finds the race condition in the cache.',
    'Names the percentage of pages read, sexagesimal numbers and scholarship of search.',
  ])('let %j pass', (text) => {
    expect(forbiddenWords(text)).toEqual([]);
  });

  it.each([
    ['Gives a good answer.', 'good'],
    ['Strong communicator.', 'Strong'],
    ['Shows solid knowledge and a poor grasp of cost.', 'poor'],
    ['Explains clearly.', 'clearly'],
  ])('refuse the bare adjective in %j', (text, found) => {
    expect(bareAdjectives(text)).toContain(found);
  });

  it('let an observable anchor pass', () => {
    expect(bareAdjectives('Runs three own examples before handing in, one of them empty.')).toEqual(
      [],
    );
  });

  it('find a wrong text at any depth and say where it stands', () => {
    const wrong = {
      ...STARTER_CONTENT,
      questions: [{ followUps: ['Fine.', 'Which school was that?'] }],
    };
    expect(faultsIn(wrong, forbiddenWords)).toEqual([
      { path: 'questions.0.followUps.1', found: 'school' },
    ]);
  });
});

describe('the wording of the starter content', () => {
  it('speaks of nothing that nobody may be rated by', () => {
    expect(faultsIn(STARTER_CONTENT, forbiddenWords)).toEqual([]);
  });

  it('speaks of nothing of the kind to candidates either', () => {
    expect(faultsIn(PREPARATION_PLAN, forbiddenWords)).toEqual([]);
  });

  it('describes levels and red flags by what is seen, without bare adjectives', () => {
    expect(faultsIn(ANCHORS, bareAdjectives)).toEqual([]);
    expect(faultsIn(STARTER_CONTENT.taxonomy, bareAdjectives)).toEqual([]);
    expect(
      faultsIn(
        STARTER_CONTENT.questions.map(({ strongSigns, weakSigns }) => [strongSigns, weakSigns]),
        bareAdjectives,
      ),
    ).toEqual([]);
  });

  it('holds each anchor to one line that fits a form', () => {
    const unfit = textsOf(ANCHORS).filter(
      ([, text]) => !/^[A-Z][^\n]+\.$/.test(text) || text.length < 50 || text.length > 190,
    );
    expect(unfit).toEqual([]);
  });

  it('gives no two competencies the same anchor', () => {
    const owners = new Map<string, Set<string>>();
    for (const { competency, anchors } of STARTER_CONTENT.rubrics.flatMap((r) => r.competencies)) {
      for (const text of Object.values(anchors)) {
        owners.set(text, (owners.get(text) ?? new Set()).add(competency));
      }
    }
    expect([...owners].filter(([, competencies]) => competencies.size > 1)).toEqual([]);
  });

  it('is tidy: no text is empty, padded or uses a typewriter apostrophe', () => {
    const untidy = [...textsOf(STARTER_CONTENT), ...textsOf(PREPARATION_PLAN)].filter(
      ([, text]) => text.trim() !== text || text === '' || /[a-z]'[a-z]/.test(text),
    );
    expect(untidy).toEqual([]);
  });

  it('repeats no sentence of 40 characters or more among questions', () => {
    const texts = textsOf(
      STARTER_CONTENT.questions.map(
        ({ prompt, tests, keyPoints, followUps, strongSigns, weakSigns }) => [
          prompt,
          tests,
          keyPoints.map((point) => point.text),
          followUps,
          strongSigns,
          weakSigns,
        ],
      ),
    )
      .map(([, text]) => text)
      .filter((text) => text.length >= 40);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('tells candidates nothing of the question bank', () => {
    const guide = textsOf(PREPARATION_PLAN)
      .map(([, text]) => text.toLowerCase())
      .join('\n');
    const told = STARTER_CONTENT.questions.filter(({ title, prompt }) =>
      [title, prompt].some((text) => guide.includes(text.toLowerCase())),
    );
    expect(told.map(({ key }) => key)).toEqual([]);
  });
});

import { breakingOf, outcomeLine, wouldWrite, yamlPath, yamlPathOfTypes } from './transfer';

const item = (outcome: 'NEW' | 'CHANGED' | 'SAME', breaking: string[] = []) => ({
  type: 'RUBRIC' as const,
  key: 'coding',
  outcome,
  changes: [],
  breaking,
});

describe('files of content', () => {
  it('hold all, some types or named items', () => {
    expect(yamlPath()).toBe('/content.yaml');
    expect(yamlPathOfTypes(['rubric', 'kit'])).toBe('/content.yaml?types=rubric,kit');
    expect(
      yamlPath([
        { type: 'rubric', key: 'coding' },
        { type: 'kit', key: 'coding' },
      ]),
    ).toBe('/content.yaml?types=rubric,kit&keys=coding');
  });

  it('are summed up by what becomes of their items', () => {
    const items = [item('NEW'), item('NEW'), item('CHANGED'), item('SAME')];
    expect(outcomeLine({ items })).toBe('2 new, 1 changed, 1 as it is');
    expect(outcomeLine({ items: [item('SAME'), item('SAME')] })).toBe('2 as they are');
    expect(outcomeLine({ items: [] })).toBe('The file holds nothing');
  });

  it('write nothing when everything is there already', () => {
    expect(wouldWrite({ items: [item('SAME')] })).toBe(false);
    expect(wouldWrite({ items: [item('SAME'), item('NEW')] })).toBe(true);
  });

  it('tell each reason against comparing once', () => {
    const items = [item('CHANGED', ['a', 'b']), item('CHANGED', ['a'])];
    expect(breakingOf({ items })).toEqual(['a', 'b']);
  });
});

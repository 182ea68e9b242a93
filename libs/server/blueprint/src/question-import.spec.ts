import { QuestionImport } from './question-import.repository';
import { SMALL_CONTENT } from './testing/small-content';

describe('questions of other systems', () => {
  const [question] = SMALL_CONTENT.questions;
  if (!question) throw new Error('The small content has questions');
  const known = new Set(['problem_solving']);
  const found = (over: Partial<typeof question>) =>
    new QuestionImport()
      .problems({ ...question, ...over }, known)
      .map(({ path, code }) => `${path} ${code}`);

  it('are taken when they name what is there', () => {
    expect(found({})).toEqual([]);
    expect(found({ competencies: ['nowhere'] })).toEqual(['competencies UNKNOWN_COMPETENCY']);
  });

  it('speak of who somebody is as little as our own', () => {
    expect(found({ prompt: 'Which school was that?', followUps: ['At what age?'] })).toEqual([
      'prompt FORBIDDEN_WORDING',
      'followUps.0 FORBIDDEN_WORDING',
    ]);
  });
});

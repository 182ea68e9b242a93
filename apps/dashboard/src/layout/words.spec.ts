import { choices, count, DIFFICULTY, fromKey } from './words';

describe('words', () => {
  it('are made of keys, abbreviations kept', () => {
    expect(['production_experience', 'ml_pipeline', 'structured_json', ''].map(fromKey)).toEqual([
      'Production experience',
      'ML pipeline',
      'Structured JSON',
      '',
    ]);
  });

  it('count one thing and several', () => {
    expect([count(1, 'round'), count(0, 'round'), count(2, 'competency', 'competencies')]).toEqual([
      '1 round',
      '0 rounds',
      '2 competencies',
    ]);
  });

  it('become choices in the order of their table', () => {
    expect(choices(DIFFICULTY).map((choice) => choice.name)).toEqual(['Easy', 'Medium', 'Hard']);
  });
});

import type { Bank } from './BankContext';
import { labelOf } from './labels';

const BANK: Bank = {
  competencies: [{ id: 'trade_off_reasoning', name: 'Trade-off reasoning', about: '' }],
  rubrics: [],
  kits: [],
  questions: [],
  uses: [],
};
const BODY = {
  title: 'Design',
  competencies: [{ competency: 'trade_off_reasoning', anchors: { 3: '' } }],
  stages: [{ name: 'Onsite', rounds: [{ name: '', durationMinutes: 0 }] }],
  doList: ['one', 'two'],
};

describe('the name of a place in a body', () => {
  it.each([
    ['title', 'Title'],
    ['competencies', 'Competencies'],
    ['competencies.0.anchors.3', 'Trade-off reasoning, anchor 3'],
    ['stages.0.purpose', 'Onsite, purpose'],
    ['stages.0.rounds.0.durationMinutes', 'Onsite, round 1, minutes'],
    ['doList.1', 'Do 2'],
    ['stages.7.name', 'Stage 8, name'],
  ])('says %s as "%s"', (path, expected) => {
    expect(labelOf(BODY, path, BANK)).toBe(expected);
  });
});

import { opensWhen } from './opens-when';

describe('opensWhen', () => {
  it('names the one scorecard that is owed, then the seal', () => {
    expect(opensWhen('own_scorecard', ['System design'])).toBe(
      'First file your scorecard for System design. Others’ feedback is then open to you.',
    );
  });

  it('names all that are owed', () => {
    expect(opensWhen('debrief_opened', ['Coding', 'System design', 'Behavioural'])).toBe(
      'First file your scorecards for Coding, System design and Behavioural. ' +
        'Others’ feedback opens with the debrief.',
    );
  });

  it('names the seal alone when nothing is owed', () => {
    expect(opensWhen('stage_complete', [])).toBe('Each stage opens once everyone on it has filed.');
  });
});

import { formatsFor } from './export-words';

describe('exports in words', () => {
  it('offers Greenhouse’s shape for scorecards alone', () => {
    expect(formatsFor('SCORECARDS')).toContain('GREENHOUSE_JSON');
    expect(formatsFor('LOOPS')).not.toContain('GREENHOUSE_JSON');
  });
});

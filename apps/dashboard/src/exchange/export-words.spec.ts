import { formatsFor, hereOf } from './export-words';

describe('exports in words', () => {
  it('offers Greenhouse’s shape for scorecards alone', () => {
    expect(formatsFor('SCORECARDS')).toContain('GREENHOUSE_JSON');
    expect(formatsFor('LOOPS')).not.toContain('GREENHOUSE_JSON');
  });

  it('takes a file from the origin of the page, whatever the public address is', () => {
    expect(hereOf('https://debrief.example.org/exports/7/file?a=1')).toBe('/exports/7/file?a=1');
  });
});

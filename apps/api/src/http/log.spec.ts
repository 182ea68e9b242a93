import { makeLog } from './log';

function logAt(level: 'info' | 'error' | 'silent') {
  const lines: Record<string, unknown>[] = [];
  return {
    log: makeLog({ LOG_LEVEL: level }, (line) =>
      lines.push(JSON.parse(line) as Record<string, unknown>),
    ),
    lines,
  };
}

describe('makeLog', () => {
  it('writes one line of JSON for an error, whatever its text holds', () => {
    const { log, lines } = logAt('info');
    log.error(new Error('two\nlines"}'), 'trace-1');
    expect(lines).toMatchObject([
      { level: 'error', message: 'two\nlines"}', requestId: 'trace-1' },
    ]);
  });

  it('tells of attempts at closed doors, and not of people who are merely signed out', () => {
    const { log, lines } = logAt('info');
    log.refusal('FORBIDDEN', 'trace-1');
    log.refusal('RATE_LIMITED', 'trace-2');
    log.refusal('UNAUTHENTICATED', 'trace-3');
    expect(lines.map(({ code, requestId }) => [code, requestId])).toEqual([
      ['FORBIDDEN', 'trace-1'],
      ['RATE_LIMITED', 'trace-2'],
    ]);
  });

  it('keeps to the level that is configured', () => {
    const errors = logAt('error');
    errors.log.refusal('FORBIDDEN', 'trace-1');
    errors.log.error('x');
    expect(errors.lines).toHaveLength(1);
    const silent = logAt('silent');
    silent.log.error('x');
    expect(silent.lines).toEqual([]);
  });
});

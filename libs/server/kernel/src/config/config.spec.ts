import { ConfigError, envExample, readConfig, VARIABLE_NAMES } from './config';

describe('readConfig', () => {
  it('needs nothing to be set', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 3000,
      PUBLIC_URL: 'http://localhost:3000',
      DATA_DIR: '.debrief',
    });
  });

  it('says everything that is wrong at once, naming each variable', () => {
    expect.assertions(2);
    try {
      readConfig({ PORT: '99999999', DATABASE_URL: 'mysql://x', SESSION_IDLE_HOURS: 'soon' });
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as ConfigError).problems.map((problem) => problem.split(':')[0])).toEqual([
        'PORT',
        'DATABASE_URL',
        'SESSION_IDLE_HOURS',
      ]);
    }
  });

  it('takes an empty string for not set', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: '' }).PORT).toBe(3000);
  });

  it('refuses Redis without a database that a worker could reach', () => {
    expect(() => readConfig({ REDIS_URL: 'redis://localhost' })).toThrow('needs DATABASE_URL');
  });

  it('refuses introspection in production', () => {
    expect(() => readConfig({ NODE_ENV: 'production', INTROSPECTION: 'true' })).toThrow(
      'INTROSPECTION',
    );
  });

  it.each([
    'Debrief',
    'Debrief <a@example.org>, b@example.org',
    'a@example.org\r\nBcc: b@example.org',
  ])('refuses a sender that is not one plain mailbox: %j', (MAIL_FROM) => {
    expect(() => readConfig({ MAIL_FROM })).toThrow(/MAIL_FROM/);
  });

  it('names every variable in the example file', () => {
    const text = envExample();
    expect(VARIABLE_NAMES.filter((name) => !text.includes(`${name}=`))).toEqual([]);
  });
});

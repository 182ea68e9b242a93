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

  it('wants everything that a bucket needs, and a bucket for what only it needs', () => {
    const problemsOf = (env: Record<string, string>): readonly string[] => {
      try {
        readConfig(env);
        return [];
      } catch (error) {
        return (error as ConfigError).problems.map((problem) => problem.split(':')[0] ?? '');
      }
    };
    const bucket = { S3_REGION: 'eu', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 's' };
    expect(problemsOf({ S3_BUCKET: 'files' })).toEqual(Object.keys(bucket));
    expect(problemsOf({ S3_ACCESS_KEY: 'a' })).toEqual(['S3_BUCKET']);
    expect(problemsOf({ S3_BUCKET: 'files', ...bucket })).toEqual([]);
  });

  it('refuses a worker that could not reach the files of the api', () => {
    const production = {
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://localhost/debrief',
      REDIS_URL: 'redis://localhost',
      SECRETS_KEY: Buffer.alloc(32).toString('base64'),
    };
    expect(() => readConfig(production)).toThrow('FILES_DIR');
    expect(readConfig({ ...production, FILES_DIR: '/files' }).FILES_DIR).toBe('/files');
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

import { readConfig } from '@debrief/server-kernel';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { auditServer } from 'graphql-http';
import { makeServer } from './server';

describe('GraphQL over HTTP', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    test = await testDatabase();
    app = await makeServer({
      config: readConfig({ INTROSPECTION: 'true', LOG_LEVEL: 'silent' }),
      source: test.source,
    });
    await app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  it('passes the audits of the protocol', async () => {
    const url = `${await app.getUrl()}/graphql`;
    const results = await auditServer({ url });
    const by = (status: string): string[] =>
      results
        .filter((result) => result.status === status)
        .map((result) => `${result.id} ${result.name}`);
    expect(by('error')).toEqual([]);
    // On purpose: what is wrong with a request is told by 400 to those who ask for plain JSON as well.
    expect(
      by('warn')
        .map((line) => line.slice(0, 4))
        .sort(),
    ).toEqual(['572B', '7B9B', 'FDE2']);
    expect(by('ok').length).toBeGreaterThanOrEqual(55);
  });
});

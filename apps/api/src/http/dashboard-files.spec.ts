import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { addDashboardFiles } from './dashboard-files';

describe('addDashboardFiles', () => {
  const script = 'export const greeting = "hello";\n'.repeat(200);
  let folder: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Debrief</title>');
    writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(folder, 'assets', 'index-3f2a1b.js'), script);
    writeFileSync(join(folder, 'assets', 'inter-77aa.woff2'), 'not really a font');
    server = fastify();
    server.get('/data', () => ({ secret: true }));
    server.get('/news', (_, reply) =>
      reply.header('content-type', 'text/event-stream').send(Readable.from(['data: 1\n\n'])),
    );
    await addDashboardFiles(server, folder);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) =>
    server.inject({ method: 'GET', url, headers });

  it('serves the page at the root and never lets it be kept', async () => {
    const page = await get('/');
    expect([page.statusCode, page.headers['cache-control'], page.headers['content-type']]).toEqual([
      200,
      'no-store',
      'text/html; charset=utf-8',
    ]);
  });

  it('lets files with a hash in their name be kept for good, and others only with asking again', async () => {
    expect((await get('/assets/index-3f2a1b.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('zips text for those who can read it', async () => {
    const zipped = await get('/assets/index-3f2a1b.js', { 'accept-encoding': 'br, gzip' });
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(zipped.rawPayload.length).toBeLessThan(script.length / 4);
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(script);
    expect((await get('/assets/index-3f2a1b.js')).body).toBe(script);
  });

  it('leaves fonts, streams of news and the answers of the API as they are', async () => {
    for (const url of ['/assets/inter-77aa.woff2', '/data', '/news']) {
      expect(
        (await get(url, { 'accept-encoding': 'gzip' })).headers['content-encoding'],
      ).toBeUndefined();
    }
  });

  it('answers a file that did not change with 304 and nothing else', async () => {
    const first = await get('/favicon.svg', { 'accept-encoding': 'gzip' });
    const again = await get('/favicon.svg', {
      'accept-encoding': 'gzip',
      'if-none-match': String(first.headers.etag),
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('gives nothing outside of its folder', async () => {
    for (const url of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/.git/config',
      '/assets/',
    ]) {
      expect((await get(url)).statusCode).toBeGreaterThanOrEqual(400);
    }
  });

  it('serves nothing where the dashboard was not built', async () => {
    const bare = fastify();
    expect(await addDashboardFiles(bare, join(folder, 'nowhere'))).toBe(false);
    await bare.close();
  });
});

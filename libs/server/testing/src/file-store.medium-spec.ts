import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  FileStoreFailure,
  freePort,
  LocalFileStore,
  newId,
  S3FileStore,
  type FileStore,
} from '@debrief/server-kernel';
import { failingS3, testS3, type TestS3 } from './s3';

const BYTES = Buffer.from('%PDF-1.7 Noor\0\xff'.repeat(5000), 'latin1');

async function all(body: Readable | null): Promise<Buffer | null> {
  if (!body) return null;
  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(Buffer.from(piece as Buffer));
  return Buffer.concat(pieces);
}

describe('the store of files', () => {
  let folder: string;
  let s3: TestS3;
  const stores = new Map<string, FileStore>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'debrief-files-'));
    s3 = await testS3();
    stores.set('on disk', new LocalFileStore(join(folder, 'files')));
    stores.set('in a bucket', new S3FileStore(s3.place));
  });
  afterAll(async () => {
    await s3.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const store = (name: string): FileStore => {
    const found = stores.get(name);
    if (!found) throw new Error(name);
    return found;
  };

  describe.each(['on disk', 'in a bucket'])('%s', (name) => {
    it('gives back what was put, and nothing after it was removed', async () => {
      const id = newId();
      expect(await store(name).open(id)).toBeNull();
      await store(name).put(id, BYTES, 'application/pdf');
      expect(await all(await store(name).open(id))).toEqual(BYTES);
      await store(name).remove(id);
      expect(await store(name).open(id)).toBeNull();
      await store(name).remove(id);
    });

    it('keeps the last of two puts under one id', async () => {
      const id = newId();
      await store(name).put(id, BYTES, 'application/pdf');
      await store(name).put(id, Buffer.from('two'), 'text/plain');
      expect(String(await all(await store(name).open(id)))).toBe('two');
    });

    it.each(['../../etc/passwd', 'files/x', ''])('takes no %j for an id', async (id) => {
      await expect(store(name).put(id, BYTES, 'text/plain')).rejects.toThrow('Only an id');
      await expect(store(name).open(id)).rejects.toThrow();
    });
  });

  describe('on disk', () => {
    it('is for this user alone, and leaves nothing half written', async () => {
      const id = newId();
      await store('on disk').put(id, BYTES, 'application/pdf');
      const at = join(folder, 'files', id.slice(-2), id.slice(-4, -2));
      expect(readdirSync(at)).toEqual([id]);
      expect(statSync(join(at, id)).mode & 0o777).toBe(0o600);
      expect(statSync(at).mode & 0o777).toBe(0o700);
    });

    it('says that it cannot be reached when its folder is none', async () => {
      const path = join(folder, 'a-file');
      writeFileSync(path, '');
      const broken = new LocalFileStore(path);
      await expect(broken.put(newId(), BYTES)).rejects.toMatchObject({
        name: 'FileStoreFailure',
        category: 'unavailable',
      });
      await expect(broken.open(newId())).rejects.toBeInstanceOf(FileStoreFailure);
    });
  });

  describe('in a bucket', () => {
    const everything = async (place: TestS3['place'], timeoutMs = 400) => {
      const broken = new S3FileStore({ ...place, timeoutMs });
      const id = newId();
      return Promise.allSettled([
        broken.put(id, BYTES, 'application/pdf'),
        broken.open(id),
        broken.remove(id),
      ]);
    };
    const FAILED = Array.from({ length: 3 }, () => ({
      status: 'rejected',
      reason: expect.objectContaining({ name: 'FileStoreFailure', category: 'unavailable' }),
    }));

    it('says that it cannot be reached with a key nobody knows', async () => {
      expect(await everything({ ...s3.place, accessKey: 'nobody' }, 3000)).toEqual(FAILED);
    });

    it('says so of a bucket that is not there', async () => {
      const broken = new S3FileStore({ ...s3.place, bucket: 'elsewhere' });
      await expect(broken.put(newId(), BYTES, 'text/plain')).rejects.toThrow(FileStoreFailure);
      await expect(broken.open(newId())).rejects.toThrow(FileStoreFailure);
    });

    it.each(['says_500', 'hangs', 'refuses_the_key'] as const)(
      'says so of a server that %s',
      async (how) => {
        const server = await failingS3(how);
        expect(await everything(server.place)).toEqual(FAILED);
        await server.stop();
      },
    );

    it('says so when nobody is there', async () => {
      const endpoint = `http://127.0.0.1:${await freePort()}`;
      expect(await everything({ ...s3.place, endpoint })).toEqual(FAILED);
    });

    it('tells the log what went wrong, and people only that it did', async () => {
      const broken = new S3FileStore({
        ...s3.place,
        accessKey: 'nobody',
        secretKey: 'a wrong one',
      });
      const failure = await broken.remove(newId()).catch((error: unknown) => error);
      if (!(failure instanceof FileStoreFailure)) throw new Error('It did not fail');
      expect(failure.message).toBe('Files cannot be reached right now. Try again.');
      expect(failure.cause.message).toContain('removing');
      expect(JSON.stringify([failure.message, failure.cause.message])).not.toContain('a wrong one');
    });
  });
});

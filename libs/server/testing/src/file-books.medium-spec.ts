import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  FileBooks,
  FileIntake,
  FileStore,
  FileStoreFailure,
  FileSweep,
  FileTooLarge,
  LocalFileStore,
  type TakenFile,
} from '@debrief/server-kernel';
import { FixedClock } from './clock';
import { testDatabase, type TestDatabase } from './database';

/** A store that fails on demand, before or after the bytes are kept. */
class Moody extends FileStore {
  public mood: 'well' | 'before' | 'after' = 'well';
  public constructor(private readonly inner: FileStore) {
    super();
  }
  public async put(id: string, bytes: Buffer, mediaType: string): Promise<void> {
    if (this.mood === 'before') throw new FileStoreFailure('writing', 'a spec');
    await this.inner.put(id, bytes, mediaType);
    if (this.mood === 'after') throw new FileStoreFailure('writing', 'a spec');
  }
  public open(id: string) {
    return this.inner.open(id);
  }
  public async remove(id: string): Promise<void> {
    if (this.mood !== 'well') throw new FileStoreFailure('removing', 'a spec');
    await this.inner.remove(id);
  }
}

describe('bytes and who owns them', () => {
  const clock = new FixedClock(new Date('2026-11-24T09:00:00Z'));
  let test: TestDatabase;
  let folder: string;
  let store: Moody;
  let intake: FileIntake;
  let sweep: FileSweep;

  beforeAll(async () => {
    test = await testDatabase(clock);
    folder = mkdtempSync(join(tmpdir(), 'debrief-books-'));
    store = new Moody(new LocalFileStore(folder));
    intake = new FileIntake(test.uow, store, clock);
    sweep = new FileSweep(test.uow, store);
  });
  afterAll(async () => {
    await test.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    store.mood = 'well';
  });

  async function* pieces(...texts: readonly (string | Buffer)[]): AsyncGenerator<Buffer> {
    for (const text of texts) yield await Promise.resolve(Buffer.from(text));
  }
  const take = async (text = 'Some words'): Promise<TakenFile> => {
    const taken = await intake.take(pieces(text));
    if ('refused' in taken) throw new Error(taken.refused);
    return taken;
  };
  const claim = (id: string) =>
    test.uow.run({ actor: null, action: 'file.added' }, async (tx) => {
      tx.record({ subjectType: 'spec', subjectId: id });
      return { claimed: await FileBooks.claim(tx, id) };
    });
  const stored = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  const noted = async () =>
    (await test.db.readUnnamed<{ id: string }>('SELECT id FROM unowned_file')).map(({ id }) => id);

  it('are counted and hashed as they come', async () => {
    expect(await intake.take(pieces('ab', 'c'))).toMatchObject({
      type: 'txt',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  it('are not read beyond the limit, and nothing of what is too large is kept or noted', async () => {
    const before = [stored(), await noted()];
    let read = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) {
        read += 1;
        yield await Promise.resolve(Buffer.alloc(1024 * 1024, 0x20));
      }
    }
    await expect(intake.take(endless())).rejects.toThrow(FileTooLarge);
    expect(read).toBe(11);
    expect([stored(), await noted()]).toEqual(before);
  });

  it('that are none of the kinds taken are not kept', async () => {
    const before = stored();
    expect(await intake.take(pieces('MZ\0\0'))).toEqual({ refused: 'UNKNOWN_TYPE' });
    expect(stored()).toEqual(before);
  });

  it('stay with their owner, whenever it is swept', async () => {
    const { id } = await take();
    expect(await claim(id)).toEqual({ claimed: true });
    clock.advanceMinutes(600);
    await sweep.run();
    expect(stored()).toContain(id);
  });

  it('are left an hour for their row to come, then go, and cannot be claimed any more', async () => {
    const { id } = await take();
    clock.advanceMinutes(59);
    await sweep.run();
    expect(stored()).toContain(id);
    clock.advanceMinutes(1);
    await sweep.run();
    expect(stored()).not.toContain(id);
    expect(await claim(id)).toEqual({ claimed: false });
  });

  it.each(['before', 'after'] as const)(
    'that a failing store kept or not, failing %s, are gone after the hour',
    async (mood) => {
      store.mood = mood;
      await expect(take()).rejects.toThrow(FileStoreFailure);
      store.mood = 'well';
      expect(await noted()).toHaveLength(1);
      clock.advanceMinutes(61);
      await sweep.run();
      expect(await noted()).toEqual([]);
    },
  );

  it('go after commit when their owner goes, and not when that is rolled back', async () => {
    const { id } = await take();
    await claim(id);
    const remove = (fails: boolean) =>
      test.uow.run({ actor: null, action: 'file.removed' }, async (tx) => {
        await FileBooks.disown(tx, [id]);
        if (fails) throw new Error('a spec');
        tx.record({ subjectType: 'spec', subjectId: id });
        return { removed: true };
      });
    await expect(remove(true)).rejects.toThrow('a spec');
    await sweep.run();
    expect(stored()).toContain(id);
    await remove(false);
    expect(stored()).toContain(id);
    await sweep.run();
    expect(stored()).not.toContain(id);
  });

  it('that the store will not remove are tried again once it does, and hold up no others for ever', async () => {
    const { id } = await take();
    await intake.giveUp({ ...(await take('Others')), id });
    store.mood = 'before';
    await expect(sweep.run()).rejects.toThrow(id);
    expect(await noted()).toContain(id);
    store.mood = 'well';
    await sweep.run();
    expect(stored()).toContain(id);
    clock.advanceMinutes(3);
    await sweep.run();
    expect(stored()).not.toContain(id);
    clock.advanceMinutes(60);
    await sweep.run();
    expect(await noted()).toEqual([]);
  });

  it('are removed once, however many processes sweep', async () => {
    for (let made = 0; made < 6; made += 1) await intake.giveUp(await take(`Words ${made}`));
    const removed = await Promise.all([sweep.run(), sweep.run(), sweep.run()]);
    expect(removed.reduce((sum, one) => sum + one, 0)).toBe(6);
    expect(await noted()).toEqual([]);
  });
});

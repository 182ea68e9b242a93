import { constants } from 'node:fs';
import { mkdir, open, rename, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { AppError } from '../errors/app-error';
import { isId } from '../ids';
import { FileStore, FileStoreFailure } from './file-store';

/** A folder of the machine: readable by this user alone, two levels deep by the end of the id. */
export class LocalFileStore extends FileStore {
  private readonly root: string;

  public constructor(folder: string) {
    super();
    this.root = resolve(folder);
  }

  public async put(id: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(id);
    const half = `${path}.half`;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await written(half, bytes);
      await rename(half, path);
      await synced(dirname(path));
    } catch (error) {
      await unlink(half).catch(() => undefined);
      await unlink(path).catch(() => undefined);
      throw failure('writing', error);
    }
  }

  public async open(id: string): Promise<Readable | null> {
    let handle: FileHandle;
    try {
      handle = await open(this.pathOf(id), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    } catch (error) {
      if (isMissing(error)) return null;
      throw failure('reading', error);
    }
    return handle.createReadStream({ autoClose: true });
  }

  public async remove(id: string): Promise<void> {
    const path = this.pathOf(id);
    for (const name of [path, `${path}.half`]) {
      try {
        await unlink(name);
      } catch (error) {
        if (!isMissing(error)) throw failure('removing', error);
      }
    }
  }

  /** The end of an id is random, its beginning is the time: by the end the folders fill evenly. */
  private pathOf(id: string): string {
    if (!isId(id)) throw new Error('Only an id names a stored file');
    const name = id.toLowerCase();
    return join(this.root, name.slice(-2), name.slice(-4, -2), name);
  }
}

async function written(path: string, bytes: Buffer): Promise<void> {
  const handle = await open(path, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The new name itself is only safe once its folder is. Windows cannot sync folders and needs not. */
async function synced(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function failure(what: string, error: unknown): AppError {
  const code = codeOf(error);
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? new AppError('storage_full', 'The server has no room to store this.')
    : new FileStoreFailure(what, error);
}

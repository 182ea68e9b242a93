import type { UnitOfWork } from '../database/unit-of-work';
import { FileBooks } from './file-books';
import type { FileStore } from './file-store';

const MOST_AT_ONCE = 500;
const MOST_FAILURES = 3;

/** Removes the bytes that nobody owns any more, or never came to own. Safe to run in many processes. */
export class FileSweep {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /**
   * Bytes first, then the note that they are to go: a crash between the two has them removed twice.
   *
   * @throws when the store refuses; what it refused stays noted for the next run
   */
  public async run(): Promise<number> {
    const failed: string[] = [];
    let removed = 0;
    let cause: unknown;
    while (removed < MOST_AT_ONCE && failed.length < MOST_FAILURES) {
      const one = await this.removeOne(failed);
      if (one === null) break;
      if (one.error === null) removed += 1;
      else {
        failed.push(one.id);
        cause = one.error;
      }
    }
    if (failed.length > 0)
      throw new Error(`Files could not be removed: ${failed.join(', ')}`, { cause });
    return removed;
  }

  private async removeOne(
    except: readonly string[],
  ): Promise<{ id: string; error: unknown } | null> {
    const id = await this.uow.keepBooks((tx) => FileBooks.leaseDue(tx, except));
    if (id === null) return null;
    try {
      await this.store.remove(id);
    } catch (error) {
      return { id, error };
    }
    await this.uow.keepBooks((tx) => FileBooks.forget(tx, id));
    return { id, error: null };
  }
}

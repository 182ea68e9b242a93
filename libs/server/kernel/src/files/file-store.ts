import type { Readable } from 'node:stream';
import { AppError } from '../errors/app-error';

/** Where the bytes of files lie. Ids are ours; nothing that anybody typed ever becomes a path or key. */
export abstract class FileStore {
  /**
   * Keeps the bytes under the id; when it returns they outlive a crash.
   *
   * @throws {FileStoreFailure} nothing is readable under the id then
   */
  public abstract put(id: string, bytes: Buffer, mediaType: string): Promise<void>;
  /** Null when there are none under this id. @throws {FileStoreFailure} */
  public abstract open(id: string): Promise<Readable | null>;
  /** Removing what is not there is done already. @throws {FileStoreFailure} */
  public abstract remove(id: string): Promise<void>;
}

/** The store did not answer, or not in time. People hear that it is down; what it said is for the log. */
export class FileStoreFailure extends AppError {
  public override readonly cause: Error;

  public constructor(what: string, cause: unknown) {
    super('unavailable', 'Files cannot be reached right now. Try again.');
    this.name = 'FileStoreFailure';
    this.cause = new Error(`File storage: ${what} failed`, { cause });
  }
}

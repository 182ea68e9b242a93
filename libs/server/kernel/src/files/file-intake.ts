import { createHash } from 'node:crypto';
import { FILE_TYPES, LARGEST_FILE, type FileType } from '@debrief/domain';
import { PayloadTooLargeException } from '@nestjs/common';
import type { UnitOfWork } from '../database/unit-of-work';
import { newId } from '../ids';
import type { Clock } from '../clock';
import { FileBooks } from './file-books';
import { typeOfContent, type FileRefusal } from './file-content';
import type { FileStore } from './file-store';

/** Bytes that lie in the store and wait for an owner. */
export interface TakenFile {
  readonly id: string;
  readonly type: FileType;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** More bytes came than one file may have; nothing of it is kept. */
export class FileTooLarge extends PayloadTooLargeException {}

/** Takes a file in: counts and hashes it as it comes, finds out what it is, stores it under an id of ours. */
export class FileIntake {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Whoever calls gives it an owner by `FileBooks.claim` in their transaction; what stays without
   * one is swept after an hour.
   *
   * @throws {FileTooLarge} and {FileStoreFailure}
   */
  public async take(
    body: AsyncIterable<Buffer>,
  ): Promise<TakenFile | { readonly refused: FileRefusal }> {
    const { content, sha256 } = await received(body);
    const found = await typeOfContent(content);
    if ('refused' in found) return found;
    const id = newId(this.clock.now().getTime());
    const { mediaType } = FILE_TYPES[found.type];
    await this.uow.keepBooks((tx) => FileBooks.expect(tx, id));
    await this.store.put(id, content, mediaType);
    return { id, type: found.type, mediaType, bytes: content.length, sha256 };
  }

  /** For bytes that nobody came to own after all: they go with the next sweep. */
  public async giveUp({ id }: TakenFile): Promise<void> {
    await this.uow.keepBooks((tx) => FileBooks.disown(tx, [id]));
  }
}

/** At most {@link LARGEST_FILE} bytes are ever held; the rest is not even read. */
async function received(body: AsyncIterable<Buffer>): Promise<{ content: Buffer; sha256: string }> {
  const hash = createHash('sha256');
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > LARGEST_FILE) throw new FileTooLarge();
    hash.update(piece);
    pieces.push(piece);
  }
  return { content: Buffer.concat(pieces, bytes), sha256: hash.digest('hex') };
}

import type { FileKind } from '@debrief/domain';
import {
  FileStore,
  FileStoreFailure,
  UnitOfWork,
  type Actor,
  type FileToSend,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { CandidateFileRepository, type CandidateFileRow } from './candidate-file.repository';

export interface StoredFileView {
  readonly id: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly bytes: number;
  readonly addedAt: Date;
  readonly addedBy: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly url: string;
}

/** Reads of candidates' files, under the rule of `candidate-file.visibility`. */
@Injectable()
export class CandidateFileReader {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: FileStore,
    private readonly files: CandidateFileRepository,
  ) {}

  /** By candidate id, oldest first; nothing for candidates whose files the actor may not open. */
  public async ofCandidates(
    actor: Actor,
    candidateIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly StoredFileView[]>> {
    const rows = await this.files.ofCandidates(actor, candidateIds);
    const found = new Map<string, StoredFileView[]>();
    for (const row of rows)
      found.set(row.candidate_id, [...(found.get(row.candidate_id) ?? []), viewOf(row)]);
    return found;
  }

  public async one(actor: Actor, id: string): Promise<StoredFileView | null> {
    const row = await this.files.oneFor(actor, id);
    return row && viewOf(row);
  }

  /** The file to send; that it was fetched is recorded. Null when there is none for the actor. */
  public async open(actor: Actor, id: string): Promise<FileToSend | null> {
    const row = await this.files.oneFor(actor, id);
    if (!row) return null;
    const body = await this.store.open(id);
    if (!body) throw new FileStoreFailure('reading', new Error(`There are no bytes of ${id}`));
    await this.uow.run({ actor, action: 'file.downloaded' }, async (tx) => {
      tx.record({
        subjectType: 'candidate',
        subjectId: row.candidate_id,
        detail: { fileId: id, kind: row.kind },
      });
      return { recorded: true };
    });
    return { name: row.name, mediaType: row.media_type, bytes: row.bytes, body };
  }
}

function viewOf(row: CandidateFileRow): StoredFileView {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    mediaType: row.media_type,
    bytes: row.bytes,
    addedAt: row.added_at,
    addedBy: { id: row.adder_id, name: row.adder_name, timeZone: row.adder_zone },
    url: `/files/${row.id}`,
  };
}

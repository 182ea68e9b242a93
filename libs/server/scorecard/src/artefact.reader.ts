import type { StoredFileView } from '@debrief/server-hiring';
import {
  FileStore,
  FileStoreFailure,
  UnitOfWork,
  type Actor,
  type FileToSend,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { ArtefactRepository, type ArtefactRow } from './artefact.repository';

/** Reads of artefacts, under the seal of the scorecard they belong to. */
@Injectable()
export class ArtefactReader {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: FileStore,
    private readonly artefacts: ArtefactRepository,
  ) {}

  /** By seat id, oldest first; nothing for seats that are sealed to the actor. */
  public async ofSeats(
    actor: Actor,
    seatIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly StoredFileView[]>> {
    const found = new Map<string, StoredFileView[]>();
    for (const row of await this.artefacts.ofSeats(actor, seatIds))
      found.set(row.seat_id, [...(found.get(row.seat_id) ?? []), viewOf(row)]);
    return found;
  }

  public async one(actor: Actor, id: string): Promise<StoredFileView | null> {
    const row = await this.artefacts.oneFor(actor, id);
    return row && viewOf(row);
  }

  /**
   * The artefact to send. That it was fetched is recorded, and in the ledger when it was another's.
   * Null when there is none for the actor, or none yet.
   */
  public async open(actor: Actor, id: string): Promise<FileToSend | null> {
    const row = await this.artefacts.oneFor(actor, id);
    if (!row) return null;
    const body = await this.store.open(id);
    if (!body) throw new FileStoreFailure('reading', new Error(`There are no bytes of ${id}`));
    await this.uow.run({ actor, action: 'file.downloaded' }, async (tx) => {
      if (row.author_id !== actor.personId) await this.artefacts.noteView(tx, actor, row.loop_id);
      tx.record({ subjectType: 'artefact', subjectId: id, loopId: row.loop_id });
      return { recorded: true };
    });
    return { name: row.name, mediaType: row.media_type, bytes: row.bytes, body };
  }
}

function viewOf(row: ArtefactRow): StoredFileView {
  return {
    id: row.id,
    name: row.name,
    kind: 'artefact',
    mediaType: row.media_type,
    bytes: row.bytes,
    addedAt: row.added_at,
    addedBy: { id: row.author_id, name: row.author_name, timeZone: row.author_zone },
    url: `/files/artefacts/${row.id}`,
  };
}

import { fileNameFor, isClosed, MOST_FILES } from '@debrief/domain';
import type { StoredFileView } from '@debrief/server-hiring';
import {
  fieldProblems,
  FileBooks,
  FileIntake,
  fileRefused,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type NotFound,
  type TakenFile,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { ArtefactReader } from './artefact.reader';
import { ArtefactRepository, type ArtefactSeat, type NewArtefact } from './artefact.repository';

interface Stored {
  readonly __typename: 'FileStored';
  readonly id: string;
}
export interface ArtefactAdded {
  readonly __typename: 'FileAdded';
  readonly file: StoredFileView;
}
export interface ArtefactRemoved {
  readonly __typename: 'ArtefactRemoved';
  readonly id: string;
}

/** Takes in what came out of a round, while its scorecard is being written. */
@Injectable()
export class ArtefactService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly intake: FileIntake,
    private readonly artefacts: ArtefactRepository,
    private readonly reader: ArtefactReader,
  ) {}

  /** The same content sent again is the same artefact. */
  public async add(
    actor: Actor,
    seatId: string,
    given: { readonly name: string; readonly body: AsyncIterable<Buffer> },
  ): Promise<ArtefactAdded | Fields | NotFound> {
    const known = refusal(await this.artefacts.ownSeat(seatId, actor.personId), 1);
    if (known) return known;
    const taken = await this.intake.take(given.body);
    if ('refused' in taken) return fileRefused(taken.refused);
    const stored = await this.store(actor, seatId, given.name, taken);
    if (stored.__typename !== 'FileStored' || stored.id !== taken.id)
      await this.intake.giveUp(taken);
    if (stored.__typename !== 'FileStored') return stored;
    const file = await this.reader.one(actor, stored.id);
    return file ? { __typename: 'FileAdded', file } : notFound('file');
  }

  /** Only by its author, and only until the scorecard is filed: then it is part of it. */
  public async remove(actor: Actor, id: string): Promise<ArtefactRemoved | NotFound> {
    const done = await this.uow.run<ArtefactRemoved | NotFound>(
      { actor, action: 'file.removed' },
      async (tx) => {
        const loopId = await this.artefacts.removeOwn(tx, id, actor.personId);
        if (loopId === null) return notFound('file');
        await FileBooks.disown(tx, [id]);
        tx.record({ subjectType: 'artefact', subjectId: id, loopId });
        return { __typename: 'ArtefactRemoved', id };
      },
    );
    return done as ArtefactRemoved | NotFound;
  }

  private async store(
    actor: Actor,
    seatId: string,
    name: string,
    taken: TakenFile,
  ): Promise<Stored | Fields | NotFound> {
    const artefact = { ...taken, seatId, name: fileNameFor(taken.type, name) };
    const done = await this.uow.run<Stored | Fields | NotFound>(
      { actor, action: 'file.added' },
      (tx) => this.write(tx, actor, artefact),
    );
    return done as Stored | Fields | NotFound;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    artefact: NewArtefact,
  ): Promise<Stored | Fields | NotFound> {
    const seat = await this.artefacts.lockOwnSeat(tx, artefact.seatId, actor.personId);
    const known = seat && (await this.artefacts.sameContent(tx, artefact.seatId, artefact.sha256));
    const refused = refusal(seat, known ? 1 : 0);
    if (refused || !seat) return refused ?? notFound('seat');
    if (!known) {
      if (!(await FileBooks.claim(tx, artefact.id))) throw new Error('The upload took too long');
      await this.artefacts.insert(tx, artefact);
    }
    const id = known ?? artefact.id;
    tx.record({
      subjectType: 'seat',
      subjectId: artefact.seatId,
      loopId: seat.loop_id,
      detail: { fileId: id, bytes: artefact.bytes, ...(known ? { repeated: true } : {}) },
    });
    return { __typename: 'FileStored', id };
  }
}

/** @param spare how many may be there beyond the most, for one that may be there already */
function refusal(seat: ArtefactSeat | null, spare: number): Fields | NotFound | null {
  if (!seat) return notFound('seat');
  if (seat.filed_at)
    return refused('ALREADY_FILED', 'This scorecard is filed; nothing can be attached any more.');
  if (seat.state !== 'assigned' || isClosed(seat.loop_state))
    return refused('CLOSED', 'This seat takes no feedback any more.');
  if (seat.artefacts < MOST_FILES + spare) return null;
  return refused('TOO_MANY', `Keep this to ${MOST_FILES} files. Remove one first.`);
}

function refused(code: string, message: string): Fields {
  return fieldProblems([{ path: 'file', code, message }]);
}

import {
  CANDIDATE_FILE_KINDS,
  fileNameFor,
  MOST_FILES,
  type CandidateFileKind,
} from '@debrief/domain';
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
import { CandidateFileReader, type StoredFileView } from './candidate-file.reader';
import { CandidateFileRepository, type NewCandidateFile } from './candidate-file.repository';

export interface FileToAdd {
  readonly candidateId: string;
  readonly kind: string;
  readonly name: string;
  readonly body: AsyncIterable<Buffer>;
}
interface Stored {
  readonly __typename: 'FileStored';
  readonly id: string;
}
export interface FileAdded {
  readonly __typename: 'FileAdded';
  readonly file: StoredFileView;
}
export interface FileRemoved {
  readonly __typename: 'FileRemoved';
  readonly id: string;
}

/** Adds and removes files of candidates. The bytes are stored before the row that names them. */
@Injectable()
export class CandidateFileService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly intake: FileIntake,
    private readonly files: CandidateFileRepository,
    private readonly reader: CandidateFileReader,
  ) {}

  /** The same content sent again as the same kind is the same file. */
  public async add(actor: Actor, given: FileToAdd): Promise<FileAdded | Fields | NotFound> {
    const kind = CANDIDATE_FILE_KINDS.find((one) => one === given.kind.toLowerCase());
    if (!kind) return unknownKind();
    const known = refusal(await this.files.countFor(actor, given.candidateId), 'before');
    if (known) return known;
    const taken = await this.intake.take(given.body);
    if ('refused' in taken) return fileRefused(taken.refused);
    const stored = await this.store(actor, { ...given, kind }, taken);
    if (stored.__typename !== 'FileStored' || stored.id !== taken.id)
      await this.intake.giveUp(taken);
    if (stored.__typename !== 'FileStored') return stored;
    const file = await this.reader.one(actor, stored.id);
    return file ? { __typename: 'FileAdded', file } : notFound('file');
  }

  public async remove(actor: Actor, id: string): Promise<FileRemoved | NotFound> {
    const done = await this.uow.run<FileRemoved | NotFound>(
      { actor, action: 'file.removed' },
      async (tx) => {
        const candidateId = await this.files.remove(tx, actor, id);
        if (candidateId === null) return notFound('file');
        await FileBooks.disown(tx, [id]);
        await this.files.touch(tx, candidateId);
        tx.record({ subjectType: 'candidate', subjectId: candidateId, detail: { fileId: id } });
        return { __typename: 'FileRemoved', id };
      },
    );
    return done as FileRemoved | NotFound;
  }

  private async store(
    actor: Actor,
    given: FileToAdd & { readonly kind: CandidateFileKind },
    taken: TakenFile,
  ): Promise<Stored | Fields | NotFound> {
    const { candidateId, kind } = given;
    const file = { ...taken, candidateId, kind, name: fileNameFor(taken.type, given.name) };
    const done = await this.uow.run<Stored | Fields | NotFound>(
      { actor, action: 'file.added' },
      (tx) => this.write(tx, actor, file),
    );
    return done as Stored | Fields | NotFound;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    file: NewCandidateFile,
  ): Promise<Stored | Fields | NotFound> {
    const count = await this.files.lockAndCount(tx, actor, file.candidateId);
    const { candidateId, kind, bytes } = file;
    const known = count === null ? null : await this.files.sameContent(tx, file);
    if (known === null) {
      const refused = refusal(count, 'within');
      if (refused) return refused;
      if (!(await FileBooks.claim(tx, file.id))) throw new Error('The upload took too long');
      await this.files.insert(tx, file);
      await this.files.touch(tx, candidateId);
    }
    const fileId = known ?? file.id;
    const repeated = known === null ? {} : { repeated: true };
    tx.record({
      subjectType: 'candidate',
      subjectId: candidateId,
      detail: { fileId, kind, bytes, ...repeated },
    });
    return { __typename: 'FileStored', id: fileId };
  }
}

/** Before its bytes have come nobody knows whether a file is one of those already there. */
function refusal(count: number | null, when: 'before' | 'within'): Fields | NotFound | null {
  if (count === null) return notFound('candidate');
  if (count < MOST_FILES + (when === 'before' ? 1 : 0)) return null;
  const message = `Keep this to ${MOST_FILES} files. Remove one first.`;
  return fieldProblems([{ path: 'file', code: 'TOO_MANY', message }]);
}

function unknownKind(): Fields {
  const message = `Say as \`kind\` one of ${CANDIDATE_FILE_KINDS.join(', ')}.`;
  return fieldProblems([{ path: 'kind', code: 'UNKNOWN', message }]);
}

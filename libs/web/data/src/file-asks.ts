import type { StoredFileFieldsFragment, FileKind } from './generated/graphql';
import { uploadFile, type UploadOptions } from './upload';

type Added = { readonly file: StoredFileFieldsFragment };

/** Files go in beside GraphQL, as streams. */
export const fileAsks = {
  addCandidateFile: async (
    candidateId: string,
    kind: FileKind,
    file: File,
    options?: UploadOptions,
  ): Promise<StoredFileFieldsFragment> => {
    const path = `/files/candidates/${candidateId}?kind=${kind.toLowerCase()}`;
    return ((await uploadFile(path, file, options)) as Added).file;
  },
  addArtefact: async (
    seatId: string,
    file: File,
    options?: UploadOptions,
  ): Promise<StoredFileFieldsFragment> =>
    ((await uploadFile(`/files/artefacts/${seatId}`, file, options)) as Added).file,
};

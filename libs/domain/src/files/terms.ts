/** What a file of a candidate is; `artefact` is handed in by an interviewer with a note. */
export const FILE_KINDS = ['resume', 'work_sample', 'cover_letter', 'other', 'artefact'] as const;
export type FileKind = (typeof FILE_KINDS)[number];
/** The kinds that are chosen when a file is added to a candidate. */
export const CANDIDATE_FILE_KINDS = ['resume', 'work_sample', 'cover_letter', 'other'] as const;
export type CandidateFileKind = (typeof CANDIDATE_FILE_KINDS)[number];

/** Bytes; anything larger is refused while it arrives. */
export const LARGEST_FILE = 10 * 1024 * 1024;
/** Of one candidate, and of one seat. */
export const MOST_FILES = 20;

/** The types that are taken, by their content alone. */
export const FILE_TYPES = {
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  png: { mediaType: 'image/png', ending: 'png' },
  jpeg: { mediaType: 'image/jpeg', ending: 'jpg' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
  txt: { mediaType: 'text/plain; charset=utf-8', ending: 'txt' },
} as const;
export type FileType = keyof typeof FILE_TYPES;

import { FILE_KINDS } from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const FileKindWord = registerWords('FileKind', FILE_KINDS, 'What a stored file is', {
  resume: 'A résumé',
  work_sample: 'Work that the candidate did',
  cover_letter: 'A letter to go with the application',
  other: 'Anything else about the candidate',
  artefact: 'What came out of a round, handed in by an interviewer with a note',
});

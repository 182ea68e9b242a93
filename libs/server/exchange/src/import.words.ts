import { registerWords } from '@debrief/server-kernel';
import { IMPORT_ACTIONS, IMPORT_CONTENTS, IMPORT_SOURCES, IMPORT_STATES } from './import.terms';

export const ImportSourceWord = registerWords(
  'ImportSource',
  IMPORT_SOURCES,
  'Where a file to import comes from',
  {
    greenhouse: 'JSON as Greenhouse’s Harvest v1 answers it',
    lever: 'JSON as Lever’s v1 answers it: opportunities, interviews, feedback',
    ashby: 'JSON as Ashby’s list calls answer it',
    csv: 'A table with a line of headers',
  },
);
export const ImportContentWord = registerWords(
  'ImportContent',
  IMPORT_CONTENTS,
  'What a file to import holds',
  {
    all: 'Whatever records a system’s JSON holds',
    candidates: 'A table of candidates',
    interviewers: 'A table of people who interview',
    questions: 'A table of questions for the bank',
  },
);
export const ImportStateWord = registerWords('ImportState', IMPORT_STATES, 'How far an import is', {
  reading: 'The file is read and checked; nothing changes by it',
  checked: 'It is known what would change; somebody has to say that it shall',
  applying: 'The changes are written, batch by batch',
  done: 'All that could be written is',
  failed: 'The file could not be read, or its applier may not import any more',
  cancelled: 'Somebody stopped it; what was applied before stays',
});
export const ImportActionWord = registerWords(
  'ImportAction',
  IMPORT_ACTIONS,
  'What an import does, or would do, with one record',
  {
    create: 'Something new is made, or something of yours is linked for the first time',
    update: 'The record changed since it was last imported',
    unchanged: 'It is here already, as it is there',
    wait: 'It depends on something that is not here yet; a later import links it',
    error: 'It cannot be taken as it is',
  },
);

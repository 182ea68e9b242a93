import { registerWords } from '@debrief/server-kernel';
import { EXPORT_CONTENTS, EXPORT_FORMATS, EXPORT_STATES } from './export.terms';

export const ExportContentWord = registerWords(
  'ExportContent',
  EXPORT_CONTENTS,
  'What an export holds; each row only as far as its maker may read it',
  {
    candidates: 'Candidates without restricted facts, one row each',
    loops: 'Loops, one row each; their progress is empty where you owe a scorecard',
    rounds: 'Rounds with slot and panel, one row each',
    scorecards: 'Filed feedback that is open to you, one row a rating; reading it is recorded',
    questions: 'The question bank, one row a question',
    people: 'Colleagues, one row each; for admins',
    audit_trail: 'What happened, oldest first; for admins',
  },
);

export const ExportFormatWord = registerWords(
  'ExportFormat',
  EXPORT_FORMATS,
  'How an export is written',
  {
    csv: 'A table by RFC 4180 with a heading; no cell is a formula',
    json: 'One array of objects',
    ndjson: 'One object a line',
    greenhouse_json: 'Scorecards in the shape of Greenhouse’s Harvest API, version 1',
  },
);

export const ExportStateWord = registerWords('ExportState', EXPORT_STATES, 'How far an export is', {
  waiting: 'Nobody has begun with it',
  working: 'It is being made',
  ready: 'It can be fetched',
  failed: 'It could not be made',
  expired: 'It ran out; make another',
});

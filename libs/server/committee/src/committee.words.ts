import {
  COMMITTEE_STATES,
  EVIDENCE_GRADES,
  READER_STATES,
  REDACTION_CERTAINTIES,
  REDACTION_FIELDS,
  REDACTION_KINDS,
} from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const RedactionFieldWord = registerWords(
  'RedactionField',
  REDACTION_FIELDS,
  'What a redaction profile hides',
  {
    name: 'The candidate’s name in all its forms',
    school: 'Schools that are named as terms',
    employer: 'Employers that are named as terms',
    pronouns: 'English pronouns, which become they; others are listed',
    links: 'Links, handles and whatever shows a picture',
    interviewer: 'Who interviewed; they become Interviewer A, B and so on',
  },
);

export const RedactionCertaintyWord = registerWords(
  'RedactionCertainty',
  REDACTION_CERTAINTIES,
  'How sure it is that a find tells who somebody is',
  {
    certain: 'It is replaced whatever anybody says',
    doubtful: 'It may be an everyday word: a person says which before the paper is made',
    listed: 'It is left as it is and told to whoever prepares the paper',
  },
);

export const RedactionKindWord = registerWords(
  'RedactionKind',
  REDACTION_KINDS,
  'What a find seems to be',
  {
    name: 'The candidate’s name or a part of it',
    nickname: 'A short form of the first name',
    spelling: 'A word that is nearly a part of the name',
    initials: 'The first letters of the name',
    interviewer: 'The name of a colleague',
    school: 'A school that was named as a term',
    employer: 'An employer that was named as a term',
    pronoun: 'A word that tells a gender',
    address: 'An e-mail address',
    link: 'A link or a handle',
    number: 'A telephone number',
  },
);

export const CommitteeStateWord = registerWords(
  'CommitteeState',
  COMMITTEE_STATES,
  'Where a committee stands',
  {
    open: 'Its readers read and vote',
    closed: 'Its result is told',
    withdrawn: 'It was given up without a result',
  },
);

export const ReaderStateWord = registerWords(
  'CommitteeReaderState',
  READER_STATES,
  'Where a reader of a committee stands',
  {
    invited: 'Was asked and has not voted',
    voted: 'Has voted',
    recused: 'Stepped back, or may not read any more; counts for nothing',
  },
);

export const EvidenceGradeWord = registerWords(
  'EvidenceGrade',
  EVIDENCE_GRADES,
  'How far a reader could follow a scorecard from its evidence',
  {
    clear: 'Every rating could be followed from what is written',
    partly: 'Some ratings could not be followed',
    thin: 'Most ratings could not be followed',
  },
);

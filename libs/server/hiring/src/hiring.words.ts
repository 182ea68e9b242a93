import { CONFLICT_KINDS } from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const ConflictKindWord = registerWords(
  'ConflictKind',
  CONFLICT_KINDS,
  'Why somebody is kept away from a candidate',
  {
    own_record: 'They are the candidate',
    referrer: 'They referred the candidate',
    relative: 'They are related, or live together',
    former_colleague: 'They worked together before',
    reporting_line: 'One reports to the other, or did',
  },
);

import { DEBRIEF_MODES, DEBRIEF_NOTE_KINDS, DEBRIEF_PHASES, VOTER_STATES } from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const DebriefModeWord = registerWords(
  'DebriefMode',
  DEBRIEF_MODES,
  'How the voters of a debrief come together',
  {
    together: 'In one sitting, with some minutes to read in silence',
    apart: 'Each in their own time, until a day',
  },
);

export const DebriefPhaseWord = registerWords(
  'DebriefPhase',
  DEBRIEF_PHASES,
  'How far a debrief has come',
  {
    reading: 'Voters read and vote; the votes are sealed',
    revealed: 'Every vote is in or excused, and open to the panel',
    closed: 'A decision ended it',
    cancelled: 'It was ended without a decision, for a reason',
  },
);

export const VoterStateWord = registerWords(
  'VoterState',
  VOTER_STATES,
  'Where a voter of a debrief stands',
  {
    reading: 'Has not voted yet',
    sealed: 'Has voted',
    excused: 'Need not vote',
  },
);

export const DebriefNoteKindWord = registerWords(
  'DebriefNoteKind',
  DEBRIEF_NOTE_KINDS,
  'What a note of the discussion is',
  {
    note: 'Speaks of a competency, a red flag or evidence',
    dissent: 'A voter disagrees with where this goes; kept with the decision',
  },
);

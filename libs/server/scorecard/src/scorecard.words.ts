import {
  ARCHIVE_REASONS,
  EVIDENCE_KINDS,
  FLAG_SEVERITIES,
  FLAG_STATUSES,
  FLAG_VERDICTS,
  LOOK_VIAS,
  RATING_SUPPORTS,
  RECOMMENDATIONS,
} from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const EvidenceKindWord = registerWords(
  'EvidenceKind',
  EVIDENCE_KINDS,
  'What an evidence note holds',
  {
    said: 'Words of the candidate, as near to verbatim as they were caught',
    did: 'Something the candidate was seen to do',
    artefact: 'Something the candidate produced: code, a drawing, a list',
  },
);

export const RatingSupportWord = registerWords(
  'RatingSupport',
  RATING_SUPPORTS,
  'How far a rating rests on evidence',
  {
    supported: 'It cites what it needs, or rates nothing',
    uncited: 'It cites no note that says anything',
    thin: 'A 1 or a 4 with fewer than two notes and no quote of the candidate',
  },
);

export const LookViaWord = registerWords(
  'LookVia',
  LOOK_VIAS,
  'Where somebody was shown others’ feedback',
  {
    packet: 'They opened the packet',
    scorecards: 'They read scorecards of others, or a file handed in with one',
    early_look: 'They opened feedback before the seal did',
    export: 'They made a file with feedback in it',
    on_behalf: 'They filed a scorecard for somebody else',
    flag_reading: 'They read the evidence of a red flag as its second reader',
  },
);

export const ArchiveReasonWord = registerWords(
  'ArchiveReason',
  ARCHIVE_REASONS,
  'Why a draft was archived',
  {
    seat_removed: 'Its seat was taken away',
    seat_excused: 'Its author was excused, or was not there',
    handed_over: 'Somebody else took over the seat',
    loop_closed: 'The loop was decided or stopped',
    filed_on_behalf: 'Somebody filed the scorecard for its author',
  },
);

export const RecommendationWord = registerWords(
  'Recommendation',
  RECOMMENDATIONS,
  'What an interviewer recommends. There is no middle: it forces a view, or the admission that the signal was too weak.',
  {
    strong_no: 'Would argue against hiring',
    no: 'Leans against hiring',
    yes: 'Leans towards hiring',
    strong_yes: 'Would argue for hiring',
    insufficient_signal:
      'The round did not give enough to judge by; the summary says what was missing',
  },
);

export const FlagSeverityWord = registerWords(
  'FlagSeverity',
  FLAG_SEVERITIES,
  'How much a red flag weighs',
  {
    minor: 'Worth knowing',
    major: 'Speaks against hiring unless something else explains it',
    critical: 'A hire cannot be decided before somebody named has cleared or upheld it',
  },
);

export const FlagStatusWord = registerWords(
  'FlagStatus',
  FLAG_STATUSES,
  'Where a red flag stands',
  {
    raised: 'Raised on one side only',
    corroborated: 'Raised by different people in different rounds, or borne out by a second reader',
    disputed: 'Contradicted by a top rating in another round, or by a second reader',
    cleared: 'Somebody named found it does not hold',
    upheld: 'Somebody named found it holds',
  },
);

export const FlagVerdictWord = registerWords(
  'FlagVerdict',
  FLAG_VERDICTS,
  'What a second reader makes of a red flag',
  {
    corroborates: 'The evidence bears it out',
    disputes: 'The evidence does not bear it out',
  },
);

import { registerWords } from '@debrief/server-kernel';
import { ROLES, SEALS } from '@debrief/domain';

export const RoleWord = registerWords(
  'Role',
  ROLES,
  'What somebody may do for the organisation; no role is a way around independence',
  {
    interviewer: 'Sits on rounds and files scorecards',
    recruiter: 'Runs candidates, loops and schedules',
    hiring_manager: 'Owns jobs and decides on their loops',
    admin: 'Manages people and the organisation, and reads the audit trail',
  },
);

export const SealWord = registerWords(
  'Seal',
  SEALS,
  'When the feedback of a stage opens to those who owe nothing on the loop',
  {
    stage_complete: 'Once everyone on the stage has filed or been excused',
    own_scorecard: 'As soon as the reader has filed everything they owe',
    debrief_opened: 'When the debrief opens',
  },
);

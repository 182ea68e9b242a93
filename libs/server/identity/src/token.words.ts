import { TOKEN_SCOPES } from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const TokenScopeWord = registerWords(
  'TokenScope',
  TOKEN_SCOPES,
  'What a token may be used for; it narrows what its person may do and never widens it',
  {
    'hiring:read': 'Jobs and candidates, without restricted facts',
    'hiring:write': 'Adding and changing jobs and candidates',
    'loops:read': 'Loops with rounds, seats and times, without feedback',
    'loops:write': 'Starting, staffing and scheduling loops; never advancing or stopping one',
    'feedback:read': 'Scorecards that are open to the person',
    'feedback:write': 'Saving and filing the person’s own scorecards',
    'packets:read': 'Packets that are open to the person; reading one is recorded',
    'content:read': 'Rubrics, kits, questions, blueprints, flag types and the organisation',
    'content:write': 'Publishing, retiring and importing of content',
    'people:read': 'Colleagues by name and address, and who the token belongs to',
    'audit:read': 'The audit trail',
    'exchange:import': 'Files from other systems',
    'exchange:export': 'Making and fetching files, each with the scope that reads what it holds',
    'webhooks:manage': 'Webhooks and their deliveries',
    'mail:inbound': 'Handing in mail that came back',
  },
);

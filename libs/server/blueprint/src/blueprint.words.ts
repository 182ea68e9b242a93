import {
  AI_USE_POLICIES,
  CHANGE_KINDS,
  COMPANY_PATTERNS,
  CONTENT_OUTCOMES,
  CONTENT_TYPES,
  DIFFICULTIES,
  IMPORTED_TYPES,
  ROUND_KINDS,
  STAGE_KINDS,
} from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const RoundKindWord = registerWords(
  'RoundKind',
  ROUND_KINDS,
  'What a round is about; chooses its rubric, kit and questions',
  {
    recruiter_screen: 'Motivation, background and logistics',
    phone_screen: 'A short coding task plus basic machine-learning concepts',
    coding: 'Python and data handling, without a tool that writes code',
    ai_assisted_coding: 'A coding task worked on together with a tool that the company provides',
    system_design: 'Designing a system around models, from requirements to operation',
    ml_fundamentals: 'Concepts of models, retrieval and evaluation',
    behavioural: 'What the candidate did in real situations',
    hiring_manager: 'Working style, fit with the team, level',
    research_paper: 'Discussion of a paper the candidate read beforehand',
    project_deep_dive: 'One project of the candidate, from start to operation',
  },
);

export const StageKindWord = registerWords(
  'StageKind',
  STAGE_KINDS,
  'The steps of a loop, in the order a candidate meets them',
  {
    recruiter_screen: 'First talk with a recruiter',
    phone_screen: 'First technical talk',
    onsite: 'The deep dives, on site or by video',
    hiring_manager: 'Talk with the hiring manager and the team',
  },
);

export const AiUsePolicyWord = registerWords(
  'AiUsePolicy',
  AI_USE_POLICIES,
  'Whether, and how, the candidate may use AI tools in a round',
  {
    prohibited: 'No AI tools',
    allowed_disclosed: 'Allowed when the candidate says what was used for what',
    provided_tool: 'Only the tool that the company provides',
    required: 'Working with a tool is part of the task',
  },
);

export const CompanyPatternWord = registerWords(
  'CompanyPattern',
  COMPANY_PATTERNS,
  'The kind of company whose emphasis a blueprint follows',
  {
    standard: 'The default loop',
    ai_native_lab: 'Deep fundamentals, research, safety',
    big_tech: 'Software-engineering bar, design at scale',
    ai_startup: 'Ownership from end to end, breadth, speed',
    enterprise_ai: 'Integration, security, change in large organisations',
  },
);

export const DifficultyWord = registerWords(
  'Difficulty',
  DIFFICULTIES,
  'How hard a question is for the level it is meant for',
  {
    easy: 'A warm-up',
    medium: 'The usual case',
    hard: 'Leaves room for the strongest',
  },
);

export const ContentTypeWord = registerWords(
  'ContentType',
  CONTENT_TYPES,
  'What is edited and published in versions',
  {
    rubric: 'What a kind of round rates, and against which anchors',
    question: 'An entry of the question bank',
    kit: 'What an interviewer gets before the round',
    flag_taxonomy: 'The red flags that can be raised',
    blueprint: 'The plan of a loop for a kind of job',
  },
);

export const ChangeKindWord = registerWords(
  'ChangeKind',
  CHANGE_KINDS,
  'How a part of a body differs from the version before',
  {
    added: 'It was not there before',
    removed: 'It is gone',
    changed: 'It says something else',
    moved: 'It says the same in another place',
  },
);

export const ImportedTypeWord = registerWords(
  'ImportedType',
  IMPORTED_TYPES,
  'What an entry of a content file is',
  {
    competency: 'A competency of the catalogue',
    rubric: 'A rubric of the file',
    question: 'A question of the file',
    kit: 'A kit of the file',
    flag_taxonomy: 'A red-flag taxonomy of the file',
    blueprint: 'A blueprint of the file',
  },
);

export const ImportOutcomeWord = registerWords(
  'ContentOutcome',
  CONTENT_OUTCOMES,
  'What a content file means for an item',
  {
    new: 'It is not there yet',
    changed: 'It gets a new version',
    same: 'It is there as it stands',
  },
);
